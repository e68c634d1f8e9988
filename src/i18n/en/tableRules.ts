import type { SameTexts } from "../locale";
import type { tableRules as vi } from "../vi/tableRules";

/** Messages of the rules on how a table is built: rows, groups, numbers and sums. */
export const tableRules: SameTexts<typeof vi> = {
  "header-repeated": {
    title: "Header repeated among the rows",
    repeated:
      "The table's header stands here again ({rows} rows), as a page break leaves it. Remove it, and let the header repeat in print instead.",
  },
  "row-split": {
    title: "Task broken over several rows",
    split:
      "“{found}” carries on the task “{name}” above (a page break, mostly). Join them into one row.",
  },
  "numbering-broken": {
    title: "Numbering broken",
    jump: "“{name}”: numbers jump to {found}, {expected} is missing. Check whether a row is missing, then number again.",
    repeated: "“{name}”: number {found} was used for the row above. Number again.",
    back: "“{name}”: number {found} goes back inside its group. See whether a group's row above is gone before you number again.",
  },
  "group-unknown": {
    title: "Group that the form does not have",
    unknown:
      "The form has no group “{found}”, so its money falls into no group when consolidated. The form's groups: {expected}.",
  },
  "subtotal-wrong-column": {
    title: "Sum in the wrong column",
    moved: "“{name}”: {found} is the sum of column “{expected}”, but stands in this one.",
  },
  "total-typed": {
    title: "Sum typed by hand",
    typed:
      "“{name}”: {count} sums are typed and will be wrong after the next change below. Use a formula.",
  },
  "negative-amount": {
    title: "Negative amount",
    negative: "“{name}”: {found}. Money must not be below zero. Take the minus off, or check it.",
  },
  "level-sum-differs": {
    title: "Money of a budget level differs from the list",
    less: "“{name}”: {found} here, while the tasks of form {form} alone (sheet “{sheet}”, {cells}) take {expected} from {source}, {difference} more. The figure here holds those tasks and cannot be less: write it anew, or mend form {form} if its amounts or sources are wrong.",
    "less-group":
      "“{name}”: {found} here, while group “{group}” of form {form} alone (sheet “{sheet}”, {cells}) takes {expected} from {source}, {difference} more. The figure here holds that group and cannot be less: write it anew, or mend form {form} if its amounts, sources or groups are wrong.",
    slip: "“{name}”: {found} here, while group “{group}” of form {form} (sheet “{sheet}”, {cells}) takes {expected} from {source}: they differ by two digits exchanged or by noughts, and another figure of this form is just that of the list. Probably mistyped: look again and correct the wrong cell; if security inside other tasks is counted too, say so in the note.",
    more: "“{name}”: {found} here, while the tasks of form {form} (sheet “{sheet}”, {cells}) take only {expected} from {source}, {difference} less, though another figure of this form is just that of the list. See which was not brought up to date; if money outside of the list is meant, say so in the note.",
    thousand:
      "“{name}”: {found} here, while form {form} (sheet “{sheet}”, {cells}) takes {expected} from {source}: exactly 1,000 or 1,000,000 times apart. Another unit than the form’s? Check the figures of this row ({others}) and the unit line.",
    moved:
      "“{name}”: {found} here is just what form {form} (sheet “{sheet}”, {cells}) has for row “{other}”, which states something else ({cell}); money from {source} there is {expected}. The figures may stand in a wrong row: move them to row “{other}”, or mend form {form} if its sources are wrong.",
    "all-levels":
      "“{name}”: {found} here is just the money of all sources of the tasks in form {form} (sheet “{sheet}”), while {source} alone ({cells}) gives {expected}; the money of “{other}” stands in {cell} already and is counted twice. The column of totals may have been copied: write what this level gives; if money outside of the list is meant, say so in the note.",
    exchanged:
      "“{name}” and “{other}” ({cell}) have each other’s figures by the sources of form {form} (sheet “{sheet}”, {cells}): {found} here, while {source} gives {expected}. Exchange the figures of the two rows, or mend form {form} if its sources are wrong.",
  },
  "formula-text-mismatch": {
    title: "Formula in the name does not fit",
    missing: "“{name}” says it adds up {found}, but the table has no {expected}.",
    "other-sum": "“{name}” says it adds up {found}, but its figures are not that sum.",
  },
  "task-adds-others": {
    title: "A task's amount is taken from other rows",
    adds: "“{name}”: the formula “={found}” also adds {count} other rows ({expected}; {cells}), so their money is in the total twice. Write this task's own figure; if the row is a sum, make it a group.",
    "other-row":
      "“{name}”: the formula “={found}” fetches the row “{other}” of sheet “{sheet}”; there this task stands in {cell}. Look again; if it is the wrong row, point the formula at {cell}.",
  },
  "agency-differs": {
    title: "The form names another agency than the workbook",
    stored:
      "The form names “{found}”, but the workbook is of “{expected}”. If the form was copied from another agency's file, write the name again and make sure that the figures are yours.",
    sheets:
      "The form names “{found}”, but the other sheets name “{expected}” ({cell}). If the form was copied from another agency's file, write the name again and make sure that the figures are yours.",
  },
  "heading-differs": {
    title: "Heading or signature differs from the other sheets",
    "letter-number":
      "The covering letter is no. “{found}” here, “{expected}” in {cell} (sheets that say so: {count}). Check the number and write the same everywhere; explain it where this form does come with another letter.",
    "letter-date":
      "The covering letter is of {found} here, of {expected} in {cell} (sheets that say so: {count}). Check the day and write the same everywhere.",
    "letter-missing":
      "The covering letter has no number here, while {cell} says “{expected}” (sheets that say so: {count}). Write the number.",
    "sign-date":
      "This form is signed on {found}, while {cell} says {expected} (sheets that say so: {count}). Check the day; explain it where it was signed on another day.",
    "sign-place":
      "The place of signing is “{found}” here, “{expected}” in {cell} (sheets that say so: {count}). Check it and write the same everywhere.",
    "old-sheet":
      "Heading and signature are both of another year: “{found}” here, “{expected}” in {cell} (sheets that say so: {count}). Where this sheet was copied from last year's file, mend both and check the figures of the table too.",
    "signed-before":
      "The form is signed on {found}, while its covering letter is of {expected} ({cell}), after that day. Check both days; explain it where it was signed before there was a letter.",
    signer:
      "The signer is “{found}” here, “{expected}” in {cell} (sheets that say so: {count}), on the same day. Write the name again where it is of a former signer or misspelt; explain it where somebody else did sign.",
    "signer-missing":
      "The signature is dated but has no name, while {cell} says “{expected}” (sheets that say so: {count}). Write the name.",
    office:
      "The same person signs as “{found}” here, as “{expected}” in {cell} (sheets that say so: {count}). Write the same title everywhere.",
    "old-name":
      "The letterhead says the former name “{found}”, while {cell} says today's “{expected}” (sheets that say so: {count}). Write today's name; where this sheet was copied from an old file, check the figures too.",
  },
  "merged-data-cells": {
    title: "Merged cells inside the data",
    "across-tasks":
      "{range} (“{found}”) is merged over {count} tasks, so the table can be neither sorted nor filtered. Unmerge it and write the text in each row.",
    names:
      "The name in {range} (“{found}”) is merged over {count} tasks: the task's name in row {row} is lost, and nobody knows what its money is for. Unmerge it and write the name in row {row} again; do not delete the row.",
    amount:
      "The amount in {range} ({found}) is merged over {count} tasks but counts for the first only. Unmerge it and enter the amount of each task.",
    "across-columns":
      "{range} (“{found}”) is merged over several columns and covers those after the first. Unmerge it.",
  },
  "formula-overwritten": {
    title: "Typed over a formula of the form",
    total:
      "“{name}”: the total {found} is typed although the form has a formula; it will be wrong once a part changes. Restore the formula.",
    share:
      "“{name}”: the share {found} is typed although the form has a formula. Restore the formula.",
  },
  "formula-range-short": {
    title: "A sum that misses rows",
    short:
      "“{name}”: the formula leaves out {count} rows ({missed}), usually inserted later. It gives {found}; all rows give {expected}.",
    "short-columns":
      "“{name}”: the formula leaves out {count} rows ({missed}), usually inserted later. It gives {found}; all rows give {expected}. {cells} of this row all leave them out: mend all of them, those whose figure is still right too.",
    "short-of-group":
      "“{name}”: the formula leaves out {count} rows that stand below this group ({missed}). It gives {found}; with those rows it is {expected}. Group numbers jump or a sum is #REF!: the row of a group may have been deleted. See which group these rows belong to before you mend the formula.",
  },
  "sheet-protected-input": {
    title: "Cells to fill in are locked",
    locked:
      "The sheet is protected and {count} cells of form {form} that are to be filled in are locked. Unprotect the sheet (Review > Unprotect Sheet) or unlock these cells.",
  },
  "unit-suspicious": {
    title: "The amount may be in another unit",
    "row-large":
      "“{name}”: {found} is about {factor} times the other rows. Was it typed in another unit?",
    "row-small":
      "“{name}”: {found} is about {factor} times smaller than the other rows. Was it typed in another unit?",
    "year-small":
      "“{name}”: this year has {found}, about a thousandth of its other years. Was {expected} meant (point and comma mistaken)?",
    "year-large":
      "“{name}”: this year has {found}, about a thousand times its other years. Was {expected} meant (point and comma mistaken)?",
    "beside-small":
      "“{name}”: {found} here, while cell {cell} (“{header}”) of the same row has {expected}, about {factor} times as much. Was it typed in another unit, or point and comma mistaken? Look the figure up and correct it.",
    "beside-large":
      "“{name}”: {found} here is about {factor} times the {expected} in cell {cell} (“{header}”) of the same row. Was it typed in another unit, or point and comma mistaken? Look the figure up and correct it.",
    "beside-fraction":
      "“{name}”: this cell has {found}, less than one million đồng, while cell {cell} (“{header}”) of the same line has {expected} and no other line has a figure as small. Was it typed in tỷ đồng (billions), and {meant} was meant? Check the vouchers, then correct it.",
    "table-small":
      "In the stated unit the largest amount of form {form} is only {found}. Check the unit line.",
    "table-large":
      "In the stated unit the amounts of form {form} go up to {found}. Check the unit line.",
    "form-large":
      "The figures of form {form} are exactly {factor} times those of the same tasks in form {other}. Check the units of both.",
    "form-small":
      "The figures of form {form} are exactly 1/{factor} of those of the same tasks in form {other}. Check the units of both.",
    "unit-large":
      "In the unit stated here the figures of form {form} are exactly {factor} times those of the same tasks in form {other}, and amounts in words and other forms agree with form {other}. Correct the unit of form {form}.",
    "unit-small":
      "In the unit stated here the figures of form {form} are exactly 1/{factor} of those of the same tasks in form {other}, and amounts in words and other forms agree with form {other}. Correct the unit of form {form}.",
  },
  "external-link": {
    title: "A formula to another workbook",
    linked:
      "The formula {found} takes its figure from another file, which the recipient does not have. Keep the value in its place.",
    "linked-to":
      "The formula {found} takes its figure from the file “{file}”, which the recipient does not have. Keep the value in its place.",
    "no-value-of":
      "The formula {found} points to the file “{file}” and has no result. Enter the figure.",
    "no-value": "The formula {found} points to another file and has no result. Enter the figure.",
  },
  "text-like-formula": {
    title: "A text that begins like a formula",
    "like-formula":
      "“{found}” is a text but begins like a formula: editing the cell turns it into an error. Write “{expected}”.",
  },
  "source-above-agency": {
    title: "A higher level's money",
    commune:
      "“{name}” names {found}, which a commune cannot commit by itself. Quote the document by which the higher level gives it, or name the commune's budget.",
    district:
      "“{name}” names {found}, which a district cannot commit by itself. Quote the document by which the higher level gives it, or name the district's budget.",
  },
  "capital-type-not-allowed": {
    title: "The capital may not pay for this work",
    "not-allowed":
      "“{name}” is work of the kind “{work}” on {found}. Only recurrent money may pay for it ({document}). Change the capital type, or make the investment a task of its own.",
    "level-of-others":
      "“{name}”: the capital type is {found}, while the level (cell {cell}) is {other}. {found} is not money of the budget. If enterprises or people pay, name another source in cell {cell}; if the budget pays, correct the capital type; if both do, give each source a line of its own.",
  },
  "source-split-mismatch": {
    title: "Sources do not add up to the task",
    amounts:
      "The sources add up to {found}, the task has {expected} ({cell}), {difference} apart. See which is right: correct one source, or write {found} for the task.",
    "amounts-stated":
      "The sources add up to {found}, the task has {expected} ({cell}), {difference} apart. {other} (words, a typed total or another form) agrees with {expected}: correct one source. If the sources are right, write {found} for the task and correct those too.",
    "amounts-sum":
      "The sources add up to {found}, the task has {expected} ({cell}), {difference} apart. {whole} (words, a typed total or another form) agrees with {found}: write {found} for the task. If the task is right, correct one source and those too.",
    "amounts-both":
      "The sources add up to {found}, the task has {expected} ({cell}), {difference} apart. Something agrees with each of them (words, a typed total or another form): {whole} with the first, {other} with the second. Compare with the decision and correct the wrong figure everywhere.",
    lines:
      "The source lines add up to {found}, the task's row has {expected}, difference {difference}. If the task's row is the first source, give it that source alone; if it is the total, it must be the sum of the lines.",
    "same-source":
      "This line names “{source}” as the task's row does ({cell}), but in column “{header}” the source lines add up to {found} and the task's row has {expected}. Probably a wrong source was chosen in one of the two cells: compare with the decision and other forms. If it is one source, write one line; if the task's row is the total, it must be the sum of the lines.",
    "same-source-other":
      "This cell and {cell} of the same task both name “{found}”, but other forms have the money of this row from “{expected}” ({cells}). Probably a wrong source was chosen: compare with the decision and write “{expected}” here.",
    shares: "The shares add up to {found}%, they must be {expected}%.",
  },
  "sheets-disagree": {
    title: "Two forms state different figures",
    differs:
      "“{name}”: this form states {found}, form {form} (sheet “{sheet}”, cell {cell}) {expected}, a difference of {difference}. One of the two cells is wrong: look at both and correct that one.",
    "differs-third":
      "“{name}”: here it is {found}, while {cell} (form {form}, sheet “{sheet}”) and {other} both have {expected}, difference {difference}. Look at this cell first.",
    "differs-summed":
      "“{name}”: here it is {found}, while {cell} (form {form}, sheet “{sheet}”) has {expected}, difference {difference}. With earlier years ({earlier}) {expected} makes just the {sum} in {other}. Look at this cell first.",
    "differs-lines":
      "“{name}”: this form has {found}, the sum of the source lines in {cells} (this cell alone {amount}), form {form} (sheet “{sheet}”, cell {cell}) has {expected}, a difference of {difference}. One of the two forms is wrong: look at these cells and correct the wrong one.",
    "differs-third-lines":
      "“{name}”: {found} here, the sum of the source lines in {cells} (this cell alone {amount}), but {cell} (form {form}, sheet “{sheet}”) and {other} both have {expected}, a difference of {difference}. Look at the source lines here first.",
    "differs-source":
      "“{name}”: here it is {found}, form {form} (sheet “{sheet}”, {cell}) has {expected}. The difference {difference} is just what comes from {source} ({other} of form {form}): the line of that source is probably missing. Add it, or mend the form that is wrong.",
    blank:
      "“{name}”: this cell is blank, but form {form} (sheet “{sheet}”, cell {cell}) states {expected}. Enter the figure here; if nothing is given in that year, take it out there.",
    moved:
      "“{name}”: this cell is blank, and the {expected} of form {form} (sheet “{sheet}”, cell {cell}) stand in column “{header}” (cell {other}). The figures of the row were probably pasted one column off: if so, move the figure here; if both are meant, enter the missing figure here.",
    sorted:
      "{count} tasks in {names}: the amounts in {cells} are those in {other} of form {form} (sheet “{sheet}”), but not beside their own names. Names or amounts were sorted or moved alone: undo it and sort whole rows; do not correct single figures.",
    "sorted-third":
      "{count} tasks in {names}: the amounts in {cells} are those in {other} of form {form} (sheet “{sheet}”), but exchanged; cell {whole} agrees with form {form}, so it is wrong here. See whether names or amounts were moved: where rows were sorted, undo it and sort whole rows; where they were typed in the wrong row, change them back.",
    "sorted-either":
      "{count} tasks in {names}: the amounts in {cells} are those in {other} of form {form} (sheet “{sheet}”), but exchanged. Nothing tells which form is wrong: compare with the decision that gives the money and correct that form (change the amounts back; where one column was sorted alone, undo it).",
    "holds-less":
      "“{name}”: {found} so far here, less than {expected} of one year or period alone in form {form} (sheet “{sheet}”, cell {cell}). It includes that and cannot be less: one of the two cells is wrong. Look at both and correct that one.",
    "holds-other":
      "“{name}”: {found} so far here, while form {form} (sheet “{sheet}”) has what earlier years gave in cell {other} and that of the year in {cell}, together {expected}, a difference of {difference}. Look at the three cells and correct the wrong one; if a year was left out, add it here.",
    "holds-other-year":
      "“{name}”: {found} so far here, while form {form} (sheet “{sheet}”, cell {cell}) has {expected} for {year}, a difference of {difference}. The task begins in {year}, so both must be equal. Correct the form that is wrong; if the task began earlier, correct its time.",
    thousand:
      "“{name}”: {found} here, {expected} in form {form} (sheet “{sheet}”, cell {cell}): exactly 1,000 or 1,000,000 times off. Was a point taken for a comma, or another unit?",
    "all-larger":
      "All figures in common with form {form} (sheet “{sheet}”) are exactly {factor} times as large in this form. Check the unit line of this form first (H205).",
    "all-smaller":
      "All figures in common with form {form} (sheet “{sheet}”) are exactly 1/{factor} as large in this form. Check the unit line of this form first (H205).",
  },
  "source-sum": {
    title: "Source columns do not add up",
    differs:
      "“{name}”: the total states {found}, its source columns add up to {expected}, a difference of {difference}. Correct the wrong figure or use a formula.",
    formula:
      "“{name}”: the formula here gives {found}, its source columns add up to {expected}, a difference of {difference}. See whether the formula lacks a cell or has one too many, then look at the figures.",
    "formula-text":
      "“{name}”: the formula here gives {found}, its source columns add up to {expected}, a difference of {difference}. {cells} is stored as text and left out of the formula: make it a number first.",
  },
  "group-sum": {
    title: "The group's sum does not add up",
    over: "Group “{name}” has {found}, its tasks add up to {expected}: {difference} too much.",
    short: "Group “{name}” has {found}, its tasks add up to {expected}: {difference} too little.",
    "over-typed":
      "Group “{name}” has {found}, its tasks add up to {expected}: {difference} too much. The figure here was typed, while other columns of the row add up by formula: probably an old figure was pasted over the formula. Put the formula back; if the typed figure is right, look at what is added.",
    "short-typed":
      "Group “{name}” has {found}, its tasks add up to {expected}: {difference} too little. The figure here was typed, while other columns of the row add up by formula: probably an old figure was pasted over the formula. Put the formula back; if the typed figure is right, look at what is added.",
    "over-text":
      "Group “{name}” has {found}, its tasks add up to {expected}: {difference} too much. {cells} is stored as text and likely the cause: make it a number first.",
    "short-text":
      "Group “{name}” has {found}, its tasks add up to {expected}: {difference} too little. {cells} is stored as text and left out of the sum: make it a number first.",
    "over-part":
      "Group “{name}” has {found}, its tasks add up to {expected}: {difference} too much. The formula here is right, the wrong sum is in {cells}: mend that one and this follows.",
    "short-part":
      "Group “{name}” has {found}, its tasks add up to {expected}: {difference} too little. The formula here is right, the wrong sum is in {cells}: mend that one and this follows.",
    "counts-lines":
      "Group “{name}” has {found}, its tasks add up to {expected}: {difference} of the source lines ({cells}) is counted twice, as the task's row has the total already. Add up the task's row only, or leave its amounts blank.",
    "pasted-lower":
      "Group “{name}” has {found}, its tasks add up to {expected}. The figures from {first} to {cell} were probably pasted one row too low: {first} repeats the cell above it, and with all of them one row up the total is what the words say ({words}). Move them up first, then put the sum back into {cell}.",
  },
  "grand-total": {
    title: "The grand total does not add up",
    over: "The grand total is {found}, all tasks add up to {expected}: {difference} too much.",
    short: "The grand total is {found}, all tasks add up to {expected}: {difference} too little.",
    "over-typed":
      "The grand total is {found}, all tasks add up to {expected}: {difference} too much. The figure here was typed, while other columns of the row add up by formula: probably an old figure was pasted over the formula. Put the formula back; if the typed figure is right, look at what is added.",
    "short-typed":
      "The grand total is {found}, all tasks add up to {expected}: {difference} too little. The figure here was typed, while other columns of the row add up by formula: probably an old figure was pasted over the formula. Put the formula back; if the typed figure is right, look at what is added.",
    "over-text":
      "The grand total is {found}, all tasks add up to {expected}: {difference} too much. {cells} is stored as text and likely the cause: make it a number first.",
    "short-text":
      "The grand total is {found}, all tasks add up to {expected}: {difference} too little. {cells} is stored as text and left out of the sum: make it a number first.",
    "over-part":
      "The grand total is {found}, all tasks add up to {expected}: {difference} too much. The formula here is right, the wrong sum is in {cells}: mend that one and this follows.",
    "short-part":
      "The grand total is {found}, all tasks add up to {expected}: {difference} too little. The formula here is right, the wrong sum is in {cells}: mend that one and this follows.",
    "counts-lines":
      "The grand total is {found}, all tasks add up to {expected}: {difference} of the source lines ({cells}) is counted twice, as the task's row has the total already. Add up the task's row only, or leave its amounts blank.",
  },
};

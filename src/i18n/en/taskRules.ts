import type { SameTexts } from "../locale";
import type { taskRules as vi } from "../vi/taskRules";
import { taskDetailRules } from "./taskDetailRules";

export const taskRules: SameTexts<typeof vi> = {
  "required-empty": {
    title: "Required cell is blank",
    empty: "“{name}”: column “{header}” must be filled.",
    "empty-amount":
      "“{name}”: column “{header}” is blank. Write the figure, 0 where there is none.",
    "empty-indicator":
      "“{name}”: column “{header}” is blank. Fill it, with “Không” where the agency has no such indicator.",
    unnamed:
      "Row {row} has {found} ({cell}) and no task. Write the task's name and the other required cells; if the figure was typed into the wrong row, move it or take it out.",
    "unnamed-source":
      "Row {row} has {found} ({cell}) and a source, but no number and no task. It may be a further source line of a task whose first line was deleted: look at an earlier version and put that line back. If it is a task of its own, write its name; if it was typed into the wrong row, move it or take it out.",
  },
  "period-invalid": {
    title: "Time is wrong",
    "not-a-period":
      "“{name}”: “{found}” is no time. Write a year or years, for example 2026-2028, 6/2027, quý II/2027.",
    reversed: "“{name}”: “{found}” ends before it begins. Write it again.",
  },
  "period-outside-plan": {
    title: "Time outside the plan",
    before:
      "“{name}”: “{found}” ends before the plan's year ({expected}). Mend the time; if it is over, take this row out.",
    "before-paid":
      "“{name}”: “{found}” ends before the plan's year ({expected}), but {cell} still has {amount}. Probably last year's time was left in: write it as the decision has it; if the work is done and only payment is left, let the time run to the year of payment.",
    "before-target":
      "“{name}”: the deadline “{found}” is before the plan's year ({expected}). Probably last year's was left in: write it anew; if the target was reached last year, say so in the remarks.",
    after:
      "“{name}”: “{found}” begins after the plan's year ({expected}). Mend the time, or move the task to a later plan.",
    "paid-before":
      "“{name}”: the time “{found}” begins after money was given: cell {cell} has {amount} of earlier years. Write the first year as the decision has it; if that money is another task's, mend cell {cell}; if it prepared the task, say so in the remarks.",
    "used-up":
      "“{name}”: its time “{found}” goes on after {year}, but what was given and the need of {year} use up the total {expected} ({cell}): the other years have no money. See whether the time was dragged down from the cell above; if it is right, look again at the total and the need of {year}.",
    "other-year":
      "“{name}”: money stands in column “{header}” ({cell}), but the time is “{found}” ({other}). Move the money to the column of the year in which it is spent, or correct the time.",
  },
  "document-dates-differ": {
    title: "Numbers or dates of documents contradict",
    "after-today":
      "“{found} of {day}” is a day to come and cannot be a ground. Compare with the document and correct its year or month.",
    "after-signing":
      "“{found} of {day}” is after {expected}, when the form was signed ({cell}). Compare with the document: correct its date, or that of the signature.",
    "late-other":
      "“{found} of {day}” is after the signature or a day to come, but {cell} dates this number {expected}. Compare with the document and correct the date.",
    "no-such-day":
      "“{found}” is a day of no calendar. Write the date of the covering letter or of signing again.",
    "no-such-date":
      "“{found} of {day}”: there is no such day, and {cell} dates this number {expected}. Compare with the document and write the date again.",
    "two-dates":
      "“{found} of {day}”, but {cell} dates this number {expected}. Compare with the document and correct the wrong cell.",
    dragged:
      "“{found} of {day}”: one number, with a year more in each cell from {cell} ({expected}) down, as dragging cells makes it. Compare with the document and write its date again.",
    "two-numbers":
      "“{name}” quotes {found} of {day}, but {cell} has number {expected} of the same day. Compare with the document and correct the wrong number.",
    letter:
      "The date of signing, {found}, is about a year from that of the letter ({expected}, {cell}). Correct the wrong year.",
  },
  "decision-missing": {
    title: "Running task without a decision",
    missing:
      "“{name}” is going on ({found} so far) and quotes no document. Write number and date of the decision, for example: Quyết định số 2458/QĐ-UBND ngày 18/12/2025.",
  },
  "duplicate-task": {
    title: "Task listed twice",
    same: "“{name}” stands in {cell} too. Compare the rows: if it is one task, take one of them out (with this one go {found}); else say how the two differ.",
    "same-unpaid":
      "“{name}” stands in {cell} too. Compare the rows: if it is one task, join them; else say how the two differ.",
    "other-source":
      "“{name}” stands in {cell} too, with another source. If this row is the task's second source, move it right below that row and leave its number blank; if they are two tasks, say how they differ; if one is a copy, take it out (with this one go {found}).",
    "other-source-unpaid":
      "“{name}” stands in {cell} too, with another source. If this row is the task's second source, move it right below that row and leave its number blank; if they are two tasks, say how they differ; if one is a copy, join them.",
    near: "“{name}” is much like “{other}” ({cell}). Compare the rows: if it is one task, join them (with this one go {found}); else make the names clear.",
    "near-unpaid":
      "“{name}” is much like “{other}” ({cell}). Compare the rows: if it is one task, join them; else make the names clear.",
    reworded:
      "“{name}” is likely “{other}” ({cell}) in other words: the same {found}, time and agency. Compare the rows: if it is one task, take one out; else say how the two differ.",
  },
  "done-over-total": {
    title: "A part is more than its whole",
    over: "“{name}”: {found} was done or given ({cell}), more than the total {expected} ({whole}) by {difference}. Check both figures.",
    "asked-over":
      "“{name}”: {found} is asked for in the plan year ({cell}), more than the total {expected} ({whole}) by {difference}. Check both figures.",
    "together-over":
      "“{name}”: what was done ({other}) and what is asked for ({cell}) make {found}, more than the total {expected} ({whole}) by {difference}. Check these figures.",
    "part-over":
      "“{name}”: the “of which” figure {found} ({cell}) is more than the whole {expected} ({whole}) by {difference}. Check both figures.",
    "period-over":
      "“{name}”: {found} since the year began ({whole}) is less than {expected} in this period ({cell}), which it includes (both with any source rows below). Check both figures.",
    thousand:
      "“{name}”: {found} ({cell}) is exactly 1,000 or 1,000,000 times the total {expected} ({whole}). Was a point taken for a comma, or another unit? Check {cell}.",
  },
  "report-date-differs": {
    title: "Period or day does not fit the report's date",
    period:
      "The title says “{found}”, but the report is of {day} ({cell}). Correct the period in the title, or the date.",
    "after-report":
      "“{found}”: {day} is after the report of {expected} ({cell}). Write “dự kiến” if it has not happened; correct the date if it has.",
    "since-january":
      "“{name}”: the period begins with the year, so its figure must be that of the year so far; {found} stands here and {expected} in {cell}. Look at both.",
    "after-today":
      "“{found}”: {day} has not come. Write “dự kiến” if it has not happened; correct the date if it has.",
  },
  "status-differs": {
    title: "Status contradicts the disbursement",
    "done-unfinished":
      "“{name}” says “{status}” while its results or remarks speak of work to come, and {found} of {expected} is disbursed ({cell}). Correct the status, or the results.",
    "done-unspent":
      "“{name}” is “{status}”, but {found} ({cell}) of {expected} were disbursed. Check status and disbursement; if it is done and still to be paid, say so.",
    "spent-running":
      "“{name}” says “{status}” while the report tells that it was accepted or handed over, and {found} (cell {cell}) of the planned {expected} is disbursed. If it is done, mend the status; if work is left, say which.",
    "spent-not-begun":
      "“{name}” has disbursed {found} ({cell}), all of {expected}, but is said not to have begun or to be choosing its contractor (status “{status}”). Check again.",
  },
  "disbursed-over-plan": {
    title: "More disbursed than planned",
    over: "“{name}”: {found} was disbursed ({cell}), more than the {expected} planned ({whole}) by {difference}. See whether the two figures changed places; when money was carried over or added, say so in the explanation.",
  },
  "rest-unplanned": {
    title: "Part of the total is not planned",
    rest: "“{name}” ends in {year} and costs {found} ({cell}), but what was given ({other}) and what is asked for ({whole}) make {expected}: {difference} is left. Check these figures and the time.",
  },
  "task-age-differs": {
    title: "“New” or “carried over” contradicts the figures",
    "new-paid":
      "“{name}” says “{text}”, but cell {cell} has {found} of earlier years. If the task is carried over, mend the remark; if it is new, remove the money put there by mistake; if that prepared it, say so.",
    "new-before":
      "“{name}” says “{text}”, but last year's file gave {found} to this task. If it is carried over, mend the remark; if it is another task, give it a name that tells them apart.",
    grouped:
      "“{name}” says “{text}”, but the row stands in the group “{expected}” (cell {cell}). Mend the remark, or move the row to the other group.",
    "carried-unpaid":
      "“{name}” says “{text}”, but the time “{found}” (cell {other}) does not begin before {year} and cell {cell} has no money of earlier years. If the task is new, mend the remark (perhaps copied from the row above); if it is carried over, write what it was given and its first year.",
    "carried-late":
      "“{name}” is marked “{text}”, but this form is about {expected}: nothing is carried over from {found}. The year is likely a slip; state the year that the task began.",
    ahead:
      "“{name}” is marked “{text}”, but the money in this form is of {expected}, and is carried on to the year after. {found} is likely a slip; look at the remark again.",
    "year-outside":
      "“{name}” is marked “{text}”: {found} does not go with the time “{expected}” (cell {cell}). Compare the decision and mend the year in the remark or the time; where both are right, explain it.",
    "odd-year":
      "“{name}” is marked “{text}”, but {count} other rows of this column (such as cell {cell}) have the same words with {expected}. {found} is likely a slip; where it is right, explain it.",
    "begun-blank":
      "“{name}” is carried out “{time}” (cell {other}), cell {cell} has {found} of an earlier year, but this cell has nothing given before. Write what was given until the end of last year, or mend the time.",
    "begun-unpaid":
      "“{name}” is carried out “{time}” but cell {cell} has nothing given before, while every other task that began before {year} has. Look at its first year or write what was given; where it was given nothing yet, say so in the remarks.",
  },
  "name-year-past": {
    title: "A task's name states other years",
    stage:
      "“{name}”: the time says “{found}”, the name {expected}. Compare with the decision and mend the time or the name; dragging a cell down easily raises a year.",
    past: "“{name}”: the name says {found}, while the money in this row (cell {cell}) is of {expected}. If the name was copied from last year's form, mend the year; if work of {found} is still being paid, say so in the name (carried over, settlement, payment).",
  },
  "dragged-series": {
    title: "Years, days or numbers grow as dragged",
    among:
      "From this cell to {cell} each row is one more (“{found}” … “{last}”), while {other} and other rows all say “{expected}”: probably a cell was dragged. Look at each cell and write what is right; if they do differ, explain it.",
    alone:
      "From {other} (“{expected}”) to {cell} (“{last}”) each row is one more: probably a cell was dragged. Look at each cell and write what is right; if they do differ, explain it.",
  },
  "project-differs": {
    title: "Project sheet differs from the list",
    total:
      "“{name}”: the sheet says a total investment of “{found}”, cell {cell} says {expected} for the same project. Compare with the decision and mend the wrong cell; if the two are counted differently, explain it.",
    "total-unit":
      "“{name}”: the sheet says a total investment of “{found}”, thousands of times more or less than {expected} in cell {cell} for the same project. The unit is probably wrong; check it and mend the wrong cell.",
    "total-less":
      "“{name}”: the sheet says a total investment of “{found}”, less than the {expected} given and asked for in cell {cell}. Compare with the decision and mend the wrong cell.",
    "years-sum":
      "“{name}”: the years written here add to {found}, the total investment (cell {cell}) is “{expected}”. Check each year; if one is missing, add it.",
    "sources-sum":
      "“{name}”: the sources written here add to {found}, the total investment (cell {cell}) is “{expected}”. Check each source; if one is missing, add it.",
    shares:
      "“{name}”: the shares of the sources add to {found}%, not 100%. Write the share of each anew.",
    period:
      "“{name}”: the sheet says “{found}”, cell {cell} says “{expected}” for the same project. Compare with the decision and mend the wrong cell.",
    "period-past":
      "“{name}”: its time “{found}” ends before the plan year {year}. Mend the time, or take the sheet out.",
    decision:
      "“{name}”: the sheet quotes {found}, cell {cell} quotes {expected} for the same project. Compare with the document and mend the wrong number; if there are both, quote both in both places.",
    "decision-copied":
      "“{name}”: the sheet quotes {found}, the decision of another project’s sheet (cell {from}), while cell {cell} quotes {expected} for this project. The sheet was probably copied; check the cells that are the same there: {cells}.",
    "decision-date":
      "“{name}”: the sheet dates {number} {found}, cell {cell} dates the same number {expected}. Compare with the document and mend the wrong cell.",
    "decision-no-day":
      "“{name}”: no calendar has “{found}”. Compare with the decision and write its day anew.",
    "decision-late":
      "“{name}”: “{found} of {day}” is later than the signature of {expected} (cell {cell}). Compare with the document: mend the day of the decision, or that of the signature.",
    "period-reversed": "“{name}”: its time “{found}” ends before it begins. Write it anew.",
    priority:
      "“{name}”: the sheet says priority “{found}”, cell {cell} says “{expected}” for the same project. Mend the wrong cell.",
    "owner-elsewhere":
      "“{name}”: the sheet names “{found}” as owner, a unit of another commune, but this workbook is from “{expected}”. The sheet may be copied from elsewhere: check the owner; if that commune does own it, name it in the list too.",
    owner:
      "“{name}”: the sheet names “{found}” as owner, cell {cell} says “{expected}” for the same project. Check both; if the owner is not who leads, name both in the list.",
    scope:
      "“{name}”: the sheet says “{found}”, cell {cell} says “{expected}” for the same project. Compare with the decision and mend the wrong cell.",
    "scope-copied":
      "“{name}”: the extent is word for word that of “{other}” (cell {cell}), while the list gives this project another. The sheet was probably copied; write the extent anew and check the other cells.",
    "source-level":
      "“{name}”: the sheet names “{found}” as its source, cell {cell} asks for {expected} for the same project. Mend the wrong cell; if the project has both, name both in the sheet.",
    "source-level-type":
      "“{name}”: the money of “{level}” is “{found}” here, while cell {cell} of the project’s sheet says “{expected}”. Mend the wrong one (the amount may stand one column off); if the project has both types, name both in the sheet.",
    "source-type":
      "“{name}”: the sheet names “{found}” as its source, cell {cell} says {expected} for the same project. Mend the wrong cell; if the project has both types, name both in the sheet.",
    twice:
      "The project “{name}” has a sheet already (cell {cell}). If this one is of another project, write its name and check the other cells; if not, take one out.",
    unlisted:
      "The project “{name}” has a sheet but stands in no list ({forms}). Write its name as in the list, add it there, or take the sheet out.",
    nameless: "The sheet is filled in but names no project. Write its name as in the list.",
  },
  ...taskDetailRules,
  "task-missing": {
    title: "A task is missing from a form",
    missing:
      "“{name}” is not in this form, though form {form} (sheet “{sheet}”, cell {cell}) states {found} for it. Add the row here; if it is given up, take it out there.",
    misnamed:
      "“{name}”: the name is likely wrong here. Cell {cell} (form {form}) has “{expected}” with the same money, and that form does not have this name. If it is one task, give it one name in both forms; if these are two, add each to the form that lacks it.",
    "misnamed-twice":
      "“{name}” stands in cell {other} already, and cell {cell} (form {form}) has “{expected}” with just the money of this row: the name was likely copied from the other row. Write “{expected}” here; if the row is indeed written twice, delete it and add “{expected}”.",
  },
  "project-group": {
    title: "Project group and steps of design",
    "group-a": "“{name}”: total {found}; from {expected} on it is a group A project ({document}).",
    "group-b": "“{name}”: total {found}; from {expected} on it is a group B project ({document}).",
    "two-steps":
      "“{name}”: total {found}; above {expected} design takes two steps and a project management unit ({document}).",
  },
  "carried-over-missing": {
    title: "Task of last year is missing",
    gone: "“{name}” is unfinished in last year's file and is not in this year's form {form}. Add it, or explain why it ends.",
  },
  "carried-over-differs": {
    title: "Done before differs from last year's file",
    differs:
      "“{name}”: states {found}, last year's file gives {expected}, a difference of {difference}. Compare the two.",
    less: "“{name}”: states {found}, less than last year's file has ({expected}). Compare the two.",
  },
  "dx-share-low": {
    title: "Share for digital transformation too low",
    low: "“{name}”: {amount} for digital transformation is {found}%, at least {expected}% is due ({document}). {difference} is lacking.",
    "low-unit":
      "“{name}”: {amount} for digital transformation ({cell}) is less than 0.01% of {base} ({other}). One of the two may be in another unit (thousand, million, billion đồng): check the whole row; if both are right, {difference} is lacking of at least {expected}% ({document}).",
  },
  "security-share-low": {
    title: "Share for security too low",
    low: "“{name}”: {amount} for security is {found}% of the money for digital transformation, at least {expected}% is due ({document}). {difference} is lacking.",
    "low-unit":
      "“{name}”: {amount} for security ({cell}) is less than 0.1% of the {base} for digital transformation ({other}). One of the two may be in another unit (thousand, million, billion đồng): check them; if both are right, {difference} is lacking of at least {expected}% ({document}).",
  },
  "over-approved": {
    title: "Above what was approved",
    approved:
      "Form {form} adds up to {found}, above the approved {expected} ({document}) by {difference}. Cut it, or have more approved.",
    stated:
      "Form {form} adds up to {found}, above the {expected} stated on this very sheet by {difference}.",
    ceiling:
      "Form {form} adds up to {found}, above the agency's ceiling of {expected} by {difference}. Cut it, or ask for another ceiling.",
    task: "“{name}”: what was given ({other}) and this year's need ({cell}) add up to {found}, above the total of {expected} ({whole}) by {difference}. See whether one of the three is a slip (the total too); if all are right, ask for less or write the adjusted total.",
  },
  "after-deadline": {
    title: "Sealed after the deadline",
    late: "Form {form} was sealed on {found}, after {expected}, the day to send it by. Explain why it is late.",
  },
};

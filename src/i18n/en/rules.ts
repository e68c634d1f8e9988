import { crossFileRules } from "./crossFileRules";
import { tableRules } from "./tableRules";
import { indicatorRules } from "./indicatorRules";
import { taskRules } from "./taskRules";
import type { rules as vi } from "../vi/rules";
import type { SameTexts } from "../locale";

export const rules: SameTexts<typeof vi> = {
  ...crossFileRules,
  ...tableRules,
  ...taskRules,
  ...indicatorRules,
  "rule-failed": {
    title: "A rule could not run",
    failed:
      "Rule {name} stopped halfway by a fault of the program ({found}), so findings of this one rule may be missing. All other rules were checked in full. Please send the file and this message to support.",
  },
  "form-not-recognised": {
    title: "Sheet follows no form",
    "no-form":
      "Sheet “{sheet}” has {figures} figures but matches no form of the pack. Bring the table into a form (Match columns, or the import command), or delete the sheet if it is not part of the submission.",
    doubtful:
      "This table was read as form {form}, but not with certainty. Confirm which column is which: {columns}.",
    unconfirmed:
      "This table is like form {form}, but not surely it, so nothing was read or counted from it. If it is {form}, confirm which column is which (Match columns, or check --map): {columns}. If it is another table, bring it into a form with the import command, or delete it if it is not part of the submission.",
  },
  "form-version-old": {
    title: "Forms of another version",
    form: "This sheet was made from version {found} of form {form}; version {expected} is out. Press Move to the new version (or run migrate), or explain if the department still takes the old one.",
    pack: "This file was made with version {found} of the pack and is checked by version {expected}. Look at what is newly found; sealing records this version.",
    newer:
      "This file was made with version {found} of the pack, newer than version {expected} on this computer. Reload the add-in while the network is there, or ask the department that publishes the pack.",
  },
  "column-missing": {
    title: "A column of the form is missing",
    missing:
      "Form {form} lacks the column “{expected}” (deleted, or its header changed). Restore it with exactly this header.",
    unmapped:
      "The table mapped to form {form} has no columns for: {columns}. Add them, or bring the table into the form with import and fill them there.",
    replaced:
      "Form {form} lacks the column “{expected}”; the unknown header “{found}” stands in its place. If that is the same column, put “{expected}” back; if it is one more column, insert the missing one again.",
  },
  "column-renamed": {
    title: "Column header changed",
    renamed:
      "Header “{found}” differs from form {form}, but was recognised as “{expected}”. It can be put back to the form's wording.",
  },
  "column-added": {
    title: "Column beyond the form",
    added: "Column “{found}” is not part of form {form}: allowed, and kept when consolidated.",
  },
  "data-outside-table": {
    title: "Figures outside the table",
    below:
      "{count} figures stand below the end of the table and count for nothing. Move them into the table, above the grand total.",
    beside:
      "{count} figures stand beside the table, outside the columns with a header, and count for nothing. Move them into the table or delete them.",
  },
  "hidden-money": {
    title: "Hidden figures",
    sheet: "A hidden sheet has {count} figures, which do not count. Show the sheet or delete it.",
    row: "The row of “{name}” is hidden but counts. Show it, so that readers see the figures; delete it only if the task is no longer asked for.",
    column: "Column “{header}” is hidden but counts. Show it, so that readers see the figures.",
  },
  "form-twice": {
    title: "Form repeated",
    copy: "This sheet is form {form} as well; only sheet “{counted}” counts. Put the figures on one sheet and delete the other.",
  },
  "form-empty": {
    title: "Form without tasks, or task without money",
    empty:
      "Form {form} has no task yet. Fill it in before it is sent; where the agency has no task this year, write “Không có” into the form or explain it.",
    "no-year":
      "“{name}” has no amount in any year. Write the money into the column of each year (figures in a picture are not counted); write 0 where none is needed, or say why in the remarks.",
  },
  "year-differs": {
    title: "Year of the form differs",
    differs:
      "The header says “{found}”, as in the plan of {year}, but the file is the plan of {expected}, where it reads “{header}”. If the figures are of {expected}, mend this cell alone; if the table is an old one, use the form of that year.",
    column:
      "The header “{found}” states a year that does not go with the other columns. Its figures were read as “{expected}”; mend the year in the header.",
    heading:
      "The form is headed “{found}”, but its columns are of another year. Where it was copied from last year's form, write: “{expected}”.",
  },
  "text-number": {
    title: "Amount stored as text",
    "as-text":
      "“{found}” is stored as text and left out of sums. Read as {expected}; turn it into a number.",
    range: "“{found}” is a range, no amount. Enter one figure.",
    "foreign-currency":
      "“{found}” is not in đồng. Convert it, and keep the foreign amount in the notes column.",
    "too-large":
      "“{found}” is too large for the table's unit. Check it: it may have been typed in đồng.",
    "foreign-column":
      "The column “{found}” is not in đồng, so it is not counted. Add a column converted to đồng.",
    "date-or-share":
      "The cell is formatted as a date or a percentage (value {found}), so it is no amount. Enter the amount again with a number format.",
    letters:
      "“{found}” has a letter that looks like a figure, so it is in no sum. Should it read {figures} ({expected})? Compare with the source and type it in figures.",
    "not-a-number": "“{found}” is no amount. Enter a number and move remarks to the notes column.",
  },
  "number-ambiguous": {
    title: "Amount with two readings",
    "two-readings": "“{found}” may be {larger} or {smaller}. Enter it again as a number.",
  },
  "unit-in-cell": {
    title: "Unit inside an amount",
    "other-unit":
      "“{found}” has another unit than the table. Read as {expected}; type it in the table's unit.",
    "same-unit": "“{found}” repeats the unit. Read as {expected}; type the number alone.",
  },
  "unit-missing": {
    title: "Unit missing",
    "not-dong":
      "Form {form} states “{found}”, which is no known unit of đồng. Write đồng, nghìn đồng, triệu đồng or tỷ đồng.",
    missing: "Form {form} states no unit. Write “Đơn vị tính: …” right above the table.",
  },
  "legacy-font": {
    title: "Text typed for an old font",
    tcvn3:
      "“{found}” is written in TCVN3 (fonts .VnTime …). In Unicode it reads “{expected}”; then give the cell a Unicode font (Times New Roman).",
    vni: "“{found}” is written in VNI (fonts VNI-Times …). In Unicode it reads “{expected}”; then give the cell a Unicode font (Times New Roman).",
  },
  "not-nfc": {
    title: "Decomposed Unicode letters",
    decomposed:
      "Marks are stored apart from their letters: it looks the same, but searching and comparing fail. Composed: “{expected}”.",
  },
  "look-alike-letters": {
    title: "Letters of another alphabet",
    foreign:
      "“{found}” has letters that look Vietnamese but belong to another alphabet (Cyrillic, Greek, Icelandic). Write: “{expected}”.",
  },
  "broken-letters": {
    title: "Letters damaged by a conversion",
    "with-proposal":
      "“{found}” has letters damaged by a font conversion or by copying from a PDF. Did you mean: “{expected}”?",
    plain:
      "“{found}” has letters damaged by a font conversion or by copying from a PDF. Type it again.",
  },
  "stray-spaces": {
    title: "Stray spaces or line breaks",
    stray: "Stray spaces or line breaks. Write: “{expected}”.",
  },
  "error-value": {
    title: "Cell shows an error",
    error: "The cell shows {found}. Mend the formula or enter the figure again.",
    "not-calculated":
      "The formula in this cell has no result yet. Open the file in Excel and save it.",
  },
  "float-noise": {
    title: "Residue of a calculation",
    noise:
      "{found} has digits below one đồng, left over by a division or a share. Counted as {expected}; round it.",
  },
  "fraction-of-dong": {
    title: "Less than one đồng",
    fraction: "{found} has digits below one đồng in the table's unit. Counted as {expected}.",
  },
  "placeholder-text": {
    title: "Placeholder instead of an amount",
    placeholder: "“{found}” is no amount. Enter the expected figure, or leave the cell blank.",
    example:
      "Row {row} (“{name}”) is an example that was left standing, and {found} ({cell}) of it are counted. Delete the row; if it is a real task, write its name and agency.",
  },
  "source-missing": {
    title: "Funding source missing",
    "no-source": "“{name}” has money but names no source. State budget level and capital type.",
    "total-only":
      "“{name}” has a total but every source column is blank. Write the amount into its source column, or 0 where the year needs none.",
    "no-level": "“{name}” names no budget level (central, province, district, commune …).",
    "no-type": "“{name}” names no capital type (investment, recurrent …).",
  },
  "source-unknown": {
    title: "Funding source unknown",
    "with-proposals": "“{found}” is no known funding source. Did you mean: {expected}?",
    plain: "“{found}” is no known funding source. Choose one from the cell's list.",
  },
  "source-ambiguous": {
    title: "Funding source unclear",
    "with-proposals": "“{found}” may mean several sources. Say which: {expected}.",
    plain: "“{found}” may mean several sources. State the budget level.",
  },
  "source-compound": {
    title: "Several sources in one cell",
    "no-amounts":
      "The cell names {count} sources ({found}) without the amount or share of each. Write “NS tỉnh: 500; NS huyện: 200”, “NS tỉnh 80%; NS huyện 20%”, or one line per source under the task.",
  },
  "source-not-in-force": {
    title: "Source no longer in force",
    ended:
      "“{found}” ended on {until} and cannot pay for {year}. Name a source in force: {expected}.",
  },
  "non-state-counted": {
    title: "Non-state money counted",
    "in-state-group":
      "“{name}” has the source “{found}”, which is no state money. Move it to the group “{expected}”, so that no total counts it.",
    "in-total":
      "The total states {found}, with {difference} of enterprises and the public in it. State money is {expected}.",
    "in-row":
      "“{name}” states {found}, with {difference} of enterprises and the public in it. State money is {expected}.",
    "state-apart":
      "“{name}” is paid with state money ({found}) but stands in the group of non-state money, so no total counts it. Move the task to its group; if enterprises or people pay, write the money into their column or source.",
  },
  "source-in-note": {
    title: "Sources only in the remarks",
    "only-there":
      "“{name}”: the amount or share of each source stands only in the remarks ({found}). Write it into the source columns.",
  },
  "not-a-source": {
    title: "Not a funding source",
    "with-proposals":
      "“{found}” is a way of procurement, no funding source. Did you mean: {expected}?",
    plain:
      "“{found}” is a way of procurement, no funding source. Move it to the notes and name the source here.",
  },
  "row-sum": {
    title: "The row's total does not add up",
    differs:
      "“{name}”: total {found}, its parts add up to {expected}, difference {difference}. Mend the wrong figure or use the formula.",
    formula:
      "“{name}”: the formula here gives {found}, its parts add up to {expected}, a difference of {difference}. See whether the formula lacks a cell or has one too many, then look at the figures.",
    "formula-text":
      "“{name}”: the formula here gives {found}, its parts add up to {expected}, a difference of {difference}. {cells} is stored as text and left out of the formula: make it a number first.",
  },
  "rounding-gap": {
    title: "Rounding gap",
    rounding: "“{name}” has {found}, the sum is {expected}: {difference} off, within rounding.",
  },
  "words-mismatch": {
    title: "Amount in words differs",
    differs:
      "In words it says “{found}”, the grand total in column “{header}” (cell {cell}) reads “{expected}”. Find out which is right before you change either.",
    "old-words":
      "In words it says “{found}”, the grand total in column “{header}” (cell {cell}) reads “{expected}”. Sheet “{sheet}” (cell {other}) comes to the same figure, so the words may be those of an old one. Have a look; if so, write them anew.",
    thousands:
      "By the unit stated here the grand total in column “{header}” (cell {cell}) reads “{expected}”, in words (cell {line}) it says “{found}”: exactly 1,000 or 1,000,000 times apart. See whether the unit is wrong; only if it is right, correct the words.",
    slip: "“{name}” has {amount} in this cell. If it were {meant}, the grand total in column “{header}” (cell {cell}, now “{expected}”) would be what cell {line} says in words (“{found}”): digits may be swapped, a nought too many or too few, a comma wrong. Look at this cell first; only if it is right, correct the words.",
    "row-more":
      "In words it says “{found}”, the grand total in column “{header}” (cell {cell}) reads “{expected}”: more by exactly the {amount} of “{name}” (cell {row}). See whether that row is counted too much; if not, the words are old: write them anew.",
    "unit-line":
      "In words it says “{found}”; the grand total in column “{header}” (cell {cell}) reads “{expected}” because the unit line (cell {line}) seems to be wrong. Correct the unit first, not the words.",
    "sum-first":
      "In words it says “{found}”, the grand total in column “{header}” (cell {cell}) reads “{expected}”, but that total is in doubt itself (cell {doubt}, told apart). Correct the total first, not the words.",
    blank:
      "The amount in words is missing. The grand total in column “{header}” (cell {cell}) reads “{expected}”.",
  },
  "decision-number-invalid": {
    title: "Document number or date wrong",
    "mendable-spaces": "“{found}” has spaces inside the document number. Write: “{expected}”.",
    "look-alike-letters":
      "“{found}” has letters of another alphabet that look alike. Write: “{expected}”.",
    misspelt:
      "“{found}” has mistyped letters. Compare with the document; probably “{expected}” is meant.",
    invalid: "“{found}” is no document number (for example 2458/QĐ-UBND).",
    "impossible-date":
      "“{found}” is no date of the calendar. Compare with the document and write it again as day/month/year.",
  },
  "budget-code-invalid": {
    title: "Budget code wrong",
    "no-code": "“{found}” is no budget code. Write a code, for example: mục 6950, tiểu mục 6956.",
    "wrong-length":
      "“{found}” has the wrong number of digits: chapter, category and section (chương, loại, khoản) have 3; item and sub-item (mục, tiểu mục) have 4.",
    "chapter-range":
      "Chapter {found} belongs to no level: central 001–399, province 400–599, commune 800–989.",
    "chapter-district":
      "Chapter {found} is one of a district, not in use from budget year 2026 on. Give a chapter of the province (400–599) or the commune (800–989).",
    "category-unknown":
      "There is no category (loại) {found} in the budget's classification (circular 324/2016/TT-BTC).",
    "section-elsewhere": "Section (khoản) {found} does not belong to category (loại) {category}.",
    "not-a-sub-item": "{found} is an item (mục), no sub-item (tiểu mục).",
    "sub-item-elsewhere": "Sub-item (tiểu mục) {found} does not belong to item (mục) {item}.",
    "not-listed": "Code {found} is not in the pack's list of codes.",
  },
  "lead-unknown": {
    title: "Agency name to look at",
    unknown: "“{found}” is no known department or ministry. Check the agency's name.",
    nearest: "“{found}” is not in the list of agencies. Did you mean: {expected}?",
    renamed: "“{found}” was merged or renamed in 2025. New name: {expected}.",
    "province-merged": "“{found}” was merged on 1/7/2025. It is now: {expected}.",
    abolished:
      "“{found}”: districts and towns ended on 1/7/2025. Name the commune, or the agency that took the task over.",
  },
};

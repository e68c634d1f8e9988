import type { SameTexts } from "../locale";
import type { crossFileRules as vi } from "../vi/crossFileRules";
import { reading } from "./reading";

export const crossFileRules: SameTexts<typeof vi> = {
  "agency-missing": {
    title: "Agency has not sent",
    message: "{agency} ({code}) has sent no file that can be read.",
  },
  "agency-twice": {
    title: "Agency sent twice",
    "same-agency":
      "{agency} has more than one file for form {forms} and no order between them; of this form only {instead} counts.",
    replaced: "Form {forms} of {agency} counts from {instead}, which was sealed later.",
    "same-content": "The file is identical to {instead}; it counts once.",
  },
  "agency-unknown": {
    title: "Agency not in the directory",
    message: "{agency} ({code}) is not in the directory of agencies.",
    unnamed: "The file names no agency; it stands under the file's name.",
  },
  "year-or-pack-differs": {
    title: "Other year or pack",
    message:
      "The file is of another year or pack ({found}), this is {expected}; it is not added in.",
    sheet: "Sheet “{sheet}” is for plan year {found}, this is {expected}; it is not added in.",
  },
  "seal-broken": {
    title: "Changed after sealing",
    cells: "Figures were changed after sealing in {count} cells: {cells}.",
    sheets: "Sheets with a form were added after sealing: {sheets}.",
    message: "General data or explanations were changed after sealing.",
  },
  "not-sealed": { title: "Not sealed", message: "The file is not sealed." },
  "task-twice-across": {
    title: "Two agencies list the same task",
    same: "“{name}” of {agency} also stands in {file} of {other}; see that its money is not counted twice.",
    near: "“{name}” of {agency} is nearly “{found}” in {file} of {other}; see that its money is not counted twice.",
  },
  "unit-outlier": {
    title: "Amounts of an agency far off the others",
    large:
      "The amounts of {agency} are about {factor} times those of the other agencies; check its unit.",
    small:
      "The amounts of {agency} are about 1/{factor} of those of the other agencies; check its unit.",
  },
  "lead-partner-conflict": {
    title: "Two agencies both claim to lead",
    message:
      "“{name}”: {agency} and {other} both name themselves as leading; settle who leads and who takes part.",
  },
  "macro-or-link": {
    title: "File with macros or outside links",
    macros: "The file has macros; they are never run, only its figures are read.",
    externalLinks:
      "The file has formulas that take figures from another file or program; links are never followed, only the stored figures are read.",
  },
  "amounts-overflow": {
    title: "Amounts too large",
    "amounts-overflow": reading["amounts-overflow"],
  },
  unreadable: {
    title: "File cannot be read",
    "empty-file": reading["empty-file"],
    "not-a-workbook": reading["not-a-workbook"],
    damaged: reading.damaged,
    encrypted: reading.encrypted,
  },
  "too-large": { title: "File past a limit", "too-large": reading["too-large"] },
  "nothing-to-read": {
    title: "No form in the file",
    "nothing-to-read": reading["nothing-to-read"],
  },
};

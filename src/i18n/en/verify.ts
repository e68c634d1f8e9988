import type { SameTexts } from "../locale";
import type { verify as vi } from "../vi/verify";

export const verify: SameTexts<typeof vi> = {
  proved: "Agrees: {figures} figures from {facts} data rows are right to the đồng.",
  disproved: "Does not agree: {count} places differ.",
  "not-consolidated": "Not a consolidated workbook of Sổ dự toán, or its certificate is gone.",
  changed: "{cell}: changed after the consolidation, now {found}.",
  removed: "{cell}: cleared after the consolidation.",
  added: "{cell}: the number {found} was added after the consolidation.",
  "sheet-missing": "The sheet {cell} is missing.",
  "figure-wrong": "{cell}: says {found}, the data add up to {expected}.",
  "formula-lost": "{cell}: the formula was replaced by a number.",
  "formula-other":
    "{cell}: the formula {found} is not of the consolidation; once Excel calculates, the figure may change.",
  "link-other": "{cell}: the link leads to “{found}”, must lead to “{expected}”.",
  "link-lost": "{cell}: the link to “{expected}” is gone.",
  "link-added": "{cell}: the link “{found}” was added after consolidating.",
  hidden: "{cell}: hidden after consolidating, so that readers do not see it.",
  "format-other": "{cell}: the format “{found}” shows something else than the cell holds.",
  "chart-other": "{cell}: no chart shows just {expected}; it now shows “{found}”.",
  "chart-cache":
    "{cell}: the chart keeps “{found}”, the cell holds “{expected}”; where files are only looked at (mail, phones) the kept one is shown. Open the file in Excel and save it again.",
  "chart-title":
    "{cell}: the chart is titled “{found}”, the consolidation wrote “{expected}”. Put the title right.",
  "chart-labels":
    "{cell}: labels of the chart are not the amounts of its cells but “{found}”. Delete the labels and add data labels again.",
  "table-other":
    "{cell}: the table covers “{found}”, must cover {expected}; PivotTable and Power Query will take too few or too many rows.",
  "faint-ink":
    "{cell}: letters of colour #{found} on #{expected}, which nobody can read. Choose the automatic font colour.",
  "faint-size": "{cell}: letters of size {found}, which nobody can read. Set the size to 11 again.",
  "faint-repeated":
    "{cell}: the alignment “Fill” repeats the content over the cell, 5 as 555. Choose “General”.",
  "condition-hides":
    "{cell}: a conditional format makes letters of colour #{found} on #{expected}, which nobody can read. Delete that rule (Conditional Formatting > Manage Rules).",
  "condition-bare":
    "{cell}: a conditional format shows bars or icons in place of the amounts. Show the amounts again, or delete that rule.",
  "condition-format":
    "{cell}: the conditional format “{found}” shows something else than the cell holds. Delete that rule (Conditional Formatting > Manage Rules).",
  covered:
    "{cell}: covered by “{found}”. Move that shape, chart or note to blank cells, or delete it.",
  "not-printed":
    "{cell}: holds something and is outside the print area; that is {found} and must include {expected}. Set the print area again, or clear it.",
  "titles-other":
    "{cell}: the rows repeated on each printed page are {found}, must be {expected}. Set them again under Page Layout > Print Titles.",
  "sheet-alike":
    "{cell}: an added sheet whose name is easily taken for the sheet “{expected}” of the consolidation; its figures are not proved. Rename it (“Notes …”) or delete it.",
  "sheet-added":
    "Note: the sheet “{cell}” was added after consolidating; its figures are not proved.",
  "sheet-moved": "Note: the sheets are in another order; where “{cell}” was, “{found}” is now.",
  "linked-file":
    "Note: the file is linked to “{file}”; no figure of the consolidation comes from there.",
  residual: "{cell}: a difference of {found} đồng, must be 0.",
  "fact-differs": "{cell}: says {found}, the file {file} says {expected}.",
  "fact-missing": "{file}: the amount {expected} is not in the consolidation.",
  "fact-extra": "{cell}: the amount {found} is not in the file {file}.",
  "file-changed": "{file}: the content differs from what was consolidated.",
  "file-missing": "{file}: not in the folder to compare with.",
  "file-new": "{file}: was not there at the consolidation.",
  certificateProved:
    "This is the certified file: same hash, and {figures} lines of sums agree to the đồng.",
  certificateSums: "All {figures} lines of sums still agree with the certificate to the đồng.",
  badCertificate: "“{path}” is no certificate of this program.",
  unknownPack:
    "The pack of this consolidation is not known here, so it cannot be compared with the certificate.",
  "input-changed": "{file}: this consolidation was changed, at {cell}.",
  "certificate-workbook":
    "Not the certified file: its hash is {expected}, the certificate says {found}.",
  "certificate-differs":
    "Certificate, {cell}: it says “{found}”, the workbook comes to “{expected}”.",
};

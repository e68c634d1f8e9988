/** A value of a table of open data; null is an empty field. */
export type CsvValue = string | number | boolean | null;

/** What spreadsheets take for the beginning of a formula (OWASP, "CSV injection"). */
const FORMULA_START = /^[=+\-@\t]/;

/** On one line, since many readers split at line breaks; never a formula for who opens it in Excel. */
function plainText(text: string): string {
  const line = text.replace(/\s*[\r\n]+\s*/g, " ");
  return FORMULA_START.test(line.trimStart()) ? `'${line}` : line;
}

function csvField(value: CsvValue): string {
  if (value === null) return "";
  if (typeof value !== "string") return String(value);
  const text = plainText(value);
  return /[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A table as CSV after RFC 4180: a header line, commas, quotes doubled, lines ended by CR LF. */
export function csvOf(header: readonly string[], rows: readonly (readonly CsvValue[])[]): string {
  return [header, ...rows].map((row) => `${row.map(csvField).join(",")}\r\n`).join("");
}

import { isCellError, type CellContent, type CellValue } from "../../core/sheet";

const ERROR_VALUE =
  /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!|UNKNOWN!|EXTERNAL!|GETTING_DATA)$/;

/** The value behind what Excel reports: "" is blank, "#REF!" an error value. */
export function toCellValue(reported: unknown): CellValue {
  if (typeof reported === "number" || typeof reported === "boolean") return reported;
  if (typeof reported !== "string" || reported === "") return null;
  return ERROR_VALUE.test(reported) ? { error: reported } : reported;
}

/**
 * The formula behind what Excel reports, without "=", or null. A text that begins with "="
 * is reported the same as formula and value, and is no formula.
 */
export function toFormula(reported: unknown, value: unknown): string | null {
  if (typeof reported !== "string" || !reported.startsWith("=") || reported === value) return null;
  return reported.slice(1);
}

/** Texts that Excel would take for a formula, number, date or truth value. */
const MISTAKABLE = /^[=+\-@'#]|^\s*[\d.,($%]|^(?:true|false)$/i;

/**
 * What to write so that Excel stores exactly this content. Blank is "": null would leave the
 * cell as it is. A leading apostrophe keeps a text a text.
 */
export function toInput({ value, formula }: CellContent): string | number | boolean {
  if (formula !== null) return `=${formula}`;
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  if (typeof value !== "string") return value;
  return MISTAKABLE.test(value) ? `'${value}` : value;
}

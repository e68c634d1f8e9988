/** One line of a CSV file that is not blank. */
export interface CsvLine {
  readonly fields: readonly string[];
  /** 1-based, as an editor shows it: where the line begins. */
  readonly line: number;
}

/** Vietnamese Excel separates by ";", Excel's Unicode text by tab, others by ",". */
type CsvSeparator = "\t" | ";" | ",";
const SEPARATORS: readonly CsvSeparator[] = ["\t", ";", ","];

/** How many lines are looked at for the separator. */
const SAMPLE = 60;

/**
 * The separator of a CSV text: the one that half of its first lines have most of. Titles above a
 * table and the commas of prose so decide nothing.
 */
export function separatorOfCsv(text: string): CsvSeparator {
  const lines = text
    .split(/\r\n|\r|\n/, SAMPLE)
    .filter((line) => line.trim() !== "")
    .map((line) => line.replace(/"[^"]*"/g, ""));
  const usual = (sign: string) => {
    const counts = lines.map((line) => line.split(sign).length - 1).sort((a, b) => a - b);
    return counts[Math.floor(counts.length / 2)] ?? 0;
  };
  const total = (sign: string) => lines.join("").split(sign).length - 1;
  const score = SEPARATORS.some((sign) => usual(sign) > 0) ? usual : total;
  const [best = ","] = SEPARATORS.filter((sign) => score(sign) > 0).sort(
    (a, b) => score(b) - score(a)
  );
  return best;
}

/** Where a field ends and what it says; quotes may hold separators and line ends. */
function readField(text: string, from: number, separator: string) {
  let at = from;
  while (text[at] === " ") at += 1;
  if (text[at] !== '"') return readRest(text, from, separator, "");
  let value = "";
  for (at += 1; at < text.length; at += 1) {
    const end = text.indexOf('"', at);
    const upTo = end < 0 ? text.length : end;
    value += text.slice(at, upTo);
    at = upTo + 1;
    // A doubled quote is a quote.
    if (text[at] !== '"') break;
    value += '"';
  }
  return readRest(text, at, separator, value);
}

function readRest(text: string, from: number, separator: string, before: string) {
  let to = from;
  while (to < text.length && text[to] !== separator && text[to] !== "\n" && text[to] !== "\r") {
    to += 1;
  }
  return { value: (before + text.slice(from, to)).trim(), end: to };
}

/** The lines of a CSV text. Doubled quotes are quotes; a quote inside an unquoted field is a letter. */
export function readCsv(text: string, separator = separatorOfCsv(text)): readonly CsvLine[] {
  const read: CsvLine[] = [];
  let fields: string[] = [];
  let line = 1;
  let begins = 1;
  for (let at = 0; at < text.length;) {
    const { value, end } = readField(text, at, separator);
    fields.push(value);
    for (let next = text.indexOf("\n", at); next >= 0 && next < end; line += 1) {
      next = text.indexOf("\n", next + 1);
    }
    const isSeparated = text[end] === separator;
    at = end + (text[end] === "\r" && text[end + 1] === "\n" ? 2 : 1);
    if (isSeparated && at < text.length) continue;
    if (isSeparated) fields.push("");
    line += isSeparated ? 0 : 1;
    if (fields.some((field) => field !== "")) read.push({ fields, line: begins });
    fields = [];
    begins = line;
  }
  return read;
}

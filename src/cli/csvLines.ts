import { readCsv, type CsvLine } from "../core/text";

/** The lines of a CSV file, without a header that begins with "code" or "mã". */
export function readCsvLines(text: string): readonly CsvLine[] {
  const read = readCsv(text);
  const isHeader = /^(?:code|mã|ma)(?:\s|$)/i.test(read[0]?.fields[0] ?? "");
  return isHeader ? read.slice(1) : read;
}

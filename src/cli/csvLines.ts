/** One line of a CSV file that is not blank. */
export interface CsvLine {
  readonly fields: readonly string[];
  /** 1-based, as an editor shows it. */
  readonly line: number;
}

/** The fields of one line of CSV; quotes may hold the separator, and a doubled quote is a quote. */
function splitLine(line: string, separator: string): readonly string[] {
  const fields: string[] = [];
  let field = "";
  let quoted = false;
  for (let at = 0; at < line.length; at += 1) {
    const letter = line[at] ?? "";
    if (letter === '"' && quoted && line[at + 1] === '"') {
      field += letter;
      at += 1;
    } else if (letter === '"') quoted = !quoted;
    else if (letter === separator && !quoted) {
      fields.push(field.trim());
      field = "";
    } else field += letter;
  }
  return [...fields, field.trim()];
}

/** Vietnamese Excel separates by ";" or tab, others by ",": the first line tells. */
function separatorOf(firstLine: string): string {
  return ["\t", ";"].find((sign) => firstLine.includes(sign)) ?? ",";
}

/** The lines of a CSV file, without a header that begins with "code" or "mã". */
export function readCsvLines(text: string): readonly CsvLine[] {
  const lines = text.split(/\r\n|\r|\n/);
  const separator = separatorOf(lines[0] ?? "");
  const read = lines.flatMap((line, index) =>
    line.trim() === "" ? [] : [{ fields: splitLine(line, separator), line: index + 1 }]
  );
  const isHeader = /^(?:code|mã|ma)(?:\s|$)/i.test(read[0]?.fields[0] ?? "");
  return isHeader ? read.slice(1) : read;
}

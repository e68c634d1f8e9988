import { cellText, type SheetSnapshot, type WorkbookSnapshot } from "../../core/sheet";
import { foldKey } from "../../core/text";
import { translate } from "../../i18n";

type Field = "code" | "file" | "sheet" | "cell" | "explanation";

/** How people head these columns in lists of their own; the list of issues has its own words. */
const SHORT: Readonly<Record<Field, readonly string[]>> = {
  code: [],
  file: [],
  sheet: ["Trang"],
  cell: [],
  explanation: ["Giải trình", "Lý do", "Explanation"],
};

/** One line of a filled list as it stands there; `number` is its row, from 1. */
export interface FilledLine extends Readonly<Record<Field, string>> {
  readonly number: number;
}

function headerKeys(field: Field): readonly string[] {
  const own = (["vi", "en"] as const).map((locale) =>
    translate(locale, `consolidated.column.${field}`)
  );
  return [...own, ...SHORT[field]].map(foldKey);
}

function columnsOf(header: SheetSnapshot["values"][number]): Readonly<Record<Field, number>> {
  const keys = header.map((value) => foldKey(cellText(value)));
  const find = (field: Field) => {
    const wanted = headerKeys(field);
    return keys.findIndex((key) => wanted.includes(key));
  };
  return {
    code: find("code"),
    file: find("file"),
    sheet: find("sheet"),
    cell: find("cell"),
    explanation: find("explanation"),
  };
}

function linesOf({ values }: SheetSnapshot): readonly FilledLine[] | null {
  for (const [row, header] of values.entries()) {
    const columns = columnsOf(header);
    if (columns.code < 0 || columns.explanation < 0) continue;
    return values.slice(row + 1).map((cells, index) => {
      const textIn = (field: Field) => cellText(cells[columns[field]] ?? null).trim();
      return {
        number: row + index + 2,
        code: textIn("code").toUpperCase(),
        file: textIn("file"),
        sheet: textIn("sheet"),
        cell: textIn("cell"),
        explanation: textIn("explanation"),
      };
    });
  }
  return null;
}

/** The lines of the first sheet that has a code and an explanation column; null without one. */
export function readFilledLines(list: WorkbookSnapshot): readonly FilledLine[] | null {
  return list.sheets.map(linesOf).find((found) => found !== null) ?? null;
}

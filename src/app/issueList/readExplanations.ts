import type { Issue } from "../../core/rules";
import { cellText, type SheetSnapshot, type WorkbookSnapshot } from "../../core/sheet";
import type { Explanation } from "../../core/state";
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

/** One line of a filled list; a blank sheet and cell mean every warning of the code. */
type Line = Readonly<Record<Field, string>>;

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

function linesOf({ values }: SheetSnapshot): readonly Line[] | null {
  for (const [row, header] of values.entries()) {
    const columns = columnsOf(header);
    if (columns.code < 0 || columns.explanation < 0) continue;
    return values.slice(row + 1).map((cells) => {
      const textIn = (field: Field) => cellText(cells[columns[field]] ?? null).trim();
      return {
        code: textIn("code").toUpperCase(),
        file: textIn("file"),
        sheet: textIn("sheet"),
        cell: textIn("cell").toUpperCase(),
        explanation: textIn("explanation"),
      };
    });
  }
  return null;
}

/** A list of a folder names files by their path. */
function isOf(name: string, file: string): boolean {
  return file === "" || file.split(/[\\/]/).at(-1) === name;
}

const keyOf = (code: string, sheet: string, cell: string) => [code, sheet, cell].join("\n");

/**
 * The explanations that a person wrote into a list of issues (`planIssueSheet`), or into a list of
 * their own with the columns code, sheet, cell and explanation, for the warnings of the file `name`. Null
 * when no sheet has a code and an explanation column. What says nothing is given back all the same.
 */
export function readExplanations(
  list: WorkbookSnapshot,
  name: string,
  issues: readonly Issue[]
): readonly Explanation[] | null {
  const lines = list.sheets.map(linesOf).find((found) => found !== null);
  if (!lines) return null;
  const texts = new Map<string, string[]>();
  for (const { code, file, sheet, cell, explanation } of lines) {
    if (code === "" || !isOf(name, file)) continue;
    const key = keyOf(code, sheet, cell);
    texts.set(key, [...(texts.get(key) ?? []), explanation]);
  }
  // Of two findings in one cell the first takes the first line.
  const take = (key: string): string => {
    const found = texts.get(key) ?? [];
    return (found.length > 1 ? found.shift() : found[0]) ?? "";
  };
  return issues.flatMap(({ severity, code, at: { sheet, cell = "" }, fingerprint }) => {
    if (severity !== "warning") return [];
    const text = take(keyOf(code, sheet, cell)) || (texts.get(keyOf(code, "", ""))?.[0] ?? "");
    return text === "" ? [] : [{ fingerprint, text }];
  });
}

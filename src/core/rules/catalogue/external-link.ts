import {
  cellKey,
  cellOfKey,
  formatAddress,
  isCellError,
  rememberOfSheet,
  valueAt,
  type SheetSnapshot,
} from "../../sheet";
import { defineRule, type Finding } from "../definitions";

/**
 * "[2]Tổng hợp!B4", "'D:\[Sổ 1.xlsx]Tờ 1'!A1": a bracketed book, then a sheet and "!". No operator
 * stands between them, unlike in "[Số lượng]*Giá!B4", where the brackets hold a column of a table.
 */
const OTHER_BOOK =
  /'[^']*\[[^\][]+\][^']*'!|(?:^|[^\p{L}\p{N}_\].])(?:\[\d+\][\p{L}\p{M}\p{N}_.:]*|\[[^\][@#]+\][\p{L}\p{M}\p{N}_.]*)!/gu;
/** The file's name between its brackets. */
const BOOK = /\[([^\][]+)\]/u;
/** Texts inside a formula say nothing of where it points. */
const QUOTED = /"(?:[^"]|"")*"/g;

/** H212: a formula that takes its figure from another workbook, which the department does not have. */
export const externalLink = defineRule({
  id: "external-link",
  code: "H212",
  fixKind: "suggestion",
  check: function* ({ workbook: { sheets, traits } }) {
    for (const sheet of sheets) {
      if (sheet.visibility === "veryHidden") continue;
      for (const [key, formula] of bracketsOf(sheet)) {
        const files = filesIn(formula, traits.linkedFiles ?? []);
        if (files !== null) yield findingOf(sheet, key, formula, files);
      }
    }
  },
});

/** Formulas with a bracket by cell: nearly none. */
const bracketsOf = rememberOfSheet(
  ({ formulas }) => {
    const found = new Map<number, string>();
    formulas.forEach((formula, key) => {
      if (formula.includes("[")) found.set(key, formula);
    });
    return found;
  },
  (found, { formulas, columnCount }, changed) => {
    for (const row of changed) {
      for (let column = 0; column < columnCount; column += 1) {
        const key = cellKey(row, column);
        const formula = formulas.get(key);
        if (formula?.includes("[")) found.set(key, formula);
        else found.delete(key);
      }
    }
    return found;
  }
);

/** Names of the workbooks that a formula points to, "" where none is told; null where it points to none. */
function filesIn(formula: string, linked: readonly string[]): string | null {
  const references = formula.replace(QUOTED, "").match(OTHER_BOOK);
  if (!references) return null;
  const names = references.flatMap((one) => {
    const book = BOOK.exec(one)?.[1] ?? "";
    const path = /^\d+$/.test(book) ? (linked[Number(book) - 1] ?? "") : book;
    const name = path.split(/[/\\]/).at(-1) ?? "";
    return name === "" ? [] : [name];
  });
  return [...new Set(names)].join("; ");
}

function findingOf(sheet: SheetSnapshot, key: number, formula: string, file: string): Finding {
  const at = cellOfKey(key);
  const value = valueAt(sheet, at.row, at.column);
  const place = { sheet: sheet.name, cell: formatAddress(at) };
  const data = { found: formula, file };
  // Without a last result there is nothing to keep.
  if (value === null || isCellError(value)) {
    return { at: place, messageId: file === "" ? "no-value" : "no-value-of", data };
  }
  const edit = {
    ...{ sheet: sheet.name, ...at },
    before: { value, formula },
    after: { value, formula: null },
  };
  return {
    ...{ at: place, messageId: file === "" ? "linked" : "linked-to", data },
    fix: { kind: "suggestion", titleId: "keep-value", edits: [edit] },
  };
}

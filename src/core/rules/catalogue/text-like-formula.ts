import { cellKey, formatAddress, type CellEdit, type SheetSnapshot } from "../../sheet";
import { rowsWhere, type RowKind, type Table } from "../../table";
import { defineRule, type Finding } from "../definitions";

/** "+H12+I12", "-SUM(H12)", "-2+cmd|'/c calc'!A1"; "- Mua máy chủ" and "+5%" are ordinary texts. */
const SIGNED_FORMULA =
  /^[+-]\s?(?:\$?[A-Z]{1,3}\$?\d+\s?[-+*/&]|(?:SUM|SUMIFS?|IF|ROUND|AVERAGE|MAX|MIN|COUNT|VLOOKUP|INDEX|HYPERLINK)\(|.*\|.*!)/;
const EQUALS = 61;
const AT = 64;
const PLUS = 43;
const MINUS = 45;

const NO_DATA: readonly RowKind[] = ["header-repeat", "column-numbers"];

/** H215: a text that turns into a formula, or an error, as soon as its cell is typed again. */
export const textLikeFormula = defineRule({
  id: "text-like-formula",
  code: "H215",
  fixKind: "fix",
  check: function* ({ tables }) {
    for (const table of tables) {
      for (const { row } of suspectRows(table)) {
        const values = table.sheet.values[row] ?? [];
        for (let column = 0; column < values.length; column += 1) {
          const text = values[column];
          if (typeof text !== "string" || !isLikeFormula(text)) continue;
          yield* findingOf(table, row, column, text);
        }
      }
    }
  },
});

/** Rows of the sheet are as they were where those of the table are. */
const suspectRows = rowsWhere(({ sheet }) => ({ row }) => {
  for (const text of sheet.values[row] ?? []) {
    if (typeof text === "string" && isLikeFormula(text)) return true;
  }
  return false;
});

/** A sign alone is no formula: Excel keeps it as it is. */
function isLikeFormula(text: string): boolean {
  const first = text.charCodeAt(0);
  if (first === EQUALS || first === AT) return /[^=@+\-\s>]/.test(text);
  return (first === PLUS || first === MINUS) && SIGNED_FORMULA.test(text);
}

function* findingOf(table: Table, row: number, column: number, text: string): Generator<Finding> {
  const { header, sheet, rows } = table;
  const kind = rows[row - header.bottom - 1]?.kind;
  const mapped = table.columns.find((one) => one.column === column);
  // A text among amounts is rule H201's; the result of a formula was not typed.
  const isAmount = mapped?.definition.kind === "amount";
  if (isAmount || !kind || NO_DATA.includes(kind) || sheet.formulas.has(cellKey(row, column)))
    return;
  const at = { sheet: sheet.name, cell: formatAddress({ row, column }) };
  const after = text.replace(/^[=@+\-\s>]+/, "");
  yield {
    at: mapped ? { ...at, header: mapped.header } : at,
    messageId: "like-formula",
    data: { found: text, expected: after },
    fix: { kind: "fix", titleId: "drop-sign", edits: [rewrite(sheet, row, column, text, after)] },
  };
}

function rewrite(
  { name: sheet }: SheetSnapshot,
  row: number,
  column: number,
  text: string,
  after: string
): CellEdit {
  const before = { value: text, formula: null };
  return { sheet, row, column, before, after: { value: after, formula: null } };
}

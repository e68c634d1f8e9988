import { defaultPack, packById, type ColumnKind } from "../../src/core/packs";
import { readTables, type Table } from "../../src/core/table";
import { inferTables } from "../../src/core/table/foreign";
import type { ExpectedTable } from "../real/expected/tables";
import type { RealSheet } from "./realSheets";
import { ROW_LETTERS } from "./rowLetters";

/** Letters of column kinds in the expectations. */
export const COLUMN_LETTERS: Readonly<Record<ColumnKind, string>> = {
  numbering: "#",
  category: "C",
  name: "N",
  text: "x",
  period: "p",
  agencies: "a",
  amount: "$",
  "source-level": "l",
  "source-type": "y",
  decision: "d",
  note: "o",
  quantity: "q",
  unit: "u",
  percent: "%",
  choice: "x",
  "budget-code": "x",
};

const YEAR = 2026;
const seedPack = packById("quang-ngai-2019") ?? defaultPack;

/** The tables on a real sheet: as its form where one is expected, else without any form. */
export function readReal({ sheet }: RealSheet, form: string): readonly Table[] {
  if (form === "foreign") return inferTables(sheet, { year: YEAR });
  return readTables(sheet, { forms: seedPack.forms, year: YEAR });
}

/** Kinds of the data rows in letters, "?" for a row that no table has. */
export function rowLetters(tables: readonly Table[], { dataRow, dataRows }: RealSheet): string {
  const kinds = new Map(tables.flatMap(({ rows }) => rows.map(({ row, kind }) => [row, kind])));
  return Array.from({ length: dataRows }, (_one, index) => {
    const kind = kinds.get(dataRow + index);
    return kind === undefined ? "?" : ROW_LETTERS[kind];
  }).join("");
}

/** Kinds of the first `count` sheet columns in letters, "." for a column that is not mapped. */
export function columnLetters(tables: readonly Table[], count: number): string {
  const kinds = new Map(
    tables.flatMap(({ columns }) =>
      columns.map(({ column, definition }) => [column, definition.kind])
    )
  );
  return Array.from({ length: count }, (_one, column) => {
    const kind = kinds.get(column);
    return kind === undefined ? "." : COLUMN_LETTERS[kind];
  }).join("");
}

/** Where two strings of letters differ: "row 12: t, not g". */
export function letterDifferences(read: string, expected: string, what: string): readonly string[] {
  return Array.from(expected).flatMap((letter, index) =>
    read[index] === letter ? [] : [`${what} ${String(index)}: ${read[index] ?? "?"}, not ${letter}`]
  );
}

/** Figures of a column in whole đồng: what the total row states, and what the tasks add up to. */
export function totalsOf(
  tables: readonly Table[],
  { total }: Pick<ExpectedTable, "total">
): { readonly stated: number | null; readonly tasks: number } {
  let stated: number | null = null;
  let tasks = 0;
  for (const { columns, rows } of tables) {
    const id = columns.find(({ column }) => column === total?.column)?.definition.id ?? "";
    for (const { kind, amounts } of rows) {
      const amount = amounts[id]?.amount ?? null;
      if (kind === "total") stated = amount;
      if (kind === "task") tasks += amount ?? 0;
    }
  }
  return { stated, tasks };
}

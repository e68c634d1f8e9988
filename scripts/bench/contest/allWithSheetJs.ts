import { writeFileSync } from "node:fs";
import type * as SheetJs from "@e965/xlsx";
import { sha256 } from "../../../src/adapters/node";
import { readTraits } from "../../../src/adapters/xlsx/readTraits";
import { snapshotSheet } from "../../../src/adapters/xlsx/snapshotSheet";
import { planConsolidated } from "../../../src/app/consolidate";
import { intake } from "../../../src/app/intake";
import { consolidate, packSubmission } from "../../../src/core/consolidation";
import { ok } from "../../../src/core/result";
import {
  formatRange,
  spellFormula,
  type CellValue,
  type PlanColumn,
  type SheetPlan,
} from "../../../src/core/sheet";
import { benchPack } from "../benchPack";
import { SHEETJS_OPTIONS } from "../sheetJsOptions";
import { AS_OF } from "../steps";

type Library = typeof SheetJs;

/** Reads a workbook as our core takes it; formulas are among the fastest options already. */
function readAll({ read }: Library, bytes: Uint8Array) {
  const book = read(bytes, { ...SHEETJS_OPTIONS, cellNF: true });
  const sheets = book.SheetNames.map((name, index) =>
    snapshotSheet(name, book.Sheets[name] ?? {}, {
      visibility: book.Workbook?.Sheets?.[index]?.Hidden === 2 ? "veryHidden" : "visible",
      date1904: false,
    })
  );
  return { sheets, properties: {}, traits: readTraits(sheets, []) };
}

function toCell(value: CellValue, formula?: string, link?: string): SheetJs.CellObject {
  const type = typeof value === "number" ? "n" : typeof value === "boolean" ? "b" : "s";
  const cell: SheetJs.CellObject = { t: type, v: (value ?? "") as string | number | boolean };
  if (formula !== undefined) cell.f = formula;
  if (link !== undefined) cell.l = { Target: `#${link}` };
  return cell;
}

type Row = (SheetJs.CellObject | undefined)[];

/** A row made in bulk, without an object for each of its cells in between. */
function rowOfColumns(columns: readonly PlanColumn[], index: number, row: number): Row {
  const cells: Row = [];
  for (const { column, valueOf, formulaOf, linkOf } of columns) {
    const value = valueOf(index);
    if (value === null) continue;
    const formula = formulaOf?.(index) ?? undefined;
    cells[column] = toCell(
      value,
      formula && spellFormula(formula, row),
      linkOf?.(index) ?? undefined
    );
  }
  return cells;
}

/** All cells with their formulas, merges and widths; its free edition writes no looks. */
function toSheet({ cells, bulk, merges, columnWidths }: SheetPlan): SheetJs.WorkSheet {
  const rows: Row[] = [];
  for (const { row, column, value, formula, link } of cells) {
    if (value === null && formula === undefined) continue;
    (rows[row] ??= [])[column] = toCell(value, formula, link);
  }
  const { first = 0, count = 0, columns = [] } = bulk ?? {};
  for (let index = 0; index < count; index += 1) {
    rows[first + index] = rowOfColumns(columns, index, first + index);
  }
  // It looks at every row.
  for (let row = 0; row < rows.length; row += 1) rows[row] ??= [];
  const right = rows.reduce((most, row) => Math.max(most, row.length - 1), 0);
  const range = { top: 0, left: 0, bottom: Math.max(0, rows.length - 1), right };
  return {
    "!data": rows,
    "!ref": formatRange(range),
    "!merges": merges.map(({ top, left, bottom, right: end }) => ({
      s: { r: top, c: left },
      e: { r: bottom, c: end },
    })),
    "!cols": columnWidths.map((wch) => ({ wch })),
  } as SheetJs.WorkSheet;
}

/**
 * All that ours does, but read and written by SheetJS in one thread as its users do: our rules,
 * our consolidation, all ten sheets with their formulas and results. Looks, charts, tables and
 * print set-ups are left out, which it cannot write.
 */
export async function consolidateAllWithSheetJs(
  given: Iterable<readonly [name: string, bytes: Uint8Array]>,
  output: string
): Promise<void> {
  const library = await import("@e965/xlsx");
  const codec = {
    read: (bytes: Uint8Array) => ok(readAll(library, bytes)),
    write: () => Promise.reject(new Error("it is written by SheetJS")),
  };
  const options = { codec, sha256, pack: benchPack, asOf: AS_OF };
  const files = [];
  for (const [name, bytes] of given) {
    files.push(packSubmission(await intake({ name, bytes }, options)));
  }
  const settings = { year: null, pack: benchPack, toolVersion: "bench" };
  const plan = planConsolidated(consolidate(files, settings));
  const book = library.utils.book_new();
  for (const sheet of plan.sheets) {
    library.utils.book_append_sheet(book, toSheet(sheet), sheet.name);
  }
  writeFileSync(output, library.write(book, { type: "buffer", compression: true }) as Buffer);
}

import type { ApplyOutcome, HostTrouble } from "../../app/ports";
import {
  formatAddress,
  formatRange,
  sameValue,
  type CellContent,
  type CellEdit,
  type RangeAddress,
} from "../../core/sheet";
import { blocksOf, groupBy, mapBlock } from "./blocks";
import { toCellValue, toFormula, toInput } from "./cells";
import { runExcel } from "./runExcel";
import { listSheetNames } from "./sheetNames";
import { isMissingItem, troubleBehind } from "./trouble";

type Side = "before" | "after";

interface LoadedBlock {
  readonly block: RangeAddress;
  readonly range: Excel.Range;
}

function cellId(sheet: string, row: number, column: number): string {
  return `${sheet}!${formatAddress({ row, column })}`;
}

function idOf(edit: CellEdit): string {
  return cellId(edit.sheet, edit.row, edit.column);
}

/**
 * Writes the edits when every cell still holds what it held: one round trip to look, one to write,
 * so that Excel keeps one undo step. After an error the cells are read again and what was half
 * written is put back.
 */
export async function applyEdits(edits: readonly CellEdit[]): Promise<ApplyOutcome> {
  if (edits.length === 0) return { status: "applied", count: 0 };
  try {
    const moved = await cellsNotHolding(edits, "before");
    if (moved.length > 0) return { status: "changed-meanwhile", cells: moved };
  } catch (error) {
    const missing = isMissingItem(error) ? await cellsOfMissingSheets(edits) : [];
    if (missing.length > 0) return { status: "changed-meanwhile", cells: missing };
    return { status: "failed", trouble: troubleBehind(error) };
  }
  try {
    await write(edits, "after");
    return { status: "applied", count: edits.length };
  } catch (error) {
    return settle(edits, troubleBehind(error));
  }
}

async function cellsOfMissingSheets(edits: readonly CellEdit[]): Promise<readonly string[]> {
  const names = new Set(await listSheetNames());
  return edits.filter(({ sheet }) => !names.has(sheet)).map(idOf);
}

async function cellsNotHolding(edits: readonly CellEdit[], side: Side): Promise<readonly string[]> {
  return runExcel(async (context) => {
    const loaded = [...groupBy(edits, ({ sheet }) => sheet)].map(([name, group]) => {
      const sheet = context.workbook.worksheets.getItem(name);
      const blocks = blocksOf(group).map((block): LoadedBlock => {
        const range = sheet.getRange(formatRange(block)).load("values,formulas");
        return { block, range };
      });
      return { name, blocks };
    });
    await context.sync();
    const found = new Map<string, CellContent>();
    for (const { name, blocks } of loaded) {
      for (const each of blocks) collect(name, each, found);
    }
    return edits.filter((edit) => !holds(found.get(idOf(edit)), edit[side])).map(idOf);
  });
}

function collect(
  name: string,
  { block, range }: LoadedBlock,
  into: Map<string, CellContent>
): void {
  const { values, formulas } = range;
  mapBlock(block, ({ row, column }) => {
    const value: unknown = values[row - block.top]?.[column - block.left];
    const formula = toFormula(formulas[row - block.top]?.[column - block.left], value);
    into.set(cellId(name, row, column), { value: toCellValue(value), formula });
  });
}

/** Excel spells formulas its own way: letters in capitals, spaces as it likes. */
function plainFormula(formula: string): string {
  return formula.replace(/\s+/g, "").toUpperCase();
}

/** A formula is compared by its text only: its result is Excel's business. */
function holds(found: CellContent | undefined, wanted: CellContent): boolean {
  if (!found) return false;
  if (found.formula === null || wanted.formula === null) {
    return found.formula === wanted.formula && sameValue(found.value, wanted.value);
  }
  return plainFormula(found.formula) === plainFormula(wanted.formula);
}

async function write(edits: readonly CellEdit[], side: Side): Promise<void> {
  const byCell = new Map(edits.map((edit) => [idOf(edit), edit]));
  await runExcel(async (context) => {
    for (const [name, group] of groupBy(edits, ({ sheet }) => sheet)) {
      const sheet = context.workbook.worksheets.getItem(name);
      for (const block of blocksOf(group)) {
        const rows = mapBlock(block, ({ row, column }) => byCell.get(cellId(name, row, column)));
        writeBlock(sheet.getRange(formatRange(block)), rows, side);
      }
    }
    await context.sync();
  });
}

/** Formats go first: a cell that is text takes no number. Null leaves a cell's own format. */
function writeBlock(
  range: Excel.Range,
  rows: readonly (readonly (CellEdit | undefined)[])[],
  side: Side
): void {
  const formats = rows.map((row) => row.map((edit) => edit?.numberFormat ?? null));
  if (side === "after" && formats.flat().some((format) => format !== null)) {
    range.numberFormat = formats;
  }
  range.formulas = rows.map((row) => row.map((edit) => (edit ? toInput(edit[side]) : null)));
}

async function settle(edits: readonly CellEdit[], trouble: HostTrouble): Promise<ApplyOutcome> {
  const failed = (detail: string): ApplyOutcome => ({
    status: "failed",
    trouble: { kind: trouble.kind, detail },
  });
  try {
    const missing = new Set(await cellsNotHolding(edits, "after"));
    const written = edits.filter((edit) => !missing.has(idOf(edit)));
    if (missing.size === 0) return { status: "applied", count: edits.length };
    if (written.length > 0) await write(written, "before");
    return failed(trouble.detail);
  } catch (error) {
    // Both troubles are told: nobody knows now which cells were written.
    const cells = edits.map(idOf).join(", ");
    return failed(`${trouble.detail} | ${troubleBehind(error).detail} | ${cells}`);
  }
}

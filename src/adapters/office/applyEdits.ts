import type { ApplyOutcome, HostTrouble } from "../../app/ports";
import {
  formatAddress,
  formatRange,
  sameValue,
  type CellContent,
  type CellEdit,
} from "../../core/sheet";
import { mapBlock } from "./blocks";
import { portionsOf, type SheetBlock } from "./portions";
import { toCellValue, toFormula, toInput } from "./cells";
import type { RunExcel } from "./runExcel";
import { guardValues } from "./sheetContent";
import { listSheetNames } from "./sheetNames";
import { isMissingItem, troubleBehind } from "./trouble";

type Side = "before" | "after";

/** Cells of one round trip: some thousands of long texts stay well below 5 MB. */
const MAX_CELLS = 10_000;
/** When Excel found that too large. */
const FEW_CELLS = 500;

interface LoadedBlock extends SheetBlock {
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
export async function applyEdits(run: RunExcel, edits: readonly CellEdit[]): Promise<ApplyOutcome> {
  if (edits.length === 0) return { status: "applied", count: 0 };
  try {
    const moved = await cellsNotHolding(run, edits, "before");
    if (moved.length > 0) return { status: "changed-meanwhile", cells: moved };
  } catch (error) {
    const missing = isMissingItem(error) ? await cellsOfMissingSheets(run, edits) : [];
    if (missing.length > 0) return { status: "changed-meanwhile", cells: missing };
    return { status: "failed", trouble: troubleBehind(error) };
  }
  try {
    await write(run, edits, "after");
    return { status: "applied", count: edits.length };
  } catch (error) {
    return settle(run, edits, troubleBehind(error));
  }
}

async function cellsOfMissingSheets(
  run: RunExcel,
  edits: readonly CellEdit[]
): Promise<readonly string[]> {
  const names = new Set(await listSheetNames(run));
  return edits.filter(({ sheet }) => !names.has(sheet)).map(idOf);
}

async function cellsNotHolding(
  run: RunExcel,
  edits: readonly CellEdit[],
  side: Side
): Promise<readonly string[]> {
  // One portion unless there are very many: a request has a size that Excel refuses.
  const found = await readCells(run, edits, MAX_CELLS).catch((error: unknown) => {
    if (troubleBehind(error).kind !== "too-large") throw error;
    return readCells(run, edits, FEW_CELLS);
  });
  return edits.filter((edit) => !holds(found.get(idOf(edit)), edit[side])).map(idOf);
}

async function readCells(
  run: RunExcel,
  edits: readonly CellEdit[],
  atOnce: number
): Promise<ReadonlyMap<string, CellContent>> {
  const found = new Map<string, CellContent>();
  await run(async (context) => {
    for (const part of portionsOf(edits, atOnce)) await readPortion(context, part, found);
  });
  return found;
}

async function readPortion(
  context: Excel.RequestContext,
  part: readonly SheetBlock[],
  into: Map<string, CellContent>
): Promise<void> {
  const loaded = part.map(({ sheet, block }) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(formatRange(block));
    return { sheet, block, range: range.load("values,formulas") };
  });
  await context.sync();
  for (const each of loaded) {
    guardValues(each.range, each.sheet);
    collect(each, into);
    each.range.untrack();
  }
}

function collect({ sheet, block, range }: LoadedBlock, into: Map<string, CellContent>): void {
  const { values, formulas } = range;
  mapBlock(block, ({ row, column }) => {
    const value: unknown = values[row - block.top]?.[column - block.left];
    const formula = toFormula(formulas[row - block.top]?.[column - block.left], value);
    into.set(cellId(sheet, row, column), { value: toCellValue(value), formula });
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

async function write(run: RunExcel, edits: readonly CellEdit[], side: Side): Promise<void> {
  const byCell = new Map(edits.map((edit) => [idOf(edit), edit]));
  const work = async (context: Excel.RequestContext): Promise<void> => {
    for (const part of portionsOf(edits, MAX_CELLS))
      await writePortion(context, part, byCell, side);
  };
  await run(work, { undoGroup: true });
}

async function writePortion(
  context: Excel.RequestContext,
  part: readonly SheetBlock[],
  byCell: ReadonlyMap<string, CellEdit>,
  side: Side
): Promise<void> {
  for (const { sheet, block } of part) {
    const range = context.workbook.worksheets.getItem(sheet).getRange(formatRange(block));
    const rows = mapBlock(block, ({ row, column }) => byCell.get(cellId(sheet, row, column)));
    writeBlock(range, rows, side);
    range.untrack();
  }
  await context.sync();
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

async function settle(
  run: RunExcel,
  edits: readonly CellEdit[],
  trouble: HostTrouble
): Promise<ApplyOutcome> {
  const failed = (detail: string): ApplyOutcome => ({
    status: "failed",
    trouble: { kind: trouble.kind, detail },
  });
  try {
    const missing = new Set(await cellsNotHolding(run, edits, "after"));
    const written = edits.filter((edit) => !missing.has(idOf(edit)));
    if (missing.size === 0) return { status: "applied", count: edits.length };
    if (written.length > 0) await write(run, written, "before");
    return failed(trouble.detail);
  } catch (error) {
    // Both troubles are told: nobody knows now which cells were written.
    const cells = edits.map(idOf).join(", ");
    return failed(`${trouble.detail} | ${troubleBehind(error).detail} | ${cells}`);
  }
}

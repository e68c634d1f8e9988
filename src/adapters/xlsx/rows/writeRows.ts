import {
  formatAddress,
  MAX_ROWS,
  type CellAddress,
  type PlanCell,
  type SheetPlan,
} from "../../../core/sheet";
import { createHeightFitter } from "../rowHeights";
import { escapeXml } from "../xmlText";
import {
  createLine,
  createSink,
  drain,
  pieceOf,
  putMarkup,
  putNumber,
  putPiece,
  putTag,
  reserve,
  type ByteSink,
} from "./byteSink";
import { cellWatcher } from "./cellWatcher";
import { createColumnWriter } from "./columnWriter";
import { FRAME, putCell, type CellBook } from "./putCell";
import { inColumnOrder, rowsOf, type PlanRow } from "./rowsOf";

/** Excel takes no more links in one sheet and repairs files that have more. */
const MOST_LINKS = 65_530;

/** The XML of a sheet around its rows. */
export interface SheetFrame {
  /** Everything before `<sheetData>`; the dimension goes before the views. */
  readonly head: string;
  /** Everything after `</sheetData>`; links go before the print options and margins. */
  readonly tail: string;
}

/** Where the bytes of a sheet go. */
export interface SheetTarget {
  /** Takes the next bytes; they may be changed afterwards. */
  readonly push: (bytes: Uint8Array) => void;
  /** Null when it takes more at once, else settled when it does. */
  readonly room: () => Promise<void> | null;
}

/** A sheet being written: its rows from the top down, then its end. */
interface OpenSheet {
  readonly putRow: (row: PlanRow) => void;
  readonly end: () => void;
}

function openSheet(
  sink: ByteSink,
  plan: SheetPlan,
  { head, tail }: SheetFrame,
  book: CellBook
): OpenSheet {
  const links: string[] = [];
  const last = lastCell(plan);
  putMarkup(sink, `${withDimension(head, last)}<sheetData>`);
  const putRow = rowWriter(plan, sink, book, (row, cells) => {
    if ((cells.at(-1)?.column ?? 0) > last.column) throw new Error("a cell right of the others");
    for (const cell of cells) {
      if (cell.link !== undefined && links.length < MOST_LINKS) links.push(linkOf(row, cell));
    }
  });
  return {
    putRow,
    end: () => {
      putTag(sink, "</sheetData>");
      putMarkup(sink, withLinks(tail, links));
    },
  };
}

/**
 * Writes the part of a sheet in pieces of about half a megabyte. Links beyond the 65,530 that
 * Excel takes stay text. Throws when rows or columns are more than a sheet has, or when a cell
 * stands right of what the dimension says: programs that trust it would leave the cell out.
 */
export async function writeRows(
  plan: SheetPlan,
  frame: SheetFrame,
  book: CellBook,
  target: SheetTarget
): Promise<void> {
  const sink = createSink(target.push);
  const sheet = openSheet(sink, plan, frame, book);
  for (const row of rowsOf(plan)) {
    sheet.putRow(row);
    const room = target.room();
    if (room) await room;
  }
  sheet.end();
  drain(sink);
}

/** The part of a sheet without the rows made in bulk, which stand below all others: cut there. */
export function bytesAround(
  plan: SheetPlan,
  frame: SheetFrame,
  book: CellBook
): { readonly before: Uint8Array; readonly after: Uint8Array } {
  const line = createLine();
  const sheet = openSheet(line, plan, frame, book);
  const { bulk: _bulk, ...above } = plan;
  for (const row of rowsOf(above)) sheet.putRow(row);
  const cut = line.at;
  sheet.end();
  return { before: line.bytes.slice(0, cut), after: line.bytes.slice(cut, line.at) };
}

/** Writes rows, by column where they are made so; `look` is shown all cells that may hold links. */
function rowWriter(
  plan: SheetPlan,
  sink: ByteSink,
  book: CellBook,
  look: (row: number, cells: readonly PlanCell[]) => void
): (row: PlanRow) => void {
  const { bulk } = plan;
  const fit = createHeightFitter(plan);
  const putColumns = bulk?.columns && createColumnWriter(bulk.columns, bulk, book);
  const watch = cellWatcher(bulk?.columns ?? []);
  return ({ row, cells: drawn, made }) => {
    const isByColumn = made !== null && putColumns !== undefined;
    const cells = made === null ? drawn : isByColumn ? watch(row, made) : cellsOfBulk(plan, made);
    look(row, cells);
    putRowStart(sink, row, plan, fit(row, cells));
    if (isByColumn) putColumns(sink, row, made);
    else for (const cell of cells) putCell(sink, row + 1, cell, book);
    putTag(sink, "</row>");
  };
}

function cellsOfBulk({ bulk }: SheetPlan, index: number): readonly PlanCell[] {
  return inColumnOrder(bulk?.cellsOf(index) ?? []);
}

/** The corner of the cells: the first row made in bulk stands for all of them. */
function lastCell({ cells, columnWidths, merges, bulk }: SheetPlan): CellAddress {
  let row = bulk ? bulk.first + bulk.count - 1 : 0;
  let column = Math.max(0, columnWidths.length - 1);
  const take = (to: { readonly row?: number; readonly column: number }): void => {
    row = Math.max(row, to.row ?? 0);
    column = Math.max(column, to.column);
  };
  cells.forEach(take);
  bulk?.columns?.forEach(take);
  merges.forEach(({ bottom, right }) => take({ row: bottom, column: right }));
  if (bulk && bulk.count > 0) bulk.cellsOf(0).forEach((cell) => take({ ...cell, row: bulk.first }));
  return { row, column };
}

function withDimension(head: string, last: CellAddress): string {
  const dimension = `<dimension ref="A1:${formatAddress(last)}"/>`;
  return head.replace("<sheetViews>", (next) => dimension + next);
}

const ROW_START = pieceOf('<row r="');

/** Writes the start tag of a row; `fitted` is the height that its texts need. */
function putRowStart(sink: ByteSink, row: number, plan: SheetPlan, fitted?: number): void {
  if (row >= MAX_ROWS) throw new Error(`no sheet has a row ${String(row + 1)}`);
  const own = plan.rowHeights.get(row);
  const depth = plan.outline?.get(row);
  reserve(sink, FRAME);
  putPiece(sink, ROW_START);
  putNumber(sink, row + 1);
  let rest = '"';
  // Without customHeight, so that programs fit the row again when its text changes.
  if (fitted !== undefined) rest += ` ht="${String(fitted)}"`;
  if (own !== undefined) rest += ` ht="${String(own)}" customHeight="1"`;
  if (plan.hiddenRows?.has(row)) rest += ' hidden="1"';
  if (depth) rest += ` outlineLevel="${String(depth)}"`;
  putTag(sink, `${rest}>`);
}

function linkOf(row: number, { column, link = "" }: PlanCell): string {
  return `<hyperlink ref="${formatAddress({ row, column })}" location="${escapeXml(link)}"/>`;
}

function withLinks(tail: string, links: readonly string[]): string {
  if (links.length === 0) return tail;
  const list = `<hyperlinks>${links.join("")}</hyperlinks>`;
  return tail.replace(/<printOptions|<pageMargins/, (next) => list + next);
}

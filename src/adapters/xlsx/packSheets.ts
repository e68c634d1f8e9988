import type { SheetPlan } from "../../core/sheet";
import {
  settleSheet,
  writeRows,
  writeSettled,
  type CellBook,
  type SettledSheet,
  type SheetFrame,
} from "./rows";
import { deflateHere, streamFile, type Deflater, type PackedFile } from "./zip";

/** A sheet of a workbook with the part that it becomes. */
export interface SheetPart {
  readonly name: string;
  readonly sheet: SheetPlan;
  readonly frame: SheetFrame;
}

/** A settled sheet with the part that it becomes: all that another thread needs to write it. */
interface SettledPart {
  readonly name: string;
  readonly sheet: SettledSheet;
}

/** Writes settled sheets in another thread, by `packAsked`. */
export type SheetPacker = (part: SettledPart) => Promise<PackedFile>;

/** Sheets with more cells than this are deflated faster and a little larger. */
const MANY_CELLS = 100_000;

/** Cells that a row made while it is written is taken to have. */
const CELLS_OF_A_ROW = 20;

/** Rows that are worth another thread. */
const MANY_ROWS = 10_000;

function levelFor(cells: number): 2 | 6 {
  return cells > MANY_CELLS ? 2 : 6;
}

/** A part whose bytes are all made; where deflating has a thread of its own, that may go on. */
interface MadePart {
  readonly packed: Promise<PackedFile>;
}

async function makeSettled({ name, sheet }: SettledPart, deflater: Deflater): Promise<MadePart> {
  const { count, columns } = sheet.rows;
  const file = streamFile(name, levelFor(count * columns.length), deflater);
  await writeSettled(sheet, file);
  return { packed: file.close() };
}

async function makePart(
  { name, sheet, frame }: SheetPart,
  book: CellBook,
  deflater: Deflater
): Promise<MadePart> {
  const cells = sheet.cells.length + (sheet.bulk?.count ?? 0) * CELLS_OF_A_ROW;
  const file = streamFile(name, levelFor(cells), deflater);
  await writeRows(sheet, frame, book, file);
  return { packed: file.close() };
}

/** See `PieceWriter.writePart`. */
export async function packAsked(
  part: unknown,
  deflater: Deflater = deflateHere
): Promise<PackedFile> {
  // Nothing but settled parts is asked, see `packSheets`.
  return (await makeSettled(part as SettledPart, deflater)).packed;
}

/** The bytes of a part, which may be given away with it. */
export function buffersOf({ sheet: { before, rows, after } }: SettledPart): readonly ArrayBuffer[] {
  const arrays = rows.columns.flatMap(({ cells }) =>
    "formula" in cells ? [] : [cells.values, ...(cells.places ? [cells.places] : [])]
  );
  const buffers = [before, ...arrays, after].map(({ buffer }) => buffer);
  // Columns share their places.
  return [...new Set(buffers)].filter((buffer) => buffer instanceof ArrayBuffer);
}

/** Asks for one after the other: a worker answers one question at a time. */
function inTurn(pack: SheetPacker): SheetPacker {
  let before: Promise<unknown> = Promise.resolve();
  return (part) => {
    const packed = before.then(() => pack(part));
    // Told to whoever waits for the file.
    packed.catch(() => undefined);
    before = packed;
    return packed;
  };
}

/**
 * Writes and deflates sheets. All that can be settled is so before any other row is written: the
 * numbers of texts, and so the bytes, do not depend on who writes what.
 */
export async function packSheets(
  parts: readonly SheetPart[],
  book: CellBook,
  deflater: Deflater,
  elsewhere?: SheetPacker
): Promise<readonly PackedFile[]> {
  const send = elsewhere && inTurn(elsewhere);
  const planned = parts.map((part): (() => Promise<MadePart>) => {
    const { name, sheet: plan, frame } = part;
    const sheet = settleSheet(plan, frame, book);
    if (!sheet) return () => makePart(part, book, deflater);
    if (!send || sheet.rows.count < MANY_ROWS) return () => makeSettled({ name, sheet }, deflater);
    // What is sent is not kept here as well.
    const packed = send({ name, sheet });
    return () => Promise.resolve({ packed });
  });
  const files: Promise<PackedFile>[] = [];
  // The end of a sheet is deflated beside the next one.
  for (const make of planned) files.push((await make()).packed);
  return Promise.all(files);
}

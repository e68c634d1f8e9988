import { deflateSync } from "fflate";
import { crc32 } from "./crc32";

/** A file ready to be put into a zip: bytes as stored, and what the headers say of them. */
export interface PackedFile {
  readonly name: string;
  readonly method: 0 | 8;
  readonly crc: number;
  readonly size: number;
  /** The stored bytes, in pieces so that large parts never stand in memory twice. */
  readonly data: readonly Uint8Array[];
}

/** 1 January 1980, the first day zip knows: the clock never enters a file. */
const FIXED_DATE = 0x21;
const UTF8_NAME = 0x0800;
const LOCAL_SIZE = 30;
const CENTRAL_SIZE = 46;
const END_SIZE = 22;
/** Sizes are kept in 32 bits, of which the last value means that they are not. */
const LARGEST = 0xffff_fffe;

const encoder = new TextEncoder();

/** A file kept without compression. */
export function storedFile(name: string, content: Uint8Array): PackedFile {
  return { name, method: 0, crc: crc32(content), size: content.length, data: [content] };
}

/** A file deflated at level 6. */
export function deflatedFile(name: string, content: Uint8Array): PackedFile {
  return {
    name,
    method: 8,
    crc: crc32(content),
    size: content.length,
    data: [deflateSync(content, { level: 6 })],
  };
}

/**
 * The zip of these files, in this order, in pieces; the same files give the same bytes. Throws above
 * 4 GB, which need another kind of zip: nothing of ours comes near.
 */
export function zipPieces(files: readonly PackedFile[]): readonly Uint8Array[] {
  const placed = placeFiles(files);
  const offset = placed.reduce((end, { next }) => Math.max(end, next), 0);
  const directory = directoryOf(placed, offset);
  const total = offset + directory.length;
  const most = files.reduce((size, file) => Math.max(size, file.size), total);
  if (most > LARGEST) throw new Error(`a zip of ${String(most)} bytes is larger than 4 GB`);
  return [
    ...placed.flatMap(({ file, name }) => [localHeader(file, name), ...file.data]),
    directory,
  ];
}

/** The zip of these files as a whole, see `zipPieces`. */
export function packZip(files: readonly PackedFile[]): Uint8Array {
  return joinPieces(zipPieces(files));
}

/** Pieces as one. */
export function joinPieces(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((size, { length }) => size + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** A file with its name in bytes and where it starts in the zip. */
interface PlacedFile {
  readonly file: PackedFile;
  readonly name: Uint8Array;
  readonly at: number;
  readonly next: number;
}

function localHeader(file: PackedFile, name: Uint8Array): Uint8Array {
  const header = new Uint8Array(LOCAL_SIZE + name.length);
  const view = new DataView(header.buffer);
  view.setUint32(0, 0x04034b50, true);
  writeCommonHeader(view, 4, file, name.length);
  header.set(name, LOCAL_SIZE);
  return header;
}

/** The list of files at the end of a zip. */
function directoryOf(placed: readonly PlacedFile[], offset: number): Uint8Array {
  const size = placed.reduce((sum, { name }) => sum + CENTRAL_SIZE + name.length, 0);
  const out = new Uint8Array(size + END_SIZE);
  const view = new DataView(out.buffer);
  let to = 0;
  for (const { file, name, at } of placed) {
    view.setUint32(to, 0x02014b50, true);
    view.setUint16(to + 4, 20, true);
    writeCommonHeader(view, to + 6, file, name.length);
    view.setUint32(to + 42, at, true);
    out.set(name, to + CENTRAL_SIZE);
    to += CENTRAL_SIZE + name.length;
  }
  writeEnd(view, to, { count: placed.length, size, offset });
  return out;
}

const storedSize = ({ data }: PackedFile): number =>
  data.reduce((size, piece) => size + piece.length, 0);

/** Where each file starts in the zip, and where the next one does. */
function placeFiles(files: readonly PackedFile[]): readonly PlacedFile[] {
  let next = 0;
  return files.map((file) => {
    const name = encoder.encode(file.name);
    const at = next;
    next += LOCAL_SIZE + name.length + storedSize(file);
    return { file, name, at, next };
  });
}

/** The 24 bytes that local and central headers share, from "version needed" on. */
function writeCommonHeader(view: DataView, at: number, file: PackedFile, nameLength: number): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, UTF8_NAME, true);
  view.setUint16(at + 4, file.method, true);
  view.setUint16(at + 8, FIXED_DATE, true);
  view.setUint32(at + 10, file.crc, true);
  view.setUint32(at + 14, storedSize(file), true);
  view.setUint32(at + 18, file.size, true);
  view.setUint16(at + 22, nameLength, true);
}

function writeEnd(
  view: DataView,
  at: number,
  directory: { readonly count: number; readonly size: number; readonly offset: number }
): void {
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, directory.count, true);
  view.setUint16(at + 10, directory.count, true);
  view.setUint32(at + 12, directory.size, true);
  view.setUint32(at + 16, directory.offset, true);
}

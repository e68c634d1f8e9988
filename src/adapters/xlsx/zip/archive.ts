import { deflateSync } from "fflate";
import { crc32 } from "./crc32";

/** A file ready to be put into a zip: bytes as stored, and what the headers say of them. */
export interface PackedFile {
  readonly name: string;
  readonly method: 0 | 8;
  readonly crc: number;
  readonly size: number;
  readonly data: Uint8Array;
}

/** 1 January 1980, the first day zip knows: the clock never enters a file. */
const FIXED_DATE = 0x21;
const UTF8_NAME = 0x0800;
const LOCAL_SIZE = 30;
const CENTRAL_SIZE = 46;
const END_SIZE = 22;

const encoder = new TextEncoder();

/** A file kept without compression. */
export function storedFile(name: string, content: Uint8Array): PackedFile {
  return { name, method: 0, crc: crc32(content), size: content.length, data: content };
}

/** A file deflated at level 6. */
export function deflatedFile(name: string, content: Uint8Array): PackedFile {
  return {
    name,
    method: 8,
    crc: crc32(content),
    size: content.length,
    data: deflateSync(content, { level: 6 }),
  };
}

/** The zip of these files, in this order; the same files give the same bytes. */
export function packZip(files: readonly PackedFile[]): Uint8Array {
  const names = files.map((file) => encoder.encode(file.name));
  const nameBytes = names.reduce((sum, name) => sum + name.length, 0);
  const dataBytes = files.reduce((sum, file) => sum + file.data.length, 0);
  const centralSize = files.length * CENTRAL_SIZE + nameBytes;
  const out = new Uint8Array(
    files.length * LOCAL_SIZE + nameBytes + dataBytes + centralSize + END_SIZE
  );
  const view = new DataView(out.buffer);
  const places: number[] = [];
  let at = 0;
  files.forEach((file, index) => {
    const name = names[index] as Uint8Array;
    places.push(at);
    view.setUint32(at, 0x04034b50, true);
    writeCommonHeader(view, at + 4, file, name.length);
    out.set(name, at + LOCAL_SIZE);
    out.set(file.data, at + LOCAL_SIZE + name.length);
    at += LOCAL_SIZE + name.length + file.data.length;
  });
  const centralOffset = at;
  files.forEach((file, index) => {
    const name = names[index] as Uint8Array;
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, 20, true);
    writeCommonHeader(view, at + 6, file, name.length);
    view.setUint32(at + 42, places[index] as number, true);
    out.set(name, at + CENTRAL_SIZE);
    at += CENTRAL_SIZE + name.length;
  });
  writeEnd(view, at, { count: files.length, size: centralSize, offset: centralOffset });
  return out;
}

/** The 24 bytes that local and central headers share, from "version needed" on. */
function writeCommonHeader(view: DataView, at: number, file: PackedFile, nameLength: number): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, UTF8_NAME, true);
  view.setUint16(at + 4, file.method, true);
  view.setUint16(at + 8, FIXED_DATE, true);
  view.setUint32(at + 10, file.crc, true);
  view.setUint32(at + 14, file.data.length, true);
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

import { err, ok, type Result } from "../../../core/result";

/** One file of a zip as its central directory declares it. Sizes in bytes. */
export interface ZipEntry {
  /** Path with "/", whatever the producer wrote. */
  readonly name: string;
  readonly encrypted: boolean;
  /** 0 stored, 8 deflated; anything else cannot be read. */
  readonly method: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  /** Where the compressed bytes start in the archive. */
  readonly dataOffset: number;
}

const END_SIGNATURE = 0x06054b50;
const END_SIZE = 22;
const END64_SIGNATURE = 0x06064b50;
const END64_LOCATOR_SIZE = 20;
const CENTRAL_SIGNATURE = 0x02014b50;
const CENTRAL_SIZE = 46;
const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_SIZE = 30;
const MAX_COMMENT = 0xffff;
const IN_ZIP64_EXTRA = 0xffffffff;

const utf8 = new TextDecoder();

interface DirectoryPlace {
  readonly offset: number;
  readonly size: number;
  readonly count: number;
}

/** Cut off at the end, or with a directory that makes no sense. */
export type ZipDamage = "cut-off" | "directory";

/** Whether the bytes start as a zip does. */
export function startsAsZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}

/**
 * The files of a zip, read from its central directory only: nothing is inflated.
 * The error says what is wrong with the zip as a whole.
 */
export function readZipDirectory(bytes: Uint8Array): Result<readonly ZipEntry[], ZipDamage> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const place = findDirectory(view);
  if (!place) return err("cut-off");
  if (place.offset + place.size > bytes.length) return err("cut-off");
  const entries: ZipEntry[] = [];
  let at = place.offset;
  for (let index = 0; index < place.count; index++) {
    if (at + CENTRAL_SIZE > bytes.length || view.getUint32(at, true) !== CENTRAL_SIGNATURE) {
      return err("directory");
    }
    const entry = readEntry(bytes, view, at);
    if (!entry) return err("cut-off");
    entries.push(entry);
    at += CENTRAL_SIZE + variableLength(view, at);
  }
  return ok(entries);
}

function variableLength(view: DataView, at: number): number {
  return (
    view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  );
}

function findDirectory(view: DataView): DirectoryPlace | null {
  const last = view.byteLength - END_SIZE;
  for (let at = last; at >= Math.max(0, last - MAX_COMMENT); at--) {
    if (view.getUint32(at, true) !== END_SIGNATURE) continue;
    const place = {
      count: view.getUint16(at + 10, true),
      size: view.getUint32(at + 12, true),
      offset: view.getUint32(at + 16, true),
    };
    const isZip64 = place.offset === IN_ZIP64_EXTRA || place.count === 0xffff;
    return isZip64 ? findZip64Directory(view, at) : place;
  }
  return null;
}

function findZip64Directory(view: DataView, end: number): DirectoryPlace | null {
  const locator = end - END64_LOCATOR_SIZE;
  if (locator < 0) return null;
  const at = Number(view.getBigUint64(locator + 8, true));
  if (at + 56 > view.byteLength || view.getUint32(at, true) !== END64_SIGNATURE) return null;
  return {
    count: Number(view.getBigUint64(at + 32, true)),
    size: Number(view.getBigUint64(at + 40, true)),
    offset: Number(view.getBigUint64(at + 48, true)),
  };
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): ZipEntry | null {
  const nameLength = view.getUint16(at + 28, true);
  const wide = readZip64Extra(view, at, nameLength);
  if (!wide || wide.local + LOCAL_SIZE > bytes.length) return null;
  if (view.getUint32(wide.local, true) !== LOCAL_SIGNATURE) return null;
  const dataOffset =
    wide.local +
    LOCAL_SIZE +
    view.getUint16(wide.local + 26, true) +
    view.getUint16(wide.local + 28, true);
  if (dataOffset + wide.compressedSize > bytes.length) return null;
  const rawName = bytes.subarray(at + CENTRAL_SIZE, at + CENTRAL_SIZE + nameLength);
  return {
    name: utf8.decode(rawName).replaceAll("\\", "/"),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    compressedSize: wide.compressedSize,
    size: wide.size,
    dataOffset,
  };
}

/** Sizes and place of an entry; values of 0xFFFFFFFF stand in the zip64 extra field instead. */
function readZip64Extra(view: DataView, at: number, nameLength: number) {
  const fields = {
    size: view.getUint32(at + 24, true),
    compressedSize: view.getUint32(at + 20, true),
    local: view.getUint32(at + 42, true),
  };
  const keys = (["size", "compressedSize", "local"] as const).filter(
    (key) => fields[key] === IN_ZIP64_EXTRA
  );
  if (keys.length === 0) return fields;
  let extra = at + CENTRAL_SIZE + nameLength;
  const end = Math.min(extra + view.getUint16(at + 30, true), view.byteLength);
  while (extra + 4 <= end) {
    const length = view.getUint16(extra + 2, true);
    if (view.getUint16(extra, true) === 1) {
      if (length < keys.length * 8 || extra + 4 + keys.length * 8 > end) return null;
      keys.forEach((key, index) => {
        fields[key] = Number(view.getBigUint64(extra + 4 + index * 8, true));
      });
      return fields;
    }
    extra += 4 + length;
  }
  return null;
}

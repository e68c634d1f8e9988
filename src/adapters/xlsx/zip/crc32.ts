/** Eight tables of 256, so that eight bytes are taken at a time: a third faster than four. */
const TABLES = makeTables();

function makeTables(): Int32Array {
  const tables = new Int32Array(8 * 256);
  for (let index = 0; index < 256; index++) {
    let value = index;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    tables[index] = value;
  }
  for (let index = 256; index < tables.length; index++) {
    const before = tables[index - 256] ?? 0;
    tables[index] = (before >>> 8) ^ (tables[before & 0xff] ?? 0);
  }
  return tables;
}

const table = (which: number, byte: number): number => TABLES[which * 256 + (byte & 0xff)] ?? 0;

/** What four bytes come to that so many tables and three more stand behind. */
const mixWord = (first: number, word: number): number =>
  table(first + 3, word) ^
  table(first + 2, word >>> 8) ^
  table(first + 1, word >>> 16) ^
  table(first, word >>> 24);

/**
 * The checksum zip files carry (CRC-32, ISO 3309). `before` is that of the bytes in front of
 * these, where they come piece by piece.
 */
export function crc32(bytes: Uint8Array, before = 0): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const whole = bytes.length - (bytes.length % 8);
  let crc = before ^ -1;
  for (let at = 0; at < whole; at += 8) {
    crc = mixWord(4, crc ^ view.getInt32(at, true)) ^ mixWord(0, view.getInt32(at + 4, true));
  }
  for (let at = whole; at < bytes.length; at++) {
    crc = (crc >>> 8) ^ table(0, crc ^ (bytes[at] ?? 0));
  }
  return (crc ^ -1) >>> 0;
}

/** Four tables of 256, so that four bytes are taken at a time. */
const TABLES = makeTables();

function makeTables(): Int32Array {
  const tables = new Int32Array(1024);
  for (let index = 0; index < 256; index++) {
    let value = index;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    tables[index] = value;
  }
  for (let index = 256; index < 1024; index++) {
    const before = tables[index - 256] ?? 0;
    tables[index] = (before >>> 8) ^ (tables[before & 0xff] ?? 0);
  }
  return tables;
}

const table = (which: number, byte: number): number => TABLES[which * 256 + (byte & 0xff)] ?? 0;

/**
 * The checksum zip files carry (CRC-32, ISO 3309). `before` is that of the bytes in front of
 * these, where they come piece by piece.
 */
export function crc32(bytes: Uint8Array, before = 0): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const whole = bytes.length - (bytes.length % 4);
  let crc = before ^ -1;
  for (let at = 0; at < whole; at += 4) {
    const word = crc ^ view.getInt32(at, true);
    crc = table(3, word) ^ table(2, word >>> 8) ^ table(1, word >>> 16) ^ table(0, word >>> 24);
  }
  for (let at = whole; at < bytes.length; at++) {
    crc = (crc >>> 8) ^ table(0, crc ^ (bytes[at] ?? 0));
  }
  return (crc ^ -1) >>> 0;
}

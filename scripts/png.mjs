/** PNG files without a library (ISO/IEC 15948). */
import { deflateSync } from "node:zlib";

/** The check sum of PNG chunks; node:zlib has it from Node 22 on only. */
function crc32(bytes) {
  let crc = -1;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

/**
 * A PNG of packed rows.
 * @param look bits a sample, and colour type: 0 for grays, 3 for colours of a palette (three bytes
 * each), 6 for colours with opacity
 * @param rows one Buffer of packed samples a row
 */
export function encodePng({ width, height, bits, colourType, palette }, rows) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([bits, colourType, 0, 0, 0], 8);
  // Each row begins with its filter: none.
  const packed = Buffer.concat(rows.flatMap((row) => [Buffer.from([0]), row]));
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", header),
    ...(palette ? [chunk("PLTE", palette)] : []),
    chunk("IDAT", deflateSync(packed, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

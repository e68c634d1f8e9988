import { encodePng } from "../png.mjs";

/** A binary PGM with 8-bit grays, as pdftoppm writes it. */
export function readPgm(bytes) {
  const [head, width, height] = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.toString("latin1", 0, 64));
  return { width: Number(width), height: Number(height), grays: bytes.subarray(head.length) };
}

/** A PNG with 16 grays, enough for print and a third of the size. */
export function encodeGrayPng({ width, height, grays }) {
  const sample = (row, column) =>
    column < width ? Math.round((grays[row * width + column] / 255) * 15) : 0;
  const rows = Array.from({ length: height }, (_row, row) =>
    Buffer.from(
      Array.from(
        { length: Math.ceil(width / 2) },
        (_pair, at) => (sample(row, 2 * at) << 4) | sample(row, 2 * at + 1)
      )
    )
  );
  return encodePng({ width, height, bits: 4, colourType: 0 }, rows);
}

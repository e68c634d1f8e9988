/** Excel measures columns in characters and rows in points; the grid measures both in pixels. */

const PIXELS_PER_CHARACTER = 7;
const CELL_PADDING = 5;
const PIXELS_PER_POINT = 4 / 3;

/** Pixels of a column that is `characters` wide. */
export function pixelsOfWidth(characters: number): number {
  return Math.round(characters * PIXELS_PER_CHARACTER + CELL_PADDING);
}

/** Characters of a column, to two decimals. */
export function widthOfPixels(pixels: number): number {
  return Math.max(0, Math.round(((pixels - CELL_PADDING) / PIXELS_PER_CHARACTER) * 100) / 100);
}

/** Pixels of a row that is `points` high. */
export function pixelsOfHeight(points: number): number {
  return Math.round(points * PIXELS_PER_POINT);
}

/** Points of a row, to two decimals. */
export function heightOfPixels(pixels: number): number {
  return Math.round((pixels / PIXELS_PER_POINT) * 100) / 100;
}

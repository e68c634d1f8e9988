/**
 * Draws the icons of the ribbon and the store into assets/, always the same: a ledger page with a
 * check mark. `node scripts/icons.mjs`
 */
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { encodePng } from "./png.mjs";

const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
const PAGE = [15, 118, 110];
const SPINE = [17, 94, 89];
const SEAL = [22, 163, 74];
const WHITE = [255, 255, 255];

/** Samples along each side of a pixel, for smooth edges. */
const SAMPLES = 6;

const inBox = (x, y, left, top, right, bottom) =>
  x >= left && x <= right && y >= top && y <= bottom;

function inRoundBox(x, y, left, top, right, bottom, radius) {
  if (!inBox(x, y, left, top, right, bottom)) return false;
  const dx = Math.max(left + radius - x, 0, x - right + radius);
  const dy = Math.max(top + radius - y, 0, y - bottom + radius);
  return dx * dx + dy * dy <= radius * radius;
}

function nearLine(x, y, [x1, y1], [x2, y2], reach) {
  const length = (x2 - x1) ** 2 + (y2 - y1) ** 2;
  const along = Math.max(0, Math.min(1, ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / length));
  return Math.hypot(x - x1 - along * (x2 - x1), y - y1 - along * (y2 - y1)) <= reach;
}

/** Colour at a place of the unit square, or null where it is transparent. */
function colourAt(x, y) {
  const fromSeal = Math.hypot(x - 0.7, y - 0.7);
  const onCheck =
    nearLine(x, y, [0.57, 0.71], [0.67, 0.81], 0.045) ||
    nearLine(x, y, [0.67, 0.81], [0.84, 0.59], 0.045);
  if (fromSeal <= 0.27) return onCheck ? WHITE : SEAL;
  if (fromSeal <= 0.31) return WHITE;
  if (!inRoundBox(x, y, 0.1, 0.04, 0.86, 0.96, 0.08)) return null;
  if (x < 0.23) return SPINE;
  return [0.2, 0.36, 0.52].some((top) => inBox(x, y, 0.33, top, 0.76, top + 0.07)) ? WHITE : PAGE;
}

/** Colour and opacity of one pixel, averaged over its samples. */
function pixelAt(column, row, size) {
  const sum = [0, 0, 0];
  let hits = 0;
  for (let at = 0; at < SAMPLES * SAMPLES; at += 1) {
    const x = (column + ((at % SAMPLES) + 0.5) / SAMPLES) / size;
    const y = (row + (Math.floor(at / SAMPLES) + 0.5) / SAMPLES) / size;
    const colour = colourAt(x, y);
    if (!colour) continue;
    hits += 1;
    colour.forEach((part, index) => (sum[index] += part));
  }
  const opacity = Math.round((255 * hits) / (SAMPLES * SAMPLES));
  return hits === 0 ? [0, 0, 0, 0] : [...sum.map((part) => Math.round(part / hits)), opacity];
}

/** A picture with 8-bit colours and opacity. */
function drawIcon(size) {
  const rows = Array.from({ length: size }, (_row, row) =>
    Buffer.from(Array.from({ length: size }, (_p, column) => pixelAt(column, row, size)).flat())
  );
  return encodePng({ width: size, height: size, bits: 8, colourType: 6 }, rows);
}

const folder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..", "assets");
mkdirSync(folder, { recursive: true });
for (const size of SIZES) writeFileSync(path.join(folder, `icon-${size}.png`), drawIcon(size));

import { encodePng } from "../png.mjs";

/** Colours a palette can hold. */
const MOST = 256;
/** Steps of a colour channel: what people see of a screen is not finer. */
const STEP = 17;

function coarse(value) {
  return Math.round(value / STEP);
}

function distance(a, b) {
  return (
    ((a >> 8) - (b >> 8)) ** 2 +
    (((a >> 4) & 15) - ((b >> 4) & 15)) ** 2 +
    ((a & 15) - (b & 15)) ** 2
  );
}

/** A PNG with the most used colours of a screen: a third of the size. Pixels are RGBA bytes. */
export function encodePalettePng({ width, height, pixels }) {
  const colours = new Uint16Array(width * height);
  const uses = new Map();
  for (let at = 0; at < colours.length; at += 1) {
    const [red, green, blue] = [0, 1, 2].map((channel) => coarse(pixels[4 * at + channel]));
    const colour = (red << 8) | (green << 4) | blue;
    colours[at] = colour;
    uses.set(colour, (uses.get(colour) ?? 0) + 1);
  }
  const kept = [...uses]
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST)
    .map(([colour]) => colour);
  const places = new Map(kept.map((colour, place) => [colour, place]));
  for (const colour of uses.keys()) {
    if (places.has(colour)) continue;
    const nearest = kept.reduce((a, b) => (distance(colour, b) < distance(colour, a) ? b : a));
    places.set(colour, places.get(nearest));
  }
  const palette = Buffer.from(
    kept.flatMap((colour) =>
      [colour >> 8, (colour >> 4) & 15, colour & 15].map((one) => one * STEP)
    )
  );
  const rows = Array.from({ length: height }, (_row, row) =>
    Buffer.from(colours.subarray(row * width, (row + 1) * width).map((one) => places.get(one)))
  );
  return encodePng({ width, height, bits: 8, colourType: 3, palette }, rows);
}

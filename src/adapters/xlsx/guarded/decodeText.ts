import { unescapeXml } from "../xmlText";

const decoder = new TextDecoder();

/** Longer texts are faster to decode by the runtime. Bytes. */
const SHORT = 160;

const units = new Uint16Array(SHORT);

/** The text of these bytes in UTF-8, with references and `_x000D_` as they stand. */
export function decodeRaw(bytes: Uint8Array, from: number, to: number): string {
  if (to - from > SHORT) return decoder.decode(bytes.subarray(from, to));
  let count = 0;
  for (let at = from; at < to;) {
    const first = bytes[at] ?? 0;
    if (first < 0x80) {
      units[count++] = first;
      at += 1;
      continue;
    }
    const length = first >= 0xe1 && first < 0xed ? 3 : first >= 0xc2 && first < 0xe0 ? 2 : 0;
    const unit = length === 0 || at + length > to ? -1 : decodeUnit(bytes, at, length);
    // Letters of two units and broken ones are rare: the runtime knows what to do with them.
    if (unit === -1) return decoder.decode(bytes.subarray(from, to));
    units[count++] = unit;
    at += length;
  }
  return joinUnits(count);
}

/** Eight letters a call: faster than one at a time and than any call that takes an array. */
function joinUnits(count: number): string {
  const u = units;
  let text = "";
  let at = 0;
  for (; at + 8 <= count; at += 8) {
    const [a, b, c, d] = [u[at] ?? 0, u[at + 1] ?? 0, u[at + 2] ?? 0, u[at + 3] ?? 0];
    const [e, f, g, h] = [u[at + 4] ?? 0, u[at + 5] ?? 0, u[at + 6] ?? 0, u[at + 7] ?? 0];
    text += String.fromCharCode(a, b, c, d, e, f, g, h);
  }
  for (; at < count; at++) text += String.fromCharCode(u[at] ?? 0);
  return text;
}

function decodeUnit(bytes: Uint8Array, at: number, length: 2 | 3): number {
  const first = bytes[at] ?? 0;
  const second = bytes[at + 1] ?? 0;
  if ((second & 0xc0) !== 0x80) return -1;
  if (length === 2) return ((first & 0x1f) << 6) | (second & 0x3f);
  const third = bytes[at + 2] ?? 0;
  if ((third & 0xc0) !== 0x80) return -1;
  return ((first & 0x0f) << 12) | ((second & 0x3f) << 6) | (third & 0x3f);
}

/** The value of an attribute of these bytes, with its references resolved. */
export function decodeAttribute(bytes: Uint8Array, from: number, to: number): string {
  return unescapeXml(decodeRaw(bytes, from, to));
}

/** The text of a cell of these bytes: references resolved, `_x000D_` and line ends as in Excel. */
export function decodeText(bytes: Uint8Array, from: number, to: number): string {
  return cleanText(decodeRaw(bytes, from, to));
}

const SPECIAL = /[&_\r]/;

/** As `decodeText`, of a text already decoded. */
export function cleanText(raw: string): string {
  if (!SPECIAL.test(raw)) return raw;
  return unescapeXml(raw)
    .replace(/_x([0-9A-F]{4})_/gi, (_whole, code: string) =>
      String.fromCharCode(parseInt(code, 16))
    )
    .replaceAll("\r\n", "\n");
}

import { similarity } from "../text";
import type { MappedColumn, RawRow } from "./definitions";
import { headerKey, keysOf, makeKey } from "./headerKey";

/** Letters up to the first blank or sign: folding whole names would cost more than reading them. */
function firstWord(text: string): string {
  return /^[^\p{L}\d]*[\p{L}\d]+/u.exec(text)?.[0] ?? "";
}

/** Half of a row's texts being headers of the table makes it a header again, whatever its wording. */
export function headerRepeatTest(columns: readonly MappedColumn[]): (raw: RawRow) => boolean {
  const keys = new Set(
    columns.flatMap(({ header, definition }) => [
      ...header.split(" / ").map(headerKey),
      ...keysOf(definition).leaves,
    ])
  );
  const isHeader = (text: string) => {
    const key = headerKey(text);
    return key !== "" && (keys.has(key) || [...keys].some((own) => similarity(own, key) >= 0.85));
  };
  // Cheap refusal first, for thousands of rows: a repeated header has "TT", a known name, or the
  // very words of a header in some column (the name may be worded otherwise). Without headerKey,
  // whose memory is for headers and would be lost over so many names.
  const own = new Set(columns.flatMap(({ header }) => header.split(" / ")));
  const begins = new Set([...keys].map((key) => key.split(" ", 1)[0] ?? ""));
  const beginnings = new Map<string, boolean>();
  const mayBegin = (word: string) => {
    const known = beginnings.get(word) ?? begins.has(headerKey(word));
    beginnings.set(word, known);
    return known;
  };
  const mayRepeat = (text: string) =>
    text !== "" &&
    text.length <= 60 &&
    !/^\d/.test(text) &&
    mayBegin(firstWord(text)) &&
    keys.has(makeKey(text));
  const hasHeader = ({ cells }: RawRow) => {
    for (const id in cells) if (own.has(cells[id]?.text ?? "")) return true;
    return false;
  };
  return (raw) => {
    // No header is numbered, as nearly all rows are: they are asked no further.
    if (/^\d/.test(raw.numbering)) return false;
    const unnamed = raw.numbering === "" && raw.name === "";
    if (!unnamed && !mayRepeat(raw.numbering) && !mayRepeat(raw.name) && !hasHeader(raw)) {
      return false;
    }
    const texts = Object.values(raw.cells).filter(
      (cell) => typeof cell.value === "string" && cell.text !== ""
    );
    return (
      texts.length >= 3 && texts.filter((cell) => isHeader(cell.text)).length * 2 > texts.length
    );
  };
}

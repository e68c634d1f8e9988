/** What stands where a formula has no result: no value at all, or an empty one. */
const HINTS = ["</f></c>", "/></c>", "<v></v>"].map((text) => new TextEncoder().encode(text));

const CELL_WITHOUT_RESULT =
  /<c\b([^>]*)>(<f\b[^>]*\/>|<f\b[^>]*>[^<]*<\/f>)(?:<v\s*\/>|<v><\/v>)?<\/c>/g;

/**
 * Marks formulas without a result in the XML of a sheet as numbers without value. SheetJS
 * reads them as 0 otherwise, and nobody could tell an uncalculated total from a true zero.
 */
export function markUncachedFormulas(sheet: Uint8Array): Uint8Array {
  if (!HINTS.some((hint) => includesBytes(sheet, hint))) return sheet;
  const text = new TextDecoder().decode(sheet);
  const marked = text.replace(CELL_WITHOUT_RESULT, (whole, attributes: string, formula: string) =>
    /\st=/.test(attributes) ? whole : `<c${attributes} t="n">${formula}</c>`
  );
  return new TextEncoder().encode(marked);
}

function includesBytes(bytes: Uint8Array, wanted: Uint8Array): boolean {
  const first = wanted[0] ?? 0;
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((value, index) => bytes[at + index] === value)) return true;
  }
  return false;
}

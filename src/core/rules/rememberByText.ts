import { createLook } from "./textLooks";

/**
 * More texts than the workbooks that people fill in; past it all are forgotten. A thread that reads
 * hundreds of files has a reader for each of many rules: 50,000 texts each took 20 MB.
 */
const MOST_TEXTS = 8_000;

/** A reading of texts that takes each text apart once: rows repeat the same few in many columns. */
export function rememberByText<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, { readonly result: T }>();
  return (text) => {
    const before = known.get(text);
    if (before) return before.result;
    if (known.size >= MOST_TEXTS) known.clear();
    const result = read(text);
    known.set(text, { result });
    return result;
  };
}

/**
 * As `rememberByText`, for readings that nearly no text has: those without what `mayHold` looks for
 * read null and are not remembered. The names of tasks are new in each workbook: to keep them in a
 * map took longer than this look.
 */
export function rememberWhere<T>(
  mayHold: RegExp,
  read: (text: string) => T
): (text: string) => T | null {
  const holds = createLook((text) => mayHold.test(text));
  const readHeld = rememberByText(read);
  return (text) => (holds(text) ? readHeld(text) : null);
}

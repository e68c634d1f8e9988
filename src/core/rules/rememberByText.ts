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

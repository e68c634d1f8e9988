/** A reading of texts that takes each text apart once: rows repeat the same few in many columns. */
export function rememberByText<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const result = known.get(text) ?? read(text);
    known.set(text, result);
    return result;
  };
}

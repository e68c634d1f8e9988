/** Waits until something is there, looking again and again; throws when it does not come. */
export async function until<T>(what: string, look: () => T | null | false): Promise<T> {
  const end = Date.now() + 20_000;
  for (;;) {
    const found = look();
    if (found !== null && found !== false) return found;
    if (Date.now() > end) throw new Error(`It did not come: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

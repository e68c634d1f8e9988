import type { PackDefinition } from "../packs";

/** One text or figure of a pack that two versions differ in; null where one has none. */
export interface PackChange {
  /** By ids, not by positions: "forms.B02.columns.total.header". */
  readonly path: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** Lists of things with an id are compared by it, so that a column put in between moves none. */
function keyOfEntry(entry: unknown, index: number): string {
  const hasId = typeof entry === "object" && entry !== null && "id" in entry;
  return hasId && typeof entry.id === "string" ? entry.id : String(index + 1);
}

function flatten(value: unknown, path: string, leaves: Map<string, string>): void {
  if (typeof value !== "object" || value === null) {
    leaves.set(path, String(value));
    return;
  }
  const entries = Array.isArray(value)
    ? value.map((one, index): [string, unknown] => [keyOfEntry(one, index), one])
    : Object.entries(value);
  for (const [key, one] of entries) flatten(one, path === "" ? key : `${path}.${key}`, leaves);
}

/** What differs between two versions of a pack, in the order of the newer one, what went last. */
export function diffPacks(before: PackDefinition, after: PackDefinition): readonly PackChange[] {
  const [was, is] = [before, after].map((pack) => {
    const leaves = new Map<string, string>();
    flatten(pack, "", leaves);
    return leaves;
  });
  if (!was || !is) throw new Error("two packs give two maps");
  const changed = [...is].flatMap(([path, text]): PackChange[] =>
    was.get(path) === text ? [] : [{ path, before: was.get(path) ?? null, after: text }]
  );
  const gone = [...was].flatMap(([path, text]): PackChange[] =>
    is.has(path) ? [] : [{ path, before: text, after: null }]
  );
  return [...changed, ...gone];
}

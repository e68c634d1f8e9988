import { resolveTarget } from "./packageParts";
import { eachTag } from "./readTags";
import { hashName } from "./xmlCursor";

/** One link from a part to another. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type, for example "worksheet": the same in all versions of the format. */
  readonly type: string;
  /** Path inside the package. */
  readonly target: string;
}

const [ID, TYPE, TARGET, MODE] = ["Id", "Type", "Target", "TargetMode"].map(hashName) as [
  number,
  number,
  number,
  number,
];

/** Where the relationships of a part stand. */
export function relationshipsPath(part: string): string {
  const cut = part.lastIndexOf("/") + 1;
  return `${part.slice(0, cut)}_rels/${part.slice(cut)}.rels`;
}

/** The relationships of `part` inside the package; null when they are malformed. */
export function readRelationships(bytes: Uint8Array, part: string): readonly Relationship[] | null {
  const found: Relationship[] = [];
  const isWhole = eachTag(bytes, {
    Relationship: (attributes) => {
      const [id, type, target] = [ID, TYPE, TARGET].map((name) => attributes.get(name) ?? "");
      if (!id || !type || !target || attributes.get(MODE) === "External") return;
      const word = type.slice(type.lastIndexOf("/") + 1);
      found.push({ id, type: word, target: resolveTarget(target, part) });
    },
  });
  return isWhole ? found : null;
}

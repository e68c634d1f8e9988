import { err, ok, type Result } from "../../../core/result";
import type { ReadProblem } from "../../../core/consolidation";
import { decodeRaw } from "./decodeText";
import { standsAt } from "./xmlCursor";
import { inflateEntry, type Inflater, type ZipEntry } from "../zip";

/** The parts of a package, found as the format says: letter case of names does not count. */
export interface PackageParts {
  readonly names: readonly string[];
  readonly has: (name: string) => boolean;
  /** The content of a part in UTF-8; null when there is no such part. */
  readonly read: (name: string) => Result<Uint8Array | null, ReadProblem>;
}

/**
 * The parts behind these entries; each is inflated when it is asked for. A package with two
 * parts of one name is damaged: programs would not agree on which of them counts.
 */
export function openParts(
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
  inflater: Inflater
): Result<PackageParts, ReadProblem> {
  const byName = new Map<string, ZipEntry>();
  for (const entry of entries) {
    const key = keyOf(entry.name);
    if (key.endsWith("/")) continue;
    if (byName.has(key)) return err({ kind: "damaged", reason: "part", part: entry.name });
    byName.set(key, entry);
  }
  return ok({
    names: entries.map(({ name }) => name),
    has: (name) => byName.has(keyOf(name)),
    read: (name) => {
      const entry = byName.get(keyOf(name));
      if (!entry) return ok(null);
      const content = inflateEntry(bytes, entry, inflater);
      if (!content.ok) return err({ kind: "damaged", reason: "part", part: content.error });
      return ok(toUtf8(content.value));
    },
  });
}

const keyOf = (name: string): string => (name.startsWith("/") ? name.slice(1) : name).toLowerCase();

/** Some programs write UTF-16, which always begins with its mark. */
function toUtf8(content: Uint8Array): Uint8Array {
  const [first, second] = content;
  const isLittle = first === 0xff && second === 0xfe;
  if (!isLittle && !(first === 0xfe && second === 0xff)) return content;
  const text = new TextDecoder(isLittle ? "utf-16le" : "utf-16be").decode(content);
  return new TextEncoder().encode(text);
}

const OTHER_ENCODING = /^<\?xml[^>]*encoding\s*=\s*["'](?!utf-?8["']|utf-?16["']|us-ascii["'])/i;

const USUAL = new TextEncoder().encode('<?xml version="1.0" encoding="UTF-8"');

/** Whether a part says that it is in another encoding than the ones `read` knows. */
export function hasOtherEncoding(content: Uint8Array): boolean {
  if (standsAt(content, 0, USUAL)) return false;
  return OTHER_ENCODING.test(decodeRaw(content, 0, Math.min(100, content.length)));
}

/** The part that a relationship of another part means; paths start at the package. */
export function resolveTarget(target: string, base: string): string {
  const path = target.replaceAll("\\", "/");
  const steps = path.startsWith("/") ? [] : base.split("/").slice(0, -1);
  for (const step of path.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}

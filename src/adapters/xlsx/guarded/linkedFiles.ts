import type { PackageParts } from "./packageParts";
import { eachTag } from "./readTags";
import { relationshipsPath, type Relationship } from "./relationships";
import { hashName } from "./xmlCursor";

/** More workbooks than anybody takes figures from; hostile files have more. */
const MOST_FILES = 200;
const TARGET = hashName("Target");
const MODE = hashName("TargetMode");

/**
 * Where the other workbooks of a package stand, in the order in which formulas number them; "" for
 * one that the file does not say. Nothing is opened: what cannot be read leaves its place empty.
 */
export function readLinkedFiles(
  parts: PackageParts,
  externals: readonly string[],
  links: readonly Relationship[]
): readonly string[] {
  return externals.slice(0, MOST_FILES).map((id) => {
    const part = links.find((link) => link.id === id)?.target;
    const content = part === undefined ? null : parts.read(relationshipsPath(part));
    return content?.ok && content.value !== null ? targetIn(content.value) : "";
  });
}

function targetIn(bytes: Uint8Array): string {
  const targets: string[] = [];
  eachTag(bytes, {
    Relationship: (attributes) => {
      if (attributes.get(MODE) === "External") targets.push(attributes.get(TARGET) ?? "");
    },
  });
  return decodePath(targets[0] ?? "");
}

/** "D%E1%BB%B1%20to%C3%A1n.xlsx" as people know it; a path that is no such code stays. */
function decodePath(path: string): string {
  const isCode = /^(?:[^%]|%[0-9a-f]{2})*$/i.test(path);
  if (!isCode) return path;
  const bytes = path.replace(/%([0-9a-f]{2})/gi, (_code, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16))
  );
  if (/[^\x00-\xff]/.test(bytes)) return path;
  const decoded = new TextDecoder().decode(Uint8Array.from(bytes, (one) => one.charCodeAt(0)));
  return decoded.includes("\ufffd") ? path : decoded;
}

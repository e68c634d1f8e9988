import type { WorkbookFrames } from "../../../app/ports";
import { inflateHere, readZipDirectory, type Inflater } from "../zip";
import { decodeText } from "./decodeText";
import { openParts } from "./packageParts";
import { eachTag } from "./readTags";
import { hashName, nextTag, END, OPEN, readText, skipAttributes, startCursor } from "./xmlCursor";

const FORMULA = hashName("f");
const NAME = hashName("displayName");
const RANGE = hashName("ref");

/** The ranges that a chart refers to, in the order of its part. */
function rangesIn(bytes: Uint8Array): readonly string[] {
  const cursor = startCursor(bytes);
  const ranges: string[] = [];
  for (let tag = nextTag(cursor); tag !== END; tag = nextTag(cursor)) {
    if (tag !== OPEN || !skipAttributes(cursor) || cursor.name !== FORMULA) continue;
    readText(cursor);
    ranges.push(decodeText(cursor.bytes, cursor.from, cursor.to));
  }
  return ranges;
}

/**
 * What a file of our own holds besides its cells; null for one that is no .xlsx. A part that cannot
 * be read shows nothing: whoever compares finds it missing.
 */
export function readFrames(
  bytes: Uint8Array,
  inflater: Inflater = inflateHere
): WorkbookFrames | null {
  const directory = readZipDirectory(bytes);
  if (!directory.ok) return null;
  const opened = openParts(bytes, directory.value, inflater);
  if (!opened.ok) return null;
  const { names, read } = opened.value;
  const contents = (folder: RegExp): Uint8Array[] =>
    names.flatMap((name) => {
      const content = folder.test(name) ? read(name) : null;
      return content?.ok && content.value ? [content.value] : [];
    });
  const tables = new Map<string, string>();
  for (const content of contents(/^\/?xl\/tables\/[^/]+\.xml$/i)) {
    eachTag(content, {
      table: (attributes) => {
        tables.set(attributes.get(NAME) ?? "", attributes.get(RANGE) ?? "");
      },
    });
  }
  return { charts: contents(/^\/?xl\/charts\/chart[^/]*\.xml$/i).map(rangesIn), tables };
}

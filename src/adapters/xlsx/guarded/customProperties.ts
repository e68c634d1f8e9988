import { cleanText, decodeText } from "./decodeText";
import { readAttributes } from "./readTags";
import { END, hashName, nextTag, OPEN, readText, skipAttributes, startCursor } from "./xmlCursor";

const PROPERTY = hashName("property");
const NAME = hashName("name");

/** The custom document properties of their part, as text; null when it is malformed. */
export function readCustomProperties(bytes: Uint8Array): Readonly<Record<string, string>> | null {
  const cursor = startCursor(bytes);
  const found: [string, string][] = [];
  let name: string | null = null;
  for (let tag = nextTag(cursor); tag !== END; tag = nextTag(cursor)) {
    if (tag !== OPEN) continue;
    if (cursor.name === PROPERTY) name = readAttributes(cursor).get(NAME) ?? null;
    else if (skipAttributes(cursor) && name !== null) {
      readText(cursor);
      found.push([cleanText(name), decodeText(bytes, cursor.from, cursor.to)]);
      name = null;
    }
  }
  return cursor.trouble === null ? Object.fromEntries(found) : null;
}

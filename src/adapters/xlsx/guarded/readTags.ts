import { decodeAttribute } from "./decodeText";
import {
  END,
  hashName,
  nextAttribute,
  nextTag,
  OPEN,
  startCursor,
  type XmlCursor,
} from "./xmlCursor";

/** Attributes of a tag by the hash of their local names. */
export type Attributes = ReadonlyMap<number, string>;

/** The attributes of the tag that the cursor is in; it stands behind the tag afterwards. */
export function readAttributes(cursor: XmlCursor): Attributes {
  const found = new Map<number, string>();
  while (nextAttribute(cursor)) {
    found.set(cursor.attribute, decodeAttribute(cursor.bytes, cursor.from, cursor.to));
  }
  return found;
}

/** Calls back for each start tag of that name in a small part; false when it is malformed. */
export function eachTag(
  bytes: Uint8Array,
  name: string,
  visit: (attributes: Attributes) => void
): boolean {
  const cursor = startCursor(bytes);
  const wanted = hashName(name);
  for (let tag = nextTag(cursor); tag !== END; tag = nextTag(cursor)) {
    if (tag !== OPEN) continue;
    const attributes = readAttributes(cursor);
    if (cursor.name === wanted && cursor.trouble === null) visit(attributes);
  }
  return cursor.trouble === null;
}

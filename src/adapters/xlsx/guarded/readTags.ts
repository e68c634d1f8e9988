import { decodeAttribute } from "./decodeText";
import {
  END,
  hashName,
  nextAttribute,
  nextTag,
  OPEN,
  skipAttributes,
  startCursor,
  type XmlCursor,
} from "./xmlCursor";

/** Attributes of a tag by the hash of their local names. */
type Attributes = ReadonlyMap<number, string>;

/** The attributes of the tag that the cursor is in; it stands behind the tag afterwards. */
export function readAttributes(cursor: XmlCursor): Attributes {
  const found = new Map<number, string>();
  while (nextAttribute(cursor)) {
    found.set(cursor.attribute, decodeAttribute(cursor.bytes, cursor.from, cursor.to));
  }
  return found;
}

/** What is done with a start tag, by the tag's name. */
type Visitors = Readonly<Record<string, (attributes: Attributes) => void>>;

/** Calls back for each start tag of those names in a small part; false when it is malformed. */
export function eachTag(bytes: Uint8Array, visitors: Visitors): boolean {
  const cursor = startCursor(bytes);
  const wanted = new Map(Object.entries(visitors).map(([name, visit]) => [hashName(name), visit]));
  for (let tag = nextTag(cursor); tag !== END; tag = nextTag(cursor)) {
    if (tag !== OPEN) continue;
    const visit = wanted.get(cursor.name);
    if (!visit) skipAttributes(cursor);
    else {
      const attributes = readAttributes(cursor);
      if (cursor.trouble === null) visit(attributes);
    }
  }
  return cursor.trouble === null;
}

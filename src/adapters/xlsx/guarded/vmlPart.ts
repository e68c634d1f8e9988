import { decodeText } from "./decodeText";
import type { Anchored } from "./drawingPart";
import { readAttributes } from "./readTags";
import {
  CLOSE,
  END,
  hashName,
  nextTag,
  readText,
  skipAttributes,
  startCursor,
  type XmlCursor,
} from "./xmlCursor";

const [DATA, ANCHOR, VISIBLE] = ["ClientData", "Anchor", "Visible"].map(hashName);
const TYPE = hashName("ObjectType");

/** A drawing while it comes in: "3,0,10,0,5,0,12,0" is its place. */
interface OldDraft {
  type: string;
  anchor: string;
  isOpen: boolean;
}

/** What is seen of it; nothing where it opens only on touch. */
function anchoredOf({ type, anchor, isOpen }: OldDraft): Anchored[] {
  const [left = 0, , top = 0, , right = -1, , bottom = -1] = anchor.split(",").map(Number);
  const isShown = (isOpen || type !== "Note") && right > left && bottom > top;
  // The last cells are reached into by a few points only: remarks stand beside their cell.
  const place = { top, left, bottom: bottom - 1, right: right - 1 };
  return isShown ? [{ name: type, place, charts: [] }] : [];
}

function takeTag(cursor: XmlCursor, draft: OldDraft): void {
  const { name } = cursor;
  if (name === DATA) draft.type = readAttributes(cursor).get(TYPE) ?? "";
  else if (!skipAttributes(cursor)) draft.isOpen ||= name === VISIBLE;
  else if (name === VISIBLE || name === ANCHOR) {
    readText(cursor);
    const text = decodeText(cursor.bytes, cursor.from, cursor.to);
    if (name === ANCHOR) draft.anchor = text;
    else draft.isOpen = !/^f/i.test(text.trim());
  }
}

/** Older drawings: remarks on cells that always stand open, buttons and old shapes. */
export function readVml(bytes: Uint8Array): readonly Anchored[] {
  const cursor = startCursor(bytes);
  const anchored: Anchored[] = [];
  let draft: OldDraft = { type: "", anchor: "", isOpen: false };
  for (let tag = nextTag(cursor); tag !== END; tag = nextTag(cursor)) {
    if (tag !== CLOSE) takeTag(cursor, draft);
    else if (cursor.name === DATA) {
      anchored.push(...anchoredOf(draft));
      draft = { type: "", anchor: "", isOpen: false };
    }
  }
  return anchored;
}

import { decodeText } from "./decodeText";
import { readAttributes } from "./readTags";
import {
  CLOSE,
  END,
  hashName,
  nextTag,
  readText,
  skipAttributes,
  type XmlCursor,
} from "./xmlCursor";

/** A text of a cell, and the font of its runs where they bring one of their own. */
export interface RichText {
  readonly text: string;
  /** undefined: the cell's font. null: runs differ. */
  readonly font: string | null | undefined;
}

const TEXT = hashName("t");
const RUN = hashName("r");
const RUN_FONT = hashName("rFont");
const PHONETIC = hashName("rPh");
const VALUE = hashName("val");

const LETTER = /\p{L}/u;

/**
 * The text of an `<si>` or `<is>`, from behind its start tag to behind its end tag. Phonetic
 * runs are reading aids and not text.
 */
export function readRichText(cursor: XmlCursor, endName: number): RichText {
  let text = "";
  let runFont: string | undefined;
  const fonts = new Set<string | undefined>();
  for (let tag = nextTag(cursor); tag !== END; tag = nextTag(cursor)) {
    const name = cursor.name;
    if (tag === CLOSE) {
      if (name === endName) break;
      continue;
    }
    if (name === RUN_FONT) runFont = readAttributes(cursor).get(VALUE);
    else {
      const hasContent = skipAttributes(cursor);
      if (name === RUN) runFont = undefined;
      else if (name === PHONETIC && hasContent) skipPhonetic(cursor);
      else if (name === TEXT && hasContent) {
        readText(cursor);
        const piece = decodeText(cursor.bytes, cursor.from, cursor.to);
        if (LETTER.test(piece)) fonts.add(runFont);
        text += piece;
      }
    }
  }
  return { text, font: fonts.size > 1 ? null : [...fonts][0] };
}

function skipPhonetic(cursor: XmlCursor): void {
  for (let tag = nextTag(cursor); tag !== END; tag = nextTag(cursor)) {
    if (tag === CLOSE && cursor.name === PHONETIC) return;
    if (tag !== CLOSE) skipAttributes(cursor);
  }
}

import { decodeText } from "./decodeText";
import { takeInk, type Ink } from "./ink";
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
  /** The letters of runs that say something of them. */
  readonly inks: readonly Ink[];
  /** undefined: the cell's font. null: runs differ. */
  readonly font: string | null | undefined;
}

const TEXT = hashName("t");
const RUN = hashName("r");
const RUN_FONT = hashName("rFont");
const PHONETIC = hashName("rPh");
const VALUE = hashName("val");

const LETTER = /\p{L}/u;

/** A text while its runs come in. */
interface TextDraft {
  text: string;
  runFont: string | undefined;
  ink: Ink;
  readonly inks: Ink[];
  readonly fonts: Set<string | undefined>;
}

const startInk = (): Ink => ({ color: null, size: null });

/**
 * The text of an `<si>` or `<is>`, from behind its start tag to behind its end tag. Phonetic
 * runs are reading aids and not text.
 */
export function readRichText(cursor: XmlCursor, endName: number): RichText {
  const draft: TextDraft = {
    ...{ text: "", runFont: undefined, ink: startInk(), inks: [], fonts: new Set() },
  };
  for (let tag = nextTag(cursor); tag !== END; tag = nextTag(cursor)) {
    const name = cursor.name;
    if (tag === CLOSE) {
      if (name === endName) break;
    } else if (name === RUN_FONT) draft.runFont = readAttributes(cursor).get(VALUE);
    else if (!takeInk(cursor, draft.ink)) takeContent(cursor, draft);
  }
  const { text, inks, fonts } = draft;
  return { text, inks, font: fonts.size > 1 ? null : [...fonts][0] };
}

function takeContent(cursor: XmlCursor, draft: TextDraft): void {
  const { name } = cursor;
  const hasContent = skipAttributes(cursor);
  if (name === RUN) {
    draft.runFont = undefined;
    draft.ink = startInk();
  } else if (name === PHONETIC && hasContent) skipPhonetic(cursor);
  else if (name === TEXT && hasContent) {
    readText(cursor);
    takePiece(decodeText(cursor.bytes, cursor.from, cursor.to), draft);
  }
}

function takePiece(piece: string, draft: TextDraft): void {
  const { ink, inks, fonts, runFont } = draft;
  if (LETTER.test(piece)) fonts.add(runFont);
  if (piece.trim() !== "" && (ink.color ?? ink.size) !== null) inks.push(ink);
  draft.text += piece;
}

function skipPhonetic(cursor: XmlCursor): void {
  for (let tag = nextTag(cursor); tag !== END; tag = nextTag(cursor)) {
    if (tag === CLOSE && cursor.name === PHONETIC) return;
    if (tag !== CLOSE) skipAttributes(cursor);
  }
}

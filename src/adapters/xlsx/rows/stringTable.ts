import { toStoredText } from "../storedText";
import { createSink, drain, putTag, putText, type ByteSink } from "./byteSink";

/** The texts that cells share, by number. */
export interface StringTable {
  /** The number of a text; -1 when the table is full and the text stands in its cell. */
  readonly find: (text: string) => number;
  /** The same for a cell, which is counted. */
  readonly numberOf: (text: string) => number;
  /** Counts so many more cells with texts that have a number. */
  readonly repeat: (times: number) => void;
  /** Letters of all texts, with what each costs besides. */
  readonly letters: () => number;
  /** The part of the table. */
  readonly write: (emit: (bytes: Uint8Array) => void) => void;
}

/** Room for letters, so that a million different texts never stand in memory together. */
const MOST_LETTERS = 16_000_000;

/** What a text costs besides its letters, counted as letters. */
const COST_OF_A_TEXT = 32;

const START =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

/** An empty table. Texts that come first are shared: headings, agencies, groups. */
export function createStringTable(): StringTable {
  const numbers = new Map<string, number>();
  let letters = 0;
  let count = 0;
  const find = (text: string): number => {
    const known = numbers.get(text);
    if (known !== undefined) return known;
    if (letters > MOST_LETTERS) return -1;
    letters += text.length + COST_OF_A_TEXT;
    numbers.set(text, numbers.size);
    return numbers.size - 1;
  };
  return {
    find,
    numberOf: (text) => {
      const number = find(text);
      if (number >= 0) count++;
      return number;
    },
    repeat: (times) => {
      count += times;
    },
    letters: () => letters,
    write: (emit) => {
      const sink = createSink(emit);
      const { size } = numbers;
      putTag(sink, `${START} count="${String(count)}" uniqueCount="${String(size)}">`);
      for (const text of numbers.keys()) {
        putTag(sink, "<si>");
        putTextElement(sink, text);
        putTag(sink, "</si>");
      }
      putTag(sink, "</sst>");
      drain(sink);
    },
  };
}

/** A column of more texts is asked for in the table of all, whose million texts take three times as long. */
const FEW_TEXTS = 64;

/** Finds numbers of texts that come again and again, as those of a column do. */
export function textNumberer({ find }: StringTable): StringTable["find"] {
  const few = new Map<string, number>();
  return (text) => {
    const known = few.get(text);
    if (known !== undefined) return known;
    const number = find(text);
    if (number >= 0 && few.size < FEW_TEXTS) few.set(text, number);
    return number;
  };
}

/** `<t>` with a text as cells keep it; blanks at its ends and line ends stay. */
export function putTextElement(sink: ByteSink, text: string): void {
  putTag(sink, /^\s|\s$|[\n\t]/.test(text) ? '<t xml:space="preserve">' : "<t>");
  putText(sink, toStoredText(text));
  putTag(sink, "</t>");
}

import { toStoredText } from "../storedText";
import { createSink, drain, putTag, putText, type ByteSink } from "./byteSink";

/** The texts that cells share, by number. */
export interface StringTable {
  /** The number of a text; -1 when the table is full and the text stands in its cell. */
  readonly numberOf: (text: string) => number;
  /** Counts so many more cells with texts that have a number. */
  readonly repeat: (times: number) => void;
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
  return {
    numberOf: (text) => {
      const known = numbers.get(text);
      if (known === undefined && letters > MOST_LETTERS) return -1;
      count++;
      if (known !== undefined) return known;
      letters += text.length + COST_OF_A_TEXT;
      numbers.set(text, numbers.size);
      return numbers.size - 1;
    },
    repeat: (times) => {
      count += times;
    },
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

/** `<t>` with a text as cells keep it; blanks at its ends and line ends stay. */
export function putTextElement(sink: ByteSink, text: string): void {
  putTag(sink, /^\s|\s$|[\n\t]/.test(text) ? '<t xml:space="preserve">' : "<t>");
  putText(sink, toStoredText(text));
  putTag(sink, "</t>");
}

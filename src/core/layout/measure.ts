/** Points of a character of column width: a digit of the default font, Times New Roman 12. */
const CHARACTER = 6;

/** Points of a column that are not its text. */
const PADDING = 4;

/** Height of a line as a multiple of the font size. */
const LINE = 1.32;

/** Points above and below the text of a row. */
const AIR = 4;

/** Looks that decide how much room a text needs. */
export interface TextLook {
  readonly size: number;
  readonly bold?: boolean;
}

/** Width of a text in Times New Roman, in points; on the wide side. */
function textWidth(text: string, { size, bold }: TextLook): number {
  let ems = 0;
  for (const letter of text) {
    const isCapital = letter !== letter.toLowerCase();
    ems += isCapital ? 0.7 : /\d/.test(letter) ? 0.5 : 0.45;
  }
  return ems * size * (bold ? 1.07 : 1);
}

/** Lines that a text takes in a cell `width` characters wide, words kept whole. */
function countLines(text: string, width: number, look: TextLook): number {
  const room = Math.max(1, width * CHARACTER - PADDING);
  const space = textWidth(" ", look);
  let lines = 0;
  for (const paragraph of text.split("\n")) {
    lines += 1;
    let used = 0;
    for (const word of paragraph.split(" ")) {
      const own = textWidth(word, look);
      if (used > 0 && used + space + own > room) {
        lines += 1;
        used = 0;
      }
      lines += Math.max(0, Math.ceil(own / room) - 1);
      used += own + (used > 0 ? space : 0);
    }
  }
  return lines;
}

/**
 * Height in points of a row whose text stands in a merged cell `width` characters wide: no program
 * fits rows to merged cells by itself.
 */
export function heightOf(text: string, width: number, look: TextLook): number {
  return Math.ceil(countLines(text, width, look) * look.size * LINE + AIR);
}

/** Sum of the widths of the columns `from`…`to`. */
export function widthOf(widths: readonly number[], from: number, to: number): number {
  return widths.slice(from, to + 1).reduce((sum, width) => sum + width, 0);
}

/** The first column of the right part when the columns are cut at about `share` of their width. */
export function columnAt(widths: readonly number[], share: number): number {
  const wanted = widthOf(widths, 0, widths.length - 1) * share;
  let best = 1;
  for (let column = 1; column < widths.length; column += 1) {
    const distance = (at: number) => Math.abs(widthOf(widths, 0, at - 1) - wanted);
    if (distance(column) < distance(best)) best = column;
  }
  return best;
}

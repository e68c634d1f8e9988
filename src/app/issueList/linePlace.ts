import type { Issue } from "../../core/rules";
import { formatRange, parseRange } from "../../core/sheet";
import { foldTone } from "../../core/text";
import { translate } from "../../i18n";
import type { FilledLine } from "./filledLines";

/** How the list of issues writes that an issue is of no sheet. */
const WHOLE_FILE = (["vi", "en"] as const).map((locale) =>
  foldTone(translate(locale, "consolidated.wholeFile"))
);

/** "$G$15" and "g15" as "G15"; null when it is no address. */
function plainAddress(text: string): string | null {
  const range = parseRange(text.replace(/\s+/gu, ""));
  return range && formatRange(range);
}

function isOnSheet({ at }: Issue, sheet: string): boolean {
  const wanted = foldTone(sheet);
  return foldTone(at.sheet) === wanted || (at.sheet === "" && WHOLE_FILE.includes(wanted));
}

/** Whether the line says an address that is none. */
export function hasBadCell({ cell }: FilledLine): boolean {
  return cell !== "" && plainAddress(cell) === null;
}

/** The place that lines share, however they spell it: its lines stand for findings one by one. */
export function placeKey({ code, sheet, cell }: FilledLine): string {
  return [code, foldTone(sheet), plainAddress(cell) ?? ""].join("\n");
}

/** The issues that a line means. */
export interface LineMeaning {
  readonly issues: readonly Issue[];
  /** All in one cell, or of one sheet itself: each has a line of its own. Else one text is for all. */
  readonly isOneByOne: boolean;
}

/**
 * What a line means: the issues of its cell; with a blank cell those of the sheet itself, else all
 * on the sheet; with a blank sheet too, all of the code.
 */
export function meaningOf(
  { code, sheet, cell }: FilledLine,
  issues: readonly Issue[]
): LineMeaning {
  const ofCode = issues.filter((issue) => issue.code === code);
  const onSheet = sheet === "" ? ofCode : ofCode.filter((issue) => isOnSheet(issue, sheet));
  if (cell !== "") {
    const address = plainAddress(cell);
    const inCell = onSheet.filter(({ at }) => plainAddress(at.cell ?? "") === address);
    return { issues: inCell, isOneByOne: true };
  }
  const ofSheetItself = sheet === "" ? [] : onSheet.filter(({ at }) => at.cell === undefined);
  const isOneByOne = ofSheetItself.length > 0;
  return { issues: isOneByOne ? ofSheetItself : onSheet, isOneByOne };
}

import { findDocumentNumbers, replaceForeignLetters } from "../../text";
import { defineRule } from "../definitions";
import { oddTextCells, rewrite, type TextCell } from "../textCells";

/** H208: Cyrillic, Greek or Icelandic letters inside Vietnamese words. */
export const lookAlikeLetters = defineRule({
  id: "look-alike-letters",
  code: "H208",
  fixKind: "fix",
  check: function* (context) {
    for (const cell of oddTextCells(context)) {
      const after = replaceForeignLetters(cell.text);
      if (after === cell.text || isAllInNumbers(cell)) continue;
      yield {
        at: cell.at,
        messageId: "foreign",
        data: { found: wordsThatChange(cell.text), expected: wordsThatChange(after, cell.text) },
        fix: { kind: "fix", titleId: "replace-letters", edits: [rewrite(cell, after)] },
      };
    }
  },
});

/** Rule P504 reports document numbers in their columns by itself. */
function isAllInNumbers({ kind, text }: TextCell): boolean {
  if (kind !== "decision" && kind !== "note") return false;
  const outside = findDocumentNumbers(text).reduceRight(
    (rest, { start, end }) => rest.slice(0, start) + rest.slice(end),
    text
  );
  return replaceForeignLetters(outside) === outside;
}

/** The words of a text that differ once the letters of `original` (by default itself) are replaced. */
function wordsThatChange(text: string, original = text): string {
  const words = original.split(/\s+/);
  const shown = text.split(/\s+/);
  return shown
    .filter((_word, index) => replaceForeignLetters(words[index] ?? "") !== words[index])
    .join(", ");
}

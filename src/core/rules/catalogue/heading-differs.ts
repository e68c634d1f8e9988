import { defineRule, type Finding } from "../definitions";
import { findCommon, oddOne, type ReadAround } from "../oddSheets";
import { letterDoubts } from "../letterDoubts";
import { sheetsTogether, type SheetSurroundings } from "../sheetSurroundings";
import { signerDoubts } from "../signerDoubts";

/**
 * S120: what stands above and below a table is other than on most sheets of the same agency: number
 * and day of the covering letter, day and place of signing, name and title of who signs, an old name
 * of the agency. Of two sheets the second one is told. Blanks and dots say nothing.
 */
export const headingDiffers = defineRule({
  id: "heading-differs",
  code: "S120",
  fixKind: null,
  check: function* (context) {
    for (const sheets of sheetsTogether(context)) {
      yield* oldNames(sheets);
      yield* letterDoubts(sheets);
      yield* signerDoubts(sheets);
    }
  },
});

const readAgency: ReadAround = ({ agency }) =>
  agency && { text: agency.text, key: agency.former.id, at: agency.at };

/** A letterhead with the name that the agency had, where most sheets have today's. */
function* oldNames(sheets: readonly SheetSurroundings[]): Generator<Finding> {
  const names = findCommon(sheets, readAgency);
  for (const { agency } of names?.odd ?? []) {
    if (!agency || names?.stated.key !== agency.agency.id) continue;
    yield oddOne("old-name", agency, names);
  }
}

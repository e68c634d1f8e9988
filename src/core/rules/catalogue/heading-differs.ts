import { defineRule, type Finding } from "../definitions";
import { findCommon, oddOne, type ReadFrame } from "../frameDoubts";
import { letterDoubts } from "../letterDoubts";
import { framesTogether, type SheetFrame } from "../sheetFrames";
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
    for (const frames of framesTogether(context)) {
      yield* oldNames(frames);
      yield* letterDoubts(frames);
      yield* signerDoubts(frames);
    }
  },
});

const readAgency: ReadFrame = ({ agency }) =>
  agency && { text: agency.text, key: agency.former.id, at: agency.at };

/** A letterhead with the name that the agency had, where most sheets have today's. */
function* oldNames(frames: readonly SheetFrame[]): Generator<Finding> {
  const names = findCommon(frames, readAgency);
  for (const { agency } of names?.odd ?? []) {
    if (!agency || names?.stated.key !== agency.agency.id) continue;
    yield oddOne("old-name", agency, names);
  }
}

import { composeMarks } from "../../text";
import { defineRule } from "../definitions";
import { oddTextCells, rewrite } from "../textCells";

/** H207: letters and their marks stored apart: they look the same and are found by no search. */
export const notNfc = defineRule({
  id: "not-nfc",
  code: "H207",
  fixKind: "fix",
  check: function* (context) {
    for (const cell of oddTextCells(context)) {
      const after = composeMarks(cell.text);
      if (after === cell.text) continue;
      yield {
        at: cell.at,
        messageId: "decomposed",
        data: { expected: after },
        fix: { kind: "fix", titleId: "compose-letters", edits: [rewrite(cell, after)] },
      };
    }
  },
});

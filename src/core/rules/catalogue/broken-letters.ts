import { hasBrokenLetters, repairBrokenLetters } from "../../text";
import { defineRule, type Finding } from "../definitions";
import { oddTextCells, rewrite, type TextCell } from "../textCells";

/** H209: letters damaged by a conversion: "định kǶ", "NgÃ¢n sÃ¡ch", "nhi?m vụ". */
export const brokenLetters = defineRule({
  id: "broken-letters",
  code: "H209",
  fixKind: "suggestion",
  check: function* (context) {
    for (const cell of oddTextCells(context)) {
      if (!hasBrokenLetters(cell.text)) continue;
      const after = repairBrokenLetters(cell.text);
      const { at, text: found } = cell;
      if (after === found) yield { at, messageId: "plain", data: { found } };
      else yield proposal(cell, after);
    }
  },
});

function proposal(cell: TextCell, after: string): Finding {
  return {
    at: cell.at,
    messageId: "with-proposal",
    data: { found: cell.text, expected: after },
    fix: { kind: "suggestion", titleId: "repair-letters", edits: [rewrite(cell, after)] },
  };
}

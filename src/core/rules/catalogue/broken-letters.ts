import { hasBrokenLetters, repairBrokenLetters } from "../../text";
import { defineRule } from "../definitions";
import { oddTextCells, rewrite } from "../textCells";

/** H209: letters damaged by a conversion: "định kǶ", "NgÃ¢n sÃ¡ch", "nhi?m vụ". */
export const brokenLetters = defineRule({
  id: "broken-letters",
  code: "H209",
  fixKind: "suggestion",
  check: function* (context) {
    for (const cell of oddTextCells(context)) {
      if (!hasBrokenLetters(cell.text)) continue;
      const after = repairBrokenLetters(cell.text);
      const proposed = after !== cell.text;
      const fix = { titleId: "repair-letters", edits: [rewrite(cell, after)] };
      yield {
        at: cell.at,
        messageId: proposed ? "with-proposal" : "plain",
        data: proposed ? { found: cell.text, expected: after } : { found: cell.text },
        ...(proposed ? { fix: { kind: "suggestion" as const, ...fix } } : {}),
      };
    }
  },
});

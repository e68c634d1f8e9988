import { decodeLegacy } from "../../text";
import { defineRule } from "../definitions";
import { legacyTextCells, rewrite } from "../textCells";

/** H206: a text typed for TCVN3 (.VnTime) or VNI fonts, unreadable in any other font. */
export const legacyFont = defineRule({
  id: "legacy-font",
  code: "H206",
  fixKind: "fix",
  check: function* (context) {
    for (const cell of legacyTextCells(context)) {
      const after = decodeLegacy(cell.text, cell.encoding, cell.font);
      yield {
        at: cell.at,
        messageId: cell.encoding,
        data: { found: cell.text, expected: after },
        fix: { kind: "fix", titleId: "to-unicode", edits: [rewrite(cell, after)] },
      };
    }
  },
});

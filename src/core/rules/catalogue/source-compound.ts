import { defineRule } from "../definitions";
import { placeOf } from "../places";
import { sourceColumnOf } from "../sourceRows";

/** F304: several sources in one cell without the amount or share of each. */
export const sourceCompound = defineRule({
  id: "source-compound",
  code: "F304",
  fixKind: null,
  check: function* ({ tables }) {
    for (const table of tables) {
      const split = new Set(
        table.rows.filter((row) => row.kind === "source-line").map((row) => row.parentRow)
      );
      for (const row of table.rows) {
        const parts = row.sources?.parts ?? [];
        const states = row.kind === "source-line" || (row.kind === "task" && !split.has(row.row));
        if (!states || parts.length < 2) continue;
        if (parts.every((part) => part.amount !== null || part.share !== null)) continue;
        yield {
          at: placeOf(table, row, sourceColumnOf(table, row, parts[0]?.text ?? "")),
          messageId: "no-amounts",
          data: { found: parts.map((part) => part.text).join("; "), count: parts.length },
        };
      }
    }
  },
});

import type { SourcePart } from "../../sources";
import { rowsWhere, type Table, type TableRow } from "../../table";
import { defineRule, type FixOffer } from "../definitions";
import { placeOf } from "../places";
import { sourceEdits } from "../sourceEdits";
import { splitTasks } from "../sourceLines";
import { sourceColumnOf } from "../sourceRows";

/** F304: several sources in one cell without the amount or share of each. */
export const sourceCompound = defineRule({
  id: "source-compound",
  code: "F304",
  fixKind: "suggestion",
  check: function* ({ tables }) {
    for (const table of tables) {
      const split = splitTasks(table);
      for (const row of openRows(table)) {
        if (split.has(row.row)) continue;
        const parts = row.sources?.parts ?? [];
        const fix = restFix(table, row, parts);
        yield {
          at: placeOf(table, row, sourceColumnOf(table, row, parts[0]?.text ?? "")),
          messageId: "no-amounts",
          data: { found: parts.map((part) => part.text).join("; "), count: parts.length },
          ...(fix ? { fix } : {}),
        };
      }
    }
  },
});

/** Rows of several sources, some of which state no figure. */
const openRows = rowsWhere(() => ({ kind, sources }) => {
  if (sources === null || (kind !== "source-line" && kind !== "task")) return false;
  return sources.parts.length > 1 && sources.parts.some(isOpen);
});

/** Neither an amount nor a share is stated. */
function isOpen({ amount, share }: SourcePart): boolean {
  return amount === null && share === null;
}

/** The rest of the money, or of 100 %, for the only source without a figure; else nobody knows. */
function restFix(table: Table, row: TableRow, parts: readonly SourcePart[]): FixOffer | null {
  const [open, another] = parts.filter(isOpen);
  if (!open || another) return null;
  const others = parts.filter((part) => part !== open);
  const rest = restOf(others, "share", 10_000) ?? restOf(others, "amount", amountOf(table, row));
  const edits = rest && sourceEdits(table, row, [...others, { ...open, ...rest }]);
  return edits && { kind: "suggestion", titleId: "fill-rest", edits };
}

function amountOf({ form }: Table, { amounts }: TableRow): number {
  return amounts[form.sourcedColumn ?? ""]?.amount ?? 0;
}

/** What the figures of one kind leave of a whole; null where some is missing or nothing is left. */
function restOf(
  parts: readonly SourcePart[],
  key: "share" | "amount",
  whole: number
): Partial<SourcePart> | null {
  if (parts.some((part) => part[key] === null)) return null;
  const rest = whole - parts.reduce((sum, part) => sum + (part[key] ?? 0), 0);
  return rest > 0 ? { [key]: rest } : null;
}

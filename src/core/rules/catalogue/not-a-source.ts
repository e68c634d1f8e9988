import type { Table, TableRow } from "../../table";
import { defineRule, type FixOffer } from "../definitions";
import { writeValue } from "../places";
import { sourceProblems } from "../sourceRows";

/** F308: a form of procurement or investment in the source column. */
export const notASource = defineRule({
  id: "not-a-source",
  code: "F308",
  fixKind: "suggestion",
  check: ({ tables }) => sourceProblems(tables, "not-a-source", () => [], moveToNote),
});

/** The text behind what the remarks say already, and out of the source column. */
function moveToNote(table: Table, row: TableRow, columnId: string, text: string): FixOffer | null {
  const note = table.columns.find(({ definition }) => definition.kind === "note");
  const [from, to] = [row.cells[columnId], row.cells[note?.definition.id ?? ""]];
  if (typeof from?.value !== "string" || to?.formula !== null) return null;
  const rest = from.value.replace(text, "").replace(/^[\s;,+]+|[\s;,+]+$/g, "");
  const remark = [to.text, text].filter((one) => one !== "").join("; ");
  const edits = [writeValue(table, from, rest || null), writeValue(table, to, remark)];
  return { kind: "suggestion", titleId: "move-to-note", edits };
}

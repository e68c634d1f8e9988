import { cellText, formatAddress, valueAt } from "../../sheet";
import { unitOfAmount, type Table } from "../../table";
import { normalizeText } from "../../text";
import { defineRule } from "../definitions";
import { unitLineFix } from "../unitLineFix";

/** H204: no unit for figures of the table, so they mean nothing yet. */
export const unitMissing = defineRule({
  id: "unit-missing",
  code: "H204",
  fixKind: "suggestion",
  check: function* ({ tables }) {
    for (const table of tables) {
      if (table.unit !== null || !asksForMoney(table) || statesEveryUnit(table)) continue;
      const found = unknownUnit(table);
      const fix = found === "" ? unitLineFix(table) : null;
      yield {
        at: {
          sheet: table.sheet.name,
          cell: formatAddress({
            row: Math.max(0, table.header.top - 1),
            column: table.header.left,
          }),
        },
        messageId: found === "" ? "missing" : "not-dong",
        data: { form: table.form.id, found },
        ...(fix ? { fix } : {}),
      };
    }
  },
});

/** A unit line that names something else than đồng, "Đơn vị tính: USD"; "" for none. */
function unknownUnit({ sheet, unitAt }: Table): string {
  if (!unitAt) return "";
  const line = normalizeText(cellText(valueAt(sheet, unitAt.row, unitAt.column)));
  return /: ?[^ .…_]/.test(line) ? line : "";
}

/** Indicators and sheets of projects have no amounts to be in a unit. */
function asksForMoney({ columns }: Table): boolean {
  return columns.some(({ definition }) => definition.kind === "amount");
}

/** Whether every figure has its unit in its cell, row or column header; blank tables have none. */
function statesEveryUnit(table: Table): boolean {
  let count = 0;
  for (const { amounts } of table.rows) {
    for (const [id, reading] of Object.entries(amounts)) {
      if (reading.amount === null) continue;
      if (unitOfAmount(table, id, reading) === null) return false;
      count += 1;
    }
  }
  return count > 0;
}

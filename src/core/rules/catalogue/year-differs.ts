import { fillYear } from "../../packs";
import { formatAddress } from "../../sheet";
import { planYearOf, type Table } from "../../table";
import { defineRule, type Finding } from "../definitions";
import { headerCell } from "../places";

/** S117: the year in the table's headers is not the plan year of the workbook, or not in all. */
export const yearDiffers = defineRule({
  id: "year-differs",
  code: "S117",
  fixKind: null,
  check: function* ({ tables, year }) {
    for (const table of tables) {
      yield* oddColumns(table);
      if (table.year === year) continue;
      yield {
        at: {
          sheet: table.sheet.name,
          cell: formatAddress({ row: table.header.top, column: table.header.left }),
        },
        messageId: "differs",
        // As text: a year is no amount and takes no separators.
        data: { found: String(table.year), expected: String(year) },
      };
    }
  },
});

/** Columns whose header states another year than most: a slip of the pen, or another season's. */
function* oddColumns(table: Table): Generator<Finding> {
  const told = new Set<number>();
  for (const mapped of table.columns) {
    const { definition, header } = mapped;
    const stated = planYearOf(mapped);
    if (stated === null || stated === table.year || told.has(stated)) continue;
    told.add(stated);
    yield {
      at: { sheet: table.sheet.name, cell: formatAddress(headerCell(table, mapped)), header },
      messageId: "column",
      data: { found: header, expected: fillYear(definition.header, table.year) },
    };
  }
}

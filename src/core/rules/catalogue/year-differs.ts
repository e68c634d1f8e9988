import { fillYear } from "../../packs";
import { formatAddress, formulaAt, valueAt, type CellAddress } from "../../sheet";
import { planYearOf, type Table } from "../../table";
import { foldKey } from "../../text";
import { defineRule, type Finding } from "../definitions";
import { headerCell, placeAt } from "../places";

/**
 * S117: the year in the table's headers is not the plan year of the workbook, or not in all; or the
 * form's title above the table states another year than the headers.
 */
export const yearDiffers = defineRule({
  id: "year-differs",
  code: "S117",
  fixKind: null,
  check: function* ({ tables, year }) {
    for (const table of tables) {
      yield* oddColumns(table);
      if (table.year === year) {
        yield* oddTitle(table);
        continue;
      }
      yield otherYear(table, year);
    }
  },
});

/** Told at the header that states the year, or at the first one where none is seen to. */
function otherYear(table: Table, year: number): Finding {
  const { sheet, header } = table;
  const stating = table.columns.find((mapped) => planYearOf(mapped) === table.year);
  const cell = stating && yearCell(table, stating.column);
  const at = cell ?? { row: header.top, column: header.left };
  const value = cell && valueAt(sheet, cell.row, cell.column);
  const found = typeof value === "string" ? value : String(table.year);
  return {
    at: placeAt(sheet, at),
    messageId: "differs",
    data: {
      found,
      // As text: a year is no amount and takes no separators.
      ...{ year: String(table.year), expected: String(year) },
      header: found.replace(/\b20\d{2}\b/g, (one) => String(Number(one) + year - table.year)),
    },
  };
}

/** The header cell over a column, its own or one merged over it, whose text has a year. */
function yearCell({ sheet, header }: Table, column: number): CellAddress | null {
  for (let row = header.top; row <= header.bottom; row += 1) {
    for (let along = column; along >= header.left; along -= 1) {
      const text = valueAt(sheet, row, along);
      if (typeof text !== "string" || text === "") continue;
      if (/\b20\d{2}\b/.test(text)) return { row, column: along };
      break;
    }
  }
  return null;
}

/** The title as the form prints it, word for word but for a year: a form of last season filled again. */
function* oddTitle({ form, sheet, header, year }: Table): Generator<Finding> {
  if (!form.title.includes("{n")) return;
  const expected = fillYear(form.title, year);
  for (let row = 0; row < header.top; row += 1) {
    for (let column = 0; column < sheet.columnCount; column += 1) {
      const text = valueAt(sheet, row, column);
      if (typeof text !== "string" || formulaAt(sheet, row, column) !== null) continue;
      if (!isTitleOfOtherYears(text, expected)) continue;
      yield {
        at: placeAt(sheet, { row, column }),
        messageId: "heading",
        data: { found: text, expected },
      };
    }
  }
}

const YEARS = /\b20\d{2}\b/g;

/** Whether a text is the title but for its years: all of them, or one of "2027-2029". */
function isTitleOfOtherYears(text: string, title: string): boolean {
  if (text.search(YEARS) < 0) return false;
  const isSame = foldKey(text.replace(YEARS, "0")) === foldKey(title.replace(YEARS, "0"));
  return isSame && String(text.match(YEARS)) !== String(title.match(YEARS));
}

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

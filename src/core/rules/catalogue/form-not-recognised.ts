import { fillYear } from "../../packs";
import { formatAddress, type WorkbookSnapshot } from "../../sheet";
import type { Table } from "../../table";
import { defineRule, type Finding } from "../definitions";
import { countMoney, figuresOfSheet } from "../figures";

/** A figure or a few may be anything, unless a header says that they are money. */
const LEAST_FIGURES = 5;
/** Columns less alike than this are named in the question. */
const CLEAR = 0.9;

/** S101: a sheet with money that matches no form of the pack, or one that only may be a form. */
export const formNotRecognised = defineRule({
  id: "form-not-recognised",
  code: "S101",
  fixKind: null,
  check: function* ({ workbook, tables, copies, doubtful = [] }) {
    const read = [...tables, ...copies];
    yield* ask(
      read.filter(({ certainty }) => certainty === "ask"),
      "doubtful"
    );
    yield* ask(doubtful, "unconfirmed");
    yield* findForeign(workbook, new Set([...read, ...doubtful].map((table) => table.sheet.name)));
  },
});

function* ask(tables: readonly Table[], messageId: string): Generator<Finding> {
  for (const table of tables) {
    const { top: row, left: column } = table.header;
    yield {
      at: { sheet: table.sheet.name, cell: formatAddress({ row, column }) },
      messageId,
      data: { form: table.form.id, columns: unclearColumns(table) },
    };
  }
}

function* findForeign(workbook: WorkbookSnapshot, read: ReadonlySet<string>): Generator<Finding> {
  for (const sheet of workbook.sheets) {
    if (sheet.visibility !== "visible" || read.has(sheet.name)) continue;
    const { count } = figuresOfSheet(sheet);
    const figures = count < LEAST_FIGURES ? countMoney(sheet) : count;
    if (figures === 0) continue;
    yield {
      at: { sheet: sheet.name, cell: formatAddress({ row: 0, column: 0 }) },
      messageId: "no-form",
      data: { sheet: sheet.name, figures },
    };
  }
}

/** "“KP” → “Tổng kinh phí”; …": the columns that were read though their headers differ. */
function unclearColumns({ columns, missing, year }: Table): string {
  const unclear = columns.filter(({ confidence }) => confidence < CLEAR);
  const pairs = unclear.map(
    ({ header, definition }) => `“${header}” → “${fillYear(definition.header, year)}”`
  );
  const gone = missing.map((definition) => `“–” → “${fillYear(definition.header, year)}”`);
  return [...pairs, ...gone].join("; ") || "–";
}

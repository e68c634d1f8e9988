import { dong, sumOrNull, type UnitId } from "../../money";
import { printSources, readSources, type SourcePart } from "../../sources";
import { rowsWhere, type MappedColumn, type Table, type TableRow } from "../../table";
import { amountColumns } from "../amountTable";
import { defineRule, type Finding, type FixOffer } from "../definitions";
import { placeOf, unitOf, writeValue } from "../places";
import { rememberByText } from "../rememberByText";
import { splitTasks } from "../sourceLines";
import { nameOf } from "../sums";

/** A cheap look before a note is taken apart: a figure, and a word that names money. */
const STATES_FIGURE = /[%:]|tr|t[ỷỉ]|đ/;
/** "Không gồm 1.500 triệu đồng NSTW": money that is not the row's. */
const LEFT_OUT = /(?:không|chưa)\s+(?:bao\s+)?gồm|ngoài\s+ra/iu;
const NAMES_MONEY = /NS|XHH|ODA|gân sách|GÂN SÁCH|ốn|ỐN|guồn|GUỒN|inh phí|ã hội h/;

/** F311: amounts or shares of sources that stand only in "Ghi chú". */
export const sourceInNote = defineRule({
  id: "source-in-note",
  code: "F311",
  fixKind: "suggestion",
  check: function* ({ tables }) {
    for (const table of tables) {
      if (!takesSources(table)) continue;
      const notes = noteColumns(table);
      const unit = unitOf(table, table.form.sourcedColumn ?? "") ?? "dong";
      const split = splitTasks(table);
      for (const row of notedRows(table)) {
        if (split.has(row.row)) continue;
        for (const { definition } of notes) yield* findInNote(table, row, definition.id, unit);
      }
    }
  },
});

/** Where no column is for sources, a note is the place for them. */
function takesSources({ columns }: Table): boolean {
  return columns.some(
    ({ definition: { kind, source } }) =>
      kind === "source-level" || kind === "source-type" || source !== undefined
  );
}

function noteColumns({ columns }: Table): readonly MappedColumn[] {
  return columns.filter(({ definition: { kind } }) => isNote(kind));
}

/** Tasks with a note that may name sources. */
const notedRows = rowsWhere((table) => {
  const notes = noteColumns(table);
  // Thousands of rows quote the same few documents.
  const mayName = rememberByText(mayNameSources);
  return ({ kind, cells }) => {
    if (kind !== "task") return false;
    for (const { definition } of notes) {
      const text = cells[definition.id]?.value;
      if (typeof text === "string" && mayName(text)) return true;
    }
    return false;
  };
});

function mayNameSources(text: string): boolean {
  const states = NAMES_MONEY.test(text) && /\d/.test(text) && STATES_FIGURE.test(text);
  return states && !LEFT_OUT.test(text);
}

function isNote(kind: MappedColumn["definition"]["kind"]): boolean {
  return kind === "note" || kind === "decision";
}

/** Whether the row's own cells already say which source pays how much. */
function isSplit(table: Table, row: TableRow): boolean {
  const hasFigure = row.sources?.parts.some(
    ({ amount, share }) => amount !== null || share !== null
  );
  const inColumns = table.columns.some(
    ({ definition: { id, source } }) => source && row.amounts[id]?.amount
  );
  return hasFigure === true || inColumns;
}

function* findInNote(
  table: Table,
  row: TableRow,
  columnId: string,
  unit: UnitId
): Generator<Finding> {
  const text = row.cells[columnId]?.value ?? null;
  if (typeof text !== "string" || !mayNameSources(text) || isSplit(table, row)) return;
  const parts = readSources(text, "", unit, { year: table.year }).parts.filter(
    ({ amount, share }) => amount !== null || share !== null
  );
  if (parts.length === 0 || !saysMore(table, row, parts)) return;
  const fix = moveFix(table, row, parts, unit);
  yield {
    at: placeOf(table, row, columnId),
    messageId: "only-there",
    data: { name: nameOf(row), found: parts.map((part) => part.text).join("; ") },
    ...(fix ? { fix } : {}),
  };
}

/** Beside a named source a note says more only when it splits the money. */
function saysMore(table: Table, row: TableRow, parts: readonly SourcePart[]): boolean {
  const isBlank = (row.sources?.parts.length ?? 0) === 0;
  return hasMoney(table, row) && (isBlank || splitsMoney(table, row, parts));
}

function hasMoney(table: Table, row: TableRow): boolean {
  return amountColumns(table).some((id) => row.amounts[id]?.amount);
}

/** Shares of 100 %, or amounts that add up to one of the row's. */
function splitsMoney(table: Table, row: TableRow, parts: readonly SourcePart[]): boolean {
  if (parts.length < 2) return false;
  if (parts.every(({ share }) => share !== null)) {
    return parts.reduce((sum, { share }) => sum + (share ?? 0), 0) === 10_000;
  }
  const sum = sumOrNull(parts.flatMap(({ amount }) => (amount === null ? [] : [dong(amount)])));
  return amountColumns(table).some((id) => row.amounts[id]?.amount === sum);
}

/** Writes the sources into their columns; the note stays, since it may say more. */
function moveFix(
  table: Table,
  row: TableRow,
  parts: readonly SourcePart[],
  unit: UnitId
): FixOffer | null {
  const cellOf = (kind: string) => {
    const id = table.columns.find(({ definition }) => definition.kind === kind)?.definition.id;
    return id === undefined ? undefined : row.cells[id];
  };
  const [level, type] = [cellOf("source-level"), cellOf("source-type")];
  const stated = row.sources?.parts ?? [];
  if (!level || !type || stated.length > 1) return null;
  const own = stated[0]?.type ?? null;
  const texts = printSources(
    parts.map((part) => ({ ...part, type: part.type ?? own })),
    unit
  );
  const edits = [
    writeValue(table, level, texts.level || null),
    writeValue(table, type, texts.type || null),
  ];
  return { kind: "suggestion", titleId: "sources-from-note", edits };
}

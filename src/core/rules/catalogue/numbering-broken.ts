import type { CellEdit, CellValue } from "../../sheet";
import {
  countOfName,
  NUMBER_NAMES,
  readNumbering,
  rememberOfTable,
  rowsWhere,
  type Table,
  type TableCell,
  type TableRow,
} from "../../table";
import { defineRule, type Finding } from "../definitions";
import { losesGroup } from "../groupGaps";
import { placeOf, writeValue } from "../places";
import { nameOf } from "../sums";

/** Rows that count; a blank row keeps its number and is not told of. */
const COUNTED: readonly TableRow["kind"][] = ["task", "group", "total", "blank"];

/** One number of a sequence: the rows that count on from each other. */
interface Counted {
  readonly row: TableRow;
  readonly cell: TableCell;
  /** "I", "1", "2.6": what stays while the last part counts. */
  readonly prefix: string;
  readonly style: "roman" | "letter" | "number";
  readonly number: number;
}

/** S111: numbers that jump, come twice or go back inside a group. */
export const numberingBroken = defineRule({
  id: "numbering-broken",
  code: "S111",
  fixKind: "suggestion",
  check: function* ({ tables }) {
    for (const table of tables) {
      const { broken, before } = sequencesOf(table);
      for (const sequence of broken) yield* breaksIn(table, sequence, before);
    }
  },
});

type Sequence = readonly Counted[];

interface Sequences {
  readonly counted: readonly (Counted | null)[];
  /** Those that do not count on throughout: nearly none. */
  readonly broken: readonly Sequence[];
  readonly before: ReadonlyMap<Counted, number>;
}

/** Numbers of rows that stay as they are need not be put together again. */
const sequencesOf = rememberOfTable(
  (table) => sequencesAmong(countedIn(table)),
  (before: Sequences, table, changed) => {
    const countedAt = counterOf(table);
    const isSame = (index: number) =>
      isSameCount(before.counted[index], countedAt(table.rows[index]));
    return changed.every(isSame) ? before : sequencesAmong(countedIn(table));
  }
);

function numberingColumn({ columns }: Table): string | null {
  const column = columns.find(({ definition }) => definition.kind === "numbering");
  return column?.definition.id ?? null;
}

function countedIn(table: Table): readonly (Counted | null)[] {
  return table.rows.map(counterOf(table));
}

function counterOf(table: Table): (row: TableRow | undefined) => Counted | null {
  const id = numberingColumn(table);
  return (row) => (id === null || !row ? null : countedOf(row, row.cells[id]));
}

/** Whether all that is told of a number is the same: where it stands, its cell and its row's name. */
function isSameCount(a: Counted | null | undefined, b: Counted | null | undefined): boolean {
  if (!a || !b) return a === b;
  return (
    a.style === b.style &&
    a.prefix === b.prefix &&
    a.number === b.number &&
    a.cell.value === b.cell.value &&
    a.cell.text === b.cell.text &&
    nameOf(a.row) === nameOf(b.row)
  );
}

/**
 * Rows by group and style, and the plain number that stood above each first one: none (0) where the
 * numbers of groups begin anew and this one does not go on from the group above either.
 */
function sequencesAmong(counted: readonly (Counted | null)[]): Sequences {
  const sequences = new Map<string, Counted[]>();
  const before = new Map<Counted, number>();
  let last: number | null = null;
  let open: Counted[] | undefined;
  for (const one of counted) {
    if (!one) continue;
    // Nearly every number goes on from the one above: then no key is put together.
    if (!isOfSequence(one, open?.[0])) {
      const key = `${String(one.row.groupRow)}|${one.style}|${one.prefix}`;
      open = sequences.get(key) ?? [];
      if (open.length === 0 && last !== null && isPlain(one)) before.set(one, last);
      sequences.set(key, open);
    }
    open?.push(one);
    if (isPlain(one)) last = one.number;
  }
  beginAnew([...sequences.values()], before);
  const broken = [...sequences.values()].filter((one) => isBroken(one, startOf(one, before)));
  return { counted, broken, before };
}

/** Nothing stands above the first number of a group where others begin at 1 and it counts on from none. */
function beginAnew(sequences: readonly Sequence[], before: Map<Counted, number>): void {
  // A blank row keeps the number that the form printed.
  const atOne = sequences.filter(
    ([first]) => first?.number === 1 && isPlain(first) && first.row.kind !== "blank"
  );
  if (atOne.length < 2) return;
  for (const [first, second] of sequences) {
    if (!first) continue;
    const above = before.get(first);
    if (above === undefined || first.number === above + 1) continue;
    if (second === undefined || second.number === first.number + 1) before.set(first, 0);
  }
}

/** Numbers begin at 1 in each group, or run on through all of them. */
function startOf([first]: Sequence, before: ReadonlyMap<Counted, number>): number {
  if (!first) return 1;
  const above = before.get(first);
  return first.number === 1 || above === undefined ? first.number : above + 1;
}

function isBroken(sequence: Sequence, start: number): boolean {
  return sequence.some(({ number }, index) => number !== start + index);
}

/** Whether a number counts on in the sequence that another one began. */
function isOfSequence(one: Counted, first: Counted | undefined): boolean {
  return (
    one.row.groupRow === first?.row.groupRow &&
    one.style === first.style &&
    one.prefix === first.prefix
  );
}

function isPlain({ style, prefix }: Counted): boolean {
  return style === "number" && prefix === "";
}

function countedOf(row: TableRow, cell: TableCell | undefined): Counted | null {
  if (!COUNTED.includes(row.kind) || cell?.row !== row.row || cell.formula !== null) return null;
  const { style, text } = readNumbering(cell.text);
  const at = text.lastIndexOf(".");
  const prefix = at < 0 ? "" : text.slice(0, at);
  const part = text.slice(at + 1);
  if (style === "roman" || style === "letter") {
    const number = countOfName(style, part);
    return number === null ? null : { row, cell, prefix, style, number };
  }
  if ((style !== "number" && style !== "nested") || !/^\d+$/.test(part)) return null;
  return { row, cell, prefix, style: "number", number: Number(part) };
}

function* breaksIn(
  table: Table,
  sequence: Sequence,
  before: ReadonlyMap<Counted, number>
): Generator<Finding> {
  const start = startOf(sequence, before);
  const edits = hasLostRow(table, sequence, start) ? [] : renumber(table, sequence, start);
  let expected = start;
  for (const [at, one] of sequence.entries()) {
    if (one.number !== expected && one.row.kind !== "blank") {
      const finding = breakAt(table, one, expected, edits);
      const above = sequence[at - 1];
      yield above ? { ...finding, related: [placeOf(table, above.row, columnOf(above))] } : finding;
    }
    // After a number that came twice the next one is right again; after a jump the count goes on.
    expected = one.number === expected - 1 ? expected + 1 : one.number + 1;
  }
}

/**
 * Whether a row before these may be gone, or one of them stands there without its name: new numbers
 * would wipe the only trace of it.
 */
function hasLostRow(table: Table, [first, second]: Sequence, start: number): boolean {
  if (!first || losesGroup(table)) return true;
  const isMistyped = second?.number === start + 1;
  if (first.number !== start && !isMistyped) return true;
  return unnamedTasks(table).some(({ groupRow }) => groupRow === first.row.groupRow);
}

const unnamedTasks = rowsWhere(
  () =>
    ({ kind, name, amounts }) =>
      kind === "task" && name === "" && Object.values(amounts).some(({ amount }) => amount)
);

/** The numbers that a jump leaves out: "IV", "IV–VI"; they keep the prefix. */
function skipped({ style, prefix, number }: Counted, expected: number): string {
  const lead = prefix === "" ? "" : `${prefix}.`;
  const names = style === "number" ? null : NUMBER_NAMES[style];
  const nameAt = (one: number) => `${lead}${names?.[one - 1] ?? String(one)}`;
  const [first, last] = [nameAt(expected), nameAt(number - 1)];
  return first === last ? first : `${first}–${last}`;
}

function breakAt(
  table: Table,
  counted: Counted,
  expected: number,
  edits: readonly CellEdit[]
): Finding {
  const { row, cell, number } = counted;
  const messageId = number === expected - 1 ? "repeated" : number > expected ? "jump" : "back";
  return {
    at: placeOf(table, row, columnOf(counted)),
    messageId,
    data: { name: nameOf(row), found: cell.text, expected: skipped(counted, expected) },
    ...(edits.length > 0 ? { fix: { kind: "suggestion", titleId: "renumber", edits } } : {}),
  };
}

function columnOf({ row, cell }: Counted): string {
  return Object.entries(row.cells).find(([, one]) => one === cell)?.[0] ?? "";
}

/** The whole sequence counted from its start; inner numbers would need their prefix changed too. */
function renumber(table: Table, sequence: Sequence, start: number): readonly CellEdit[] {
  if (sequence.some(({ row }) => row.kind !== "task" && row.kind !== "blank")) return [];
  return sequence.flatMap((one, index) => {
    const value = withNumber(one, start + index);
    return one.number === start + index ? [] : [writeValue(table, one.cell, value)];
  });
}

/** The cell with its last number replaced: "13." → "14.", 13 → 14. */
function withNumber({ cell }: Counted, number: number): CellValue {
  if (typeof cell.value === "number" && Number.isInteger(cell.value)) return number;
  return cell.text.replace(/\d+(?=\D*$)/, String(number));
}

import { rememberOfTable, type Table, type TableRow } from "../../table";
import { columnOfKind, textIn } from "./definitions";
import { leadOf } from "./lead";

/** Who leads more tasks than this is named in the names of others for many reasons. */
const MOST_LED = 3;
/** More rows with a lead of their own are not compared with each other. */
const MOST_ROWS = 300;

/** Two tasks each of whose names says who leads the other one. */
type CrossedRows = readonly [one: TableRow, two: TableRow];

interface Crossed {
  /** The rows that were compared. */
  readonly rows: readonly TableRow[];
  readonly indexes: readonly (readonly [number, number])[];
}

/** The same as long as no task has another name or lead: an edit of an amount compares nothing anew. */
const crossedOf = rememberOfTable(listCrossed, (before: Crossed, table, changed) => {
  const textOf = textReader(table);
  const isSame = changed.every((index) => textOf(table.rows[index]) === textOf(before.rows[index]));
  return isSame ? { ...before, rows: table.rows } : listCrossed(table);
});

function listCrossed(table: Table): Crossed {
  return { rows: table.rows, indexes: findCrossed(table) };
}

/** What is compared of a row; "" for one that is no task. */
function textReader(table: Table): (row: TableRow | undefined) => string {
  const column = columnOfKind(table, "agencies") ?? "";
  return (row) => (row?.kind === "task" ? `${textIn(row, column)}\n${row.name}` : "");
}

/**
 * Tasks whose leads were put down crosswise: the name of each says who leads the other one, and not
 * who leads itself.
 */
export function crossedLeads(table: Table): readonly CrossedRows[] {
  return crossedOf(table).indexes.flatMap(([a, b]): CrossedRows[] => {
    const [one, two] = [table.rows[a], table.rows[b]];
    return one && two ? [[one, two]] : [];
  });
}

function findCrossed(table: Table): Crossed["indexes"] {
  const column = columnOfKind(table, "agencies");
  if (column === null) return [];
  const led = new Map<string, number[]>();
  table.rows.forEach((row, index) => {
    const lead = row.kind === "task" ? leadOf(textIn(row, column)) : "";
    // One word names no agency.
    if (!lead.includes(" ")) return;
    const known = led.get(lead);
    if (!known) led.set(lead, [index]);
    else if (known.length <= MOST_LED) known.push(index);
  });
  const rare = [...led].filter(([, indexes]) => indexes.length <= MOST_LED);
  const rows = rare.flatMap(([lead, indexes]) => indexes.map((index) => ({ lead, index })));
  if (rows.length > MOST_ROWS) return [];
  const nameOf = (index: number) => table.rows[index]?.name ?? "";
  const isNamed = (name: string, { lead, other }: { lead: string; other: string }) =>
    name.includes(other) && !name.includes(lead);
  return rows.flatMap(({ lead, index }, at) =>
    rows.slice(at + 1).flatMap(({ lead: other, index: second }): [number, number][] => {
      if (other === lead || !isNamed(nameOf(index), { lead, other })) return [];
      return isNamed(nameOf(second), { lead: other, other: lead }) ? [[index, second]] : [];
    })
  );
}

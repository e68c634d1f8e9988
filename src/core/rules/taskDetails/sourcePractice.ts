import { sourceInForce } from "../../sources";
import type { Table, TableRow } from "../../table";
import { foldLetters } from "../../text";
import { sharedTasks } from "../namedTasks";
import { rememberByText } from "../rememberByText";
import { createIsOne, createSources, tellsSources, type NamedSource } from "./namedSources";
import { standsAlone } from "./oddOnes";

/** The source of a task in one form, and in the other. */
export type SourcePair = readonly [one: NamedSource, two: NamedSource];

/** How two forms name the only sources of the tasks that both list, whatever money each is about. */
export interface SourcePractice {
  /** Of the tasks that both say the same of. */
  readonly agreed: readonly SourcePair[];
  /** Of the tasks whose source differs, alone among those; by their row in the first table. */
  readonly odd: ReadonlyMap<TableRow, SourcePair>;
}

const NOTHING: SourcePractice = { agreed: [], odd: new Map() };

export function sourcePractice(one: Table, two: Table): SourcePractice {
  const [first, second] = [soleSourceOf(one), soleSourceOf(two)];
  if (!first || !second) return NOTHING;
  const isOne = createIsOne(one, two);
  const agreed: SourcePair[] = [];
  const differing = new Map<TableRow, SourcePair>();
  for (const [row, other] of sharedTasks(one, two)) {
    const ours = first(row);
    const theirs = ours && second(other);
    if (!theirs) continue;
    if (isOne(ours, theirs)) agreed.push([ours, theirs]);
    else if (!mayChange([one, ours], [two, theirs])) differing.set(row, [ours, theirs]);
  }
  return { agreed, odd: standsAlone(differing.size, agreed.length) ? differing : new Map() };
}

/** Reads the source of all that a form states of a task's money; null where the form names none. */
function soleSourceOf(table: Table): ((row: TableRow) => NamedSource | null) | null {
  const column = table.form.sourcedColumn;
  if (column === null || !tellsSources(table, column)) return null;
  const sourcesOf = createSources(table, column);
  return (row) => {
    const [sole, ...others] = row.amounts[column]?.amount ? (sourcesOf(row) ?? []) : [];
    const isSole = others.every(({ level, type }) => level === sole?.level && type === sole.type);
    return sole && isSole ? sole : null;
  };
}

const speaksOfSources = rememberByText((note) => /\b(?:nguon|von)\b/.test(foldLetters(note)));

/** A source that changes with the years: a remark says so, or its level ends. */
function mayChange(...pair: readonly (readonly [Table, NamedSource])[]): boolean {
  const year = Math.max(...pair.map(([table]) => table.year));
  return pair.some(([{ columns }, { level, row }]) => {
    if (level !== null && !sourceInForce(level, year)) return true;
    return columns.some(
      ({ definition: { id, kind } }) =>
        kind === "note" && speaksOfSources(row.cells[id]?.text ?? "")
    );
  });
}

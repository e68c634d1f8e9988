import type { SourcePart } from "../sources";
import type { Place, Table, TableRow } from "../table";
import { amountColumns } from "./amountTable";
import { sharedTasks } from "./namedTasks";
import { placeOf } from "./places";
import { sourceColumnOf } from "./sourceRows";
import {
  cellOfDifference,
  createSources,
  mayBeOne,
  tellsSources,
  type NamedSource,
} from "./taskDetails/namedSources";

/** The row whose source the other forms contradict, and what they have for the same money. */
interface MisnamedSource {
  readonly row: TableRow;
  readonly columnId: string;
  readonly expected: NamedSource;
  readonly places: readonly Place[];
}

/** One row of two, and its money in another form. */
interface Match {
  readonly row: TableRow;
  readonly source: NamedSource;
  readonly place: Place;
}

/**
 * Which of a task's row and its line, both under one source, other forms put under another: they have
 * the money of each in one column, and only that of one of them from the source that both name. Null
 * where no form tells, or two tell differently.
 */
export function misnamedSource(
  tables: readonly Table[],
  table: Table,
  task: TableRow,
  line: TableRow
): MisnamedSource | null {
  const [part] = task.sources?.parts ?? [];
  if (!part) return null;
  const found = tables.flatMap((other) => {
    const sources = other.form === table.form ? null : sourcesFor(table, task, other);
    const match = sources && misnamedIn(table, [task, line], part, sources);
    return match ? [{ ...match, place: placeOfSource(other, match.source) }] : [];
  });
  const [first] = found;
  if (!first || found.some((one) => !isSameMatch(one, first))) return null;
  const text = first.row.sources?.parts[0]?.text ?? "";
  const stated = {
    ...{ level: part.level, type: part.type, row: first.row, amount: null },
    columnId: sourceColumnOf(table, first.row, text),
  };
  return {
    row: first.row,
    columnId: cellOfDifference(table, stated, first.source),
    expected: first.source,
    places: found.map(({ place }) => place),
  };
}

/** The sources of the task's money in another form; null where it does not tell them. */
function sourcesFor(table: Table, task: TableRow, other: Table): readonly NamedSource[] | null {
  const columnId = other.form.sourcedColumn ?? "";
  const shared = sharedTasks(table, other).find(([row]) => row === task);
  if (!shared || !tellsSources(other, columnId)) return null;
  return createSources(other, columnId)(shared[1]);
}

/** Null where the amounts of both rows do not stand under one source each, one of them the stated. */
function misnamedIn(
  table: Table,
  rows: readonly [TableRow, TableRow],
  part: SourcePart,
  sources: readonly NamedSource[]
): Omit<Match, "place"> | null {
  for (const id of amountColumns(table)) {
    const [one, two] = rows.map((row) => {
      const amount = row.amounts[id]?.amount ?? null;
      const paying = amount ? sources.filter((source) => source.amount === amount) : [];
      return paying.length === 1 ? paying[0] : undefined;
    });
    if (!one || !two || one === two) continue;
    const [isFirst, isSecond] = [one, two].map((source) => mayBe(part, source));
    if (isFirst === isSecond) return null;
    return isFirst ? { row: rows[1], source: two } : { row: rows[0], source: one };
  }
  return null;
}

/** Whether a source may be the one that words name: some name several levels. */
function mayBe({ level, type }: SourcePart, source: NamedSource): boolean {
  const stated = { ...source, level, type };
  return mayBeOne(stated, source);
}

function isSameMatch(a: Match, b: Match): boolean {
  return a.row === b.row && mayBeOne(a.source, b.source);
}

function placeOfSource(table: Table, { row, columnId }: NamedSource): Place {
  return placeOf(table, row, columnId);
}

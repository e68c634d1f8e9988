import { gapOf } from "../../money";
import type { Table } from "../../table";
import type { FigurePair, TaskFigure } from "../sameTasks";
import { createSources, mayBeOne, namesOf, type NamedSource } from "./namedSources";

/** The source whose money one of two figures lacks. */
interface LackingSource {
  /** The figure with the source, and the one without. */
  readonly of: TaskFigure;
  readonly other: TaskFigure;
  readonly source: NamedSource & { readonly table: Table };
  /** What it is called. */
  readonly text: string;
}

/** The one source that is just what two figures differ by, where the smaller figure's form has none like it. */
export function lackingSource(pair: FigurePair): LackingSource | null {
  const [one, two] = pair;
  const [of, other] = one.amount > two.amount ? [one, two] : [two, one];
  const sourcesOf = ({ table, row, columnId }: TaskFigure) => createSources(table, columnId)(row);
  const [all, some] = [sourcesOf(of) ?? [], sourcesOf(other) ?? []];
  const gap = gapOf(of.amount, other.amount);
  const [source, ...others] = all.filter(({ amount }) => amount === gap);
  if (!source || all.length < 2 || others.length > 0 || some.length === 0) return null;
  if (some.some((known) => mayBeOne(known, source))) return null;
  return { of, other, source: { ...source, table: of.table }, text: namesOf([source]) };
}

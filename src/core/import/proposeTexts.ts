import type { ColumnDefinition, ColumnKind, FormDefinition } from "../packs";
import type { Table } from "../table";
import { assignBest, type Candidate } from "./assignBest";
import type { ColumnMapping, SourceColumn } from "./definitions";
import { headerLikeness } from "./likeness";
import { splitColumnsOf } from "./splits";

/** Below this two headers have nothing to do with each other. */
const LEAST = 0.5;

/** Kinds that by themselves say what a column holds, however it is headed. */
const TELLING: ReadonlySet<ColumnKind> = new Set([
  "period",
  "agencies",
  "decision",
  "budget-code",
  "source-level",
  "source-type",
]);

/** Kinds that a form fills itself. */
const OWN: ReadonlySet<ColumnKind> = new Set(["numbering", "amount", "percent"]);

/** Kinds of text that take a second column beside the first, such as the co-operating agency. */
const JOINING: ReadonlySet<ColumnKind> = new Set(["agencies"]);

/** Kinds that hold a figure or a word of a list, and nothing else. */
const NARROW: ReadonlySet<ColumnKind> = new Set(["unit", "quantity", "percent", "choice"]);

function scoreText(from: SourceColumn, to: ColumnDefinition): Candidate | null {
  const kind = from.definition?.kind ?? "text";
  if (NARROW.has(kind) && kind !== to.kind && to.kind !== "text") return null;
  const alike = headerLikeness(from.header, to);
  const sameKind = kind === to.kind;
  const byKind = sameKind && TELLING.has(to.kind);
  const score = byKind ? 0.6 + 0.4 * alike : alike * (sameKind ? 1 : 0.9);
  if (score < LEAST) return null;
  return { from, id: to.id, score, reason: alike >= LEAST ? "header" : "kind" };
}

const SOURCES: ReadonlySet<ColumnKind> = new Set(["source-level", "source-type"]);

/**
 * Gives the columns without money their places in a form. Where the table has a column for each
 * source (`isSplit`), those fill the source cells of the form and no text does.
 */
export function proposeTexts(
  table: Table,
  columns: readonly SourceColumn[],
  form: FormDefinition,
  isSplit: boolean
): readonly ColumnMapping[] {
  const fixed = proposeFixed(table, columns, form);
  const rest = columns.filter(
    (from) => !fixed.some((one) => one.from === from) && !OWN.has(from.definition?.kind ?? "text")
  );
  const taken = new Set(fixed.flatMap(({ to }) => (to.kind === "column" ? [to.id] : [])));
  const open = form.columns.filter(
    ({ id, kind }) => !OWN.has(kind) && !taken.has(id) && !(isSplit && SOURCES.has(kind))
  );
  const candidates = rest.flatMap((from) => open.flatMap((to) => scoreText(from, to) ?? []));
  const first = assignBest(candidates);
  const joining = new Set(open.flatMap(({ id, kind }) => (JOINING.has(kind) ? [id] : [])));
  const second = assignBest(
    candidates.filter(({ from, id }) => joining.has(id) && !first.some((one) => one.from === from))
  );
  const placed = [...fixed, ...first, ...second];
  const others = rest.filter((from) => !placed.some((one) => one.from === from));
  return [...placed, ...(isSplit ? [] : proposeSourceTexts(others, form))];
}

/** Funding in words, for a form that has a column for each source. */
function proposeSourceTexts(
  columns: readonly SourceColumn[],
  form: FormDefinition
): readonly ColumnMapping[] {
  const of = form.sourcedColumn;
  if (of === null || splitColumnsOf(form, of).length === 0) return [];
  return columns
    .filter(({ definition }) => definition && SOURCES.has(definition.kind))
    .map((from) => ({ from, to: { kind: "source", of }, confidence: 0.8, reason: "source" }));
}

/** Numbering and the task's name: known by what they are, whatever they are called. */
function proposeFixed(
  table: Table,
  columns: readonly SourceColumn[],
  form: FormDefinition
): readonly ColumnMapping[] {
  const numbering = form.columns.find(({ kind }) => kind === "numbering");
  return columns.flatMap((from): ColumnMapping[] => {
    const isName = from.definition?.id === table.form.nameColumn;
    const isNumbering = from.definition?.kind === "numbering" && numbering;
    const id = isName ? form.nameColumn : isNumbering ? numbering.id : null;
    const isGroup = from.definition?.kind === "category" && form.groups.length > 0;
    if (isGroup) return [{ from, to: { kind: "group" }, confidence: 1, reason: "kind" }];
    if (id === null) return [];
    return [{ from, to: { kind: "column", id }, confidence: 1, reason: "kind" }];
  });
}

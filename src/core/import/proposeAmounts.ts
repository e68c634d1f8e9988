import { sumOrNull } from "../money";
import { budgetYearOf, type ColumnDefinition, type FormDefinition, type Measure } from "../packs";
import type { Table } from "../table";
import type { ColumnMapping, SourceColumn } from "./definitions";
import { headerLikeness } from "./likeness";
import { assignBest, type Candidate } from "./assignBest";
import { taskRows } from "./sourceColumns";
import { splitColumnsOf } from "./splits";

/** Below this an amount column and a column of the form are not taken for the same money. */
const LEAST = 0.4;
/** From here on headers say the same. */
const ALIKE = 0.6;
/** When the table has one money only, there is little to confuse it with. */
const ONLY_MONEY = 0.6;
/** Share of the tasks whose sources must add up to a column for them to be its split. */
const MOSTLY = 0.8;

/** The amount columns of a table: plain ones, and those of one source each. */
interface Money {
  readonly plain: readonly SourceColumn[];
  readonly sources: readonly SourceColumn[];
}

function moneyOf(columns: readonly SourceColumn[]): Money {
  const amounts = columns.filter(({ definition }) => definition?.kind === "amount");
  const sources = amounts.filter(({ source }) => source !== null);
  return { plain: amounts.filter(({ source }) => source === null), sources };
}

const FITS = { same: 0.3, unknown: 0, other: 0 } as const;

function scoreAmount(
  from: SourceColumn,
  to: ColumnDefinition,
  years: { readonly from: number; readonly to: number }
): Candidate | null {
  if (!from.definition) return null;
  const [own, asked] = [budgetYearOf(from.definition, years.from), budgetYearOf(to, years.to)];
  if (own !== null && asked !== null && own !== asked) return null;
  const sameYear = own !== null && own === asked;
  const alike = headerLikeness(from.header, to);
  const fit = fitOfMeasures(from.definition.measure, to.measure, sameYear);
  if (fit === "other" && alike < ALIKE) return null;
  const score = alike * 0.5 + FITS[fit] + (sameYear ? 0.2 : 0);
  if (score < LEAST) return null;
  const reason = alike >= ALIKE || fit !== "same" ? "header" : "measure";
  return { from, id: to.id, score, reason };
}

/**
 * Whether two columns measure the same money. The total of a year is what that year needs; but
 * what was allocated is not what is needed, whatever words the headers share.
 */
function fitOfMeasures(
  own: Measure | undefined,
  asked: Measure | undefined,
  sameYear: boolean
): keyof typeof FITS {
  if (own === undefined || asked === undefined) return "unknown";
  return own === asked || (sameYear && own === "total") ? "same" : "other";
}

/** The column whose money a form is about, where a table names no other: its total or its needs. */
function mainColumn(form: FormDefinition): string | null {
  const sourced = form.sourcedColumn;
  const parts = form.equations.find(
    (one) => one.kind !== "sources" && sourced !== null && one.addends.includes(sourced)
  );
  return parts ? parts.total : sourced;
}

/** Gives the amount columns of a table their places in a form. */
export function proposeAmounts(
  table: Table,
  columns: readonly SourceColumn[],
  form: FormDefinition,
  year: number
): readonly ColumnMapping[] {
  const { plain, sources } = moneyOf(columns);
  const years = { from: table.year, to: year };
  const targets = form.columns.filter((one) => one.kind === "amount" && one.source === undefined);
  const found = assignBest(
    plain.flatMap((from) => targets.flatMap((to) => scoreAmount(from, to, years) ?? []))
  );
  const placed = placeOnlyMoney(found, { plain, sources }, form) ?? found;
  return [...placed, ...proposeSplits(table, { plain, sources }, placed, form)];
}

/** The only money of a table: where its header says, else where the form's own money stands. */
function placeOnlyMoney(
  found: readonly ColumnMapping[],
  { plain, sources }: Money,
  form: FormDefinition
): readonly ColumnMapping[] | null {
  const [only, ...more] = plain;
  if (!only || more.length > 0) return null;
  const [own] = found;
  const said = own?.to.kind === "column" ? own.to.id : null;
  const isAtHome = said !== null && (sources.length === 0 || canSplit(form, said));
  if (own && isAtHome) return [{ ...own, confidence: Math.max(own.confidence, ONLY_MONEY) }];
  const id = mainColumn(form);
  if (id === null) return null;
  return [{ from: only, to: { kind: "column", id }, confidence: ONLY_MONEY, reason: "only-money" }];
}

/** Columns of one source each split the amount that they add up to. */
function proposeSplits(
  table: Table,
  { plain, sources }: Money,
  placed: readonly ColumnMapping[],
  form: FormDefinition
): readonly ColumnMapping[] {
  return familiesOf(table, plain, sources).flatMap(({ total, parts }): ColumnMapping[] => {
    const home = placed.find(({ from }) => from === total)?.to;
    const fallback = total === null && placed.length === 0 ? form.sourcedColumn : null;
    const of = home?.kind === "column" ? home.id : fallback;
    if (of === null || !canSplit(form, of)) return [];
    return parts.map((from) => ({
      from,
      to: { kind: "source", of },
      confidence: total === null ? ONLY_MONEY : 0.95,
      reason: "source",
    }));
  });
}

/** Whether a form says by which sources an amount is paid: in words or in columns. */
function canSplit(form: FormDefinition, of: string): boolean {
  const inWords = form.columns.some(
    ({ kind }) => kind === "source-level" || kind === "source-type"
  );
  return inWords || splitColumnsOf(form, of).length > 0;
}

interface Family {
  readonly total: SourceColumn | null;
  readonly parts: readonly SourceColumn[];
}

/** Source columns with the amount column they split: by the form's equation, else by the figures. */
function familiesOf(
  table: Table,
  plain: readonly SourceColumn[],
  sources: readonly SourceColumn[]
): readonly Family[] {
  const measures = [...new Set(sources.map(measureKey))];
  const byMeasure = measures.map((key) => sources.filter((one) => measureKey(one) === key));
  const whole = totalOf(table, plain, sources);
  if (whole) return [{ total: whole, parts: sources }];
  return byMeasure.map((parts) => ({ total: totalOf(table, plain, parts), parts }));
}

function measureKey({ definition }: SourceColumn): string {
  return `${definition?.measure ?? ""}|${String(definition?.yearOffset ?? "")}`;
}

function totalOf(
  table: Table,
  plain: readonly SourceColumn[],
  parts: readonly SourceColumn[]
): SourceColumn | null {
  const ids = new Set(parts.map(({ definition }) => definition?.id));
  const stated = table.form.equations.find((one) => one.addends.some((id) => ids.has(id)));
  const byEquation = plain.find(({ definition }) => definition?.id === stated?.total);
  return byEquation ?? plain.find((total) => addUpTo(table, parts, total)) ?? null;
}

function addUpTo(table: Table, parts: readonly SourceColumn[], total: SourceColumn): boolean {
  const rows = taskRows(table).flatMap(({ amounts }) => {
    const stated = amounts[total.definition?.id ?? ""]?.amount ?? null;
    const own = parts.flatMap((part) => amounts[part.definition?.id ?? ""]?.amount ?? []);
    return stated === null || own.length === 0 ? [] : [sumOrNull(own) === stated];
  });
  return rows.length > 0 && rows.filter((same) => same).length >= rows.length * MOSTLY;
}

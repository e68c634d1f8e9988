import type { PackDefinition, Profile } from "../packs";
import { isFollowed } from "../sheet";
import { rememberOfTable, type Table, type TableRow } from "../table";
import { candidateOf, failureOf, type Candidate } from "./candidates";
import type { CheckContext, Finding, Issue, RowCheck, RowRule } from "./definitions";

/** What the rules of rows found in one row, and which of them threw. */
interface RowFindings {
  readonly candidates: readonly Candidate[];
  readonly failures: readonly { readonly code: string; readonly error: unknown }[];
}

/** Most rows have nothing: they share one object. */
const NOTHING: RowFindings = { candidates: [], failures: [] };

type Memory = WeakMap<TableRow, RowFindings>;

/** Tables and settings that are remembered at the same time. */
const MOST_SCOPES = 48;

const memories = new WeakMap<readonly RowRule[], WeakMap<PackDefinition, Map<string, Memory>>>();

/** A rule of rows with the severity that the pack and profile give it. */
export interface ActiveRowRule {
  readonly rule: RowRule;
  readonly severity: Issue["severity"];
}

/**
 * The findings of all rules of rows; those of a row that is the same object as before, in a table
 * with the same columns, are remembered. A rule that throws in some row is told of once.
 */
export function findInRows(
  active: readonly ActiveRowRule[],
  all: readonly RowRule[],
  context: CheckContext,
  profile: Profile
): readonly Candidate[] {
  const found: Candidate[] = [];
  const failed = new Map<string, unknown>();
  for (const table of context.tables) {
    const memory = memoryOf(all, context, `${profile}|${scopeOf(table)}`);
    for (const [, known] of findInTable(table, memory, active, context)) {
      for (const candidate of known.candidates) found.push(candidate);
      for (const { code, error } of known.failures) {
        if (!failed.has(code)) failed.set(code, error);
      }
    }
  }
  return [...found, ...[...failed].map(([code, error]) => failureOf(code, error, context))];
}

/** What was found in a table, by index of the row, and which rows have changed since. */
interface TableFindings {
  readonly memory: Memory | null;
  readonly found: ReadonlyMap<number, RowFindings>;
  readonly changed: readonly number[];
}

const findingsOf = rememberOfTable(
  (): { last: TableFindings } => ({ last: { memory: null, found: new Map(), changed: [] } }),
  ({ last }, _table, changed) => ({ last: { ...last, changed: [...last.changed, ...changed] } })
);

type RowChecker = (row: TableRow) => RowFindings;

/** The rows in which something was found, in their order. */
function findInTable(
  table: Table,
  memory: Memory,
  active: readonly ActiveRowRule[],
  context: CheckContext
): Iterable<readonly [number, RowFindings]> {
  const own = findingsOf(table);
  const remembers = isFollowed(table.sheet);
  const isKnown = own.last.memory === memory;
  const found = new Map(isKnown ? own.last.found : []);
  let checkRow: RowChecker | null = null;
  for (const index of isKnown ? own.last.changed : table.rows.keys()) {
    const row = table.rows[index];
    if (!row) continue;
    let known = remembers ? memory.get(row) : undefined;
    if (!known) {
      checkRow ??= createRowChecker(table, active, context);
      known = checkRow(row);
      if (remembers) memory.set(row, known);
    }
    if (known !== NOTHING) found.set(index, known);
    else if (isKnown) found.delete(index);
  }
  own.last = { memory, found, changed: [] };
  return isKnown ? [...found].sort(([a], [b]) => a - b) : found;
}

/** A rule that throws while it is prepared throws in each row, where it is told of. */
function prepare(rule: RowRule, table: Table, context: CheckContext): RowCheck | null {
  try {
    return rule.prepare(table, context);
  } catch (error) {
    return () => {
      throw error;
    };
  }
}

/** All rules as one check of a row; nearly no row has findings, so that each list is made when needed. */
function createRowChecker(
  table: Table,
  active: readonly ActiveRowRule[],
  context: CheckContext
): RowChecker {
  let candidates: Candidate[] = [];
  let failures: { code: string; error: unknown }[] = [];
  const checks = active.flatMap(({ rule, severity }) => {
    const check = prepare(rule, table, context);
    const named = { rule: rule.id, code: rule.code, severity };
    const report = (finding: Finding) => void candidates.push(candidateOf(finding, named));
    return check ? [{ check, report, code: rule.code }] : [];
  });
  return (row) => {
    for (const { check, report, code } of checks) {
      try {
        check(row, report);
      } catch (error) {
        failures.push({ code, error });
      }
    }
    if (candidates.length + failures.length === 0) return NOTHING;
    const found = { candidates, failures };
    candidates = [];
    failures = [];
    return found;
  };
}

/** Everything that rules of rows may ask of a table, as text: rows that were followed change nothing of it. */
const scopeOf = rememberOfTable(
  ({ sheet, form, columns, missing, ...table }) => {
    const { year, unit, unitAt, certainty, confidence, header } = table;
    return JSON.stringify({
      ...{ sheet: sheet.name, form: form.id, year, unit, unitAt, certainty, confidence, header },
      columns: columns.map(({ definition, ...column }) => ({ ...column, id: definition.id })),
      missing: missing.map(({ id }) => id),
    });
  },
  (before) => before
);

function memoryOf(
  all: readonly RowRule[],
  { pack, year, asOf }: CheckContext,
  scope: string
): Memory {
  const byPack = memories.get(all) ?? new WeakMap<PackDefinition, Map<string, Memory>>();
  memories.set(all, byPack);
  const scopes = byPack.get(pack) ?? new Map<string, Memory>();
  byPack.set(pack, scopes);
  const key = `${String(year)}|${asOf}|${scope}`;
  const memory = scopes.get(key) ?? new WeakMap<TableRow, RowFindings>();
  scopes.delete(key);
  scopes.set(key, memory);
  for (const oldest of scopes.keys()) {
    if (scopes.size <= MOST_SCOPES) break;
    scopes.delete(oldest);
  }
  return memory;
}

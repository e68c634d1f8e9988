import { parseAddress } from "../sheet";
import { rememberOfTable, type Table } from "../table";
import type { Issue } from "./definitions";

/** Issues of one rule that a list shows in full; a rule that finds more floods what else there is. */
const MOST_LISTED = 50;

/** What one rule found in a workbook, however much of it is listed. */
export interface RuleTally extends Pick<Issue, "rule" | "code" | "severity"> {
  readonly issues: number;
  /** Rows of the workbook that its issues stand in. */
  readonly rows: number;
}

/** A list short enough to read, and how many issues of each rule it leaves out. */
interface IssueListing<T> {
  readonly listed: readonly T[];
  readonly beyond: readonly (Pick<Issue, "rule" | "code" | "severity"> & {
    readonly count: number;
  })[];
}

/** Counts issues and rows by rule, sorted by code. */
export function tallyIssues(
  issues: readonly Pick<Issue, "rule" | "code" | "severity" | "at">[]
): readonly RuleTally[] {
  const byRule = new Map<string, { readonly first: RuleTally; count: number; rows: Set<string> }>();
  for (const { rule, code, severity, at } of issues) {
    const first = { rule, code, severity, issues: 0, rows: 0 };
    const tally = byRule.get(rule) ?? { first, count: 0, rows: new Set() };
    byRule.set(rule, tally);
    tally.count += 1;
    const address = at.cell === undefined ? null : parseAddress(at.cell);
    if (address) tally.rows.add(`${at.file ?? ""}\n${at.sheet}\n${String(address.row)}`);
  }
  return [...byRule.values()]
    .map(({ first, count, rows }) => ({ ...first, issues: count, rows: rows.size }))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** Rows of tables that say anything: what the rows of a tally are a share of. */
export function countContentRows(tables: readonly Table[]): number {
  return tables.reduce((count, table) => count + contentRowsOf(table), 0);
}

/** Rows that were followed keep their kinds. */
const contentRowsOf = rememberOfTable(
  ({ rows }) => {
    let count = 0;
    for (const { kind } of rows) if (kind !== "blank") count += 1;
    return count;
  },
  (before) => before
);

/** The first issues of each rule, in their order, and the number of those left out. */
export function listIssues<T extends Pick<Issue, "rule" | "code" | "severity">>(
  issues: readonly T[],
  most = MOST_LISTED
): IssueListing<T> {
  const counts = new Map<string, number>();
  const beyond = new Map<string, IssueListing<T>["beyond"][number]>();
  const listed = issues.filter(({ rule, code, severity }) => {
    const count = (counts.get(rule) ?? 0) + 1;
    counts.set(rule, count);
    if (count > most) beyond.set(rule, { rule, code, severity, count: count - most });
    return count <= most;
  });
  return { listed, beyond: [...beyond.values()] };
}

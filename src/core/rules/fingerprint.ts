import type { Table } from "../table";
import { fnv1a, foldKey } from "../text";
import type { Candidate } from "./candidates";
import type { Issue } from "./definitions";
import { showAmounts } from "./shownUnits";
import { tableAt } from "./tableAt";

/** Names the row and column an issue speaks of in a way that inserting and sorting rows keep. */
function anchorOf({ reported, row, column }: Candidate, tables: readonly Table[]): string {
  const { sheet, cell } = reported.at;
  const table = tableAt(tables, sheet, { row, column });
  if (!table || cell === undefined) return `${sheet}!${cell ?? ""}`;
  const id = table.columns.find((one) => one.column === column)?.definition.id ?? "";
  const own = table.rows[row - table.header.bottom - 1];
  if (!own) return `${table.form.id}|${id}|outside`;
  return [table.form.id, id, own.kind, own.group ?? "", foldKey(own.name)].join("|");
}

/**
 * Gives candidates their fingerprints, in the same order: 16 hex digits of rule, place by name and
 * evidence. Equal findings in a row are numbered, so each keeps its own explanation. A candidate
 * that was reported before stands in the same row, and is the same issue unless its number differs.
 */
export function toIssues(
  candidates: readonly Candidate[],
  tables: readonly Table[]
): readonly Issue[] {
  const seen = new Map<string, number>();
  return candidates.map((candidate) => {
    const { reported, last } = candidate;
    const identity = last?.identity ?? identityOf(candidate, tables);
    const count = seen.get(identity) ?? 0;
    seen.set(identity, count + 1);
    if (last?.count === count) return last.issue;
    const fingerprint = fingerprintOf(`${identity}\n${String(count)}`);
    const issue = { ...showAmounts(reported, tables), fingerprint };
    candidate.last = { identity, count, issue };
    return issue;
  });
}

function identityOf(candidate: Candidate, tables: readonly Table[]): string {
  const { rule, messageId, data } = candidate.reported;
  // The address of another cell and the row's own number move with inserted rows.
  const evidence = JSON.stringify({ ...data, cell: undefined, row: undefined });
  return [rule, messageId, anchorOf(candidate, tables), evidence].join("\n");
}

function fingerprintOf(text: string): string {
  // A prefix and not a suffix: after equal states a suffix would add nothing.
  return fnv1a(text) + fnv1a(`2${text}`);
}

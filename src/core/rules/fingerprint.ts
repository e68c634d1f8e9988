import { parseAddress } from "../sheet";
import type { Table } from "../table";
import { fnv1a, foldKey } from "../text";
import type { Finding } from "./definitions";

/** Names the row and column an issue speaks of in a way that inserting and sorting rows keep. */
function anchorOf(finding: Finding, tables: readonly Table[]): string {
  const { sheet, cell } = finding.at;
  const address = cell === undefined ? null : parseAddress(cell);
  const table = tables.find((one) => one.sheet.name === sheet);
  if (!table || !address) return `${sheet}!${cell ?? ""}`;
  const column = table.columns.find((one) => one.column === address.column)?.definition.id ?? "";
  const row = table.rows[address.row - table.header.bottom - 1];
  if (!row) return `${table.form.id}|${column}|outside`;
  return [table.form.id, column, row.kind, row.group ?? "", foldKey(row.name)].join("|");
}

/**
 * Fingerprints of findings, in the same order: 16 hex digits of rule, place by name and evidence.
 * Equal findings in a row are numbered, so each keeps its own explanation.
 */
export function fingerprintsOf(
  findings: readonly (Finding & { readonly rule: string })[],
  tables: readonly Table[]
): readonly string[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const identity = [
      finding.rule,
      finding.messageId,
      anchorOf(finding, tables),
      JSON.stringify(finding.data),
    ].join("\n");
    const count = seen.get(identity) ?? 0;
    seen.set(identity, count + 1);
    const text = `${identity}\n${String(count)}`;
    // A prefix and not a suffix: after equal states a suffix would add nothing.
    return fnv1a(text) + fnv1a(`2${text}`);
  });
}

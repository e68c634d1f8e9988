import { reasonOf } from "../app/consolidated/statusSheet";
import type { Consolidated, ConsolidatedFile } from "../core/consolidation";
import { dong } from "../core/money";
import { translate } from "../i18n";
import type { Cli } from "./command";
import { printLine } from "./printing";

function agencyText({ agency }: ConsolidatedFile, cli: Cli): string {
  return agency?.name ?? translate(cli.locale, "cli.consolidate.agencyUnknown");
}

function printFile(file: ConsolidatedFile, cli: Cli): void {
  const { name, outcome, problem, errors, warnings } = file;
  if (outcome === "counted") {
    const data = { name, agency: agencyText(file, cli), errors, warnings };
    printLine(cli, "cli.consolidate.taken", data);
    const left = reasonOf(file, cli.locale);
    if (left !== null) printLine(cli, "cli.consolidate.leftOut", { name, reason: left });
    return;
  }
  const state = translate(cli.locale, `consolidated.outcome.${outcome}`);
  const reason = reasonOf(file, cli.locale);
  const parts = problem || reason === state ? [reason] : [state, reason];
  const told = parts.filter((part) => part !== null).join(" · ");
  printLine(cli, "cli.consolidate.rejected", { name, reason: told });
}

/** What was taken, what was not and why, the totals, and whether they agree. */
export function printConsolidated(result: Consolidated, cli: Cli): void {
  const { files, certificate, missing } = result;
  for (const file of [...files].sort((a, b) => (a.name < b.name ? -1 : 1))) printFile(file, cli);
  const counted = files.filter(({ outcome }) => outcome === "counted");
  printLine(cli, "cli.consolidate.counts", {
    taken: counted.length,
    withErrors: counted.filter(({ errors }) => errors > 0).length,
    rejected: files.length - counted.length,
  });
  for (const { column, facts } of certificate.lines) {
    const { measure, form, year } = column.series;
    printLine(cli, "cli.consolidate.total", {
      form,
      measure: translate(cli.locale, `consolidated.measure.${measure}`, { year: String(year) }),
      money: translate(cli.locale, `consolidated.proof.${column.state ? "state" : "other"}`),
      total: { dong: dong(facts) },
    });
  }
  if (missing.length > 0) {
    const agencies = missing.map(({ code, name }) => `${name} (${code})`).join("; ");
    printLine(cli, "cli.consolidate.missing", { agencies });
  }
  // Without a file there is nothing that could agree.
  if (counted.length === 0) return;
  printLine(cli, certificate.balanced ? "cli.consolidate.balanced" : "cli.consolidate.unbalanced");
  const { misstated } = certificate;
  if (misstated > 0) printLine(cli, "cli.consolidate.misstated", { count: misstated });
}

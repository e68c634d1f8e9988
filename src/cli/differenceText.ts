import { seriesTitle, sourceText } from "../app/consolidated/wording";
import type { Difference, TaskChange } from "../core/difference";
import { dong } from "../core/money";
import type { Place } from "../core/table";
import { translate } from "../i18n";
import type { Cli } from "./command";
import { printLine } from "./printing";

function placeText({ sheet, cell }: Place): string {
  return cell === undefined ? sheet : `${sheet}!${cell}`;
}

/** Amounts of both sides with what lies between them, for texts. */
function moneyOf({ before, after }: { readonly before: number; readonly after: number }) {
  const difference = after - before;
  return {
    before: { dong: dong(before) },
    after: { dong: dong(after) },
    difference: { dong: dong(difference) },
    sign: difference > 0 ? "+" : "",
  };
}

function printTask({ kind, task, formerTask, agency, form, at, amounts }: TaskChange, cli: Cli) {
  const { locale } = cli;
  const place = [agency, form, placeText(at)].filter(Boolean).join(" · ");
  printLine(cli, "cli.diff.task", {
    kind: translate(locale, `consolidated.change.${kind}`),
    task,
    place,
  });
  if (formerTask !== null) printLine(cli, "cli.diff.formerly", { task: formerTask });
  for (const change of amounts) {
    printLine(cli, "cli.diff.amount", {
      measure: seriesTitle(locale, change),
      source: sourceText(locale, change),
      ...moneyOf(change),
      place: placeText(change.at),
    });
  }
}

/** What changed task by task, how many, and what it does to the totals. */
export function printDifference({ tasks, totals, unchanged }: Difference, cli: Cli): void {
  for (const task of tasks) printTask(task, cli);
  if (tasks.length === 0) printLine(cli, "consolidated.noChange");
  const count = (kind: TaskChange["kind"]) => tasks.filter((one) => one.kind === kind).length;
  printLine(cli, "cli.diff.counts", {
    added: count("added"),
    removed: count("removed"),
    renamed: count("renamed"),
    changed: count("changed"),
    unchanged,
  });
  for (const total of totals) {
    printLine(cli, "cli.diff.total", {
      form: total.form,
      measure: seriesTitle(cli.locale, total),
      money: translate(cli.locale, `consolidated.proof.${total.state ? "state" : "other"}`),
      ...moneyOf(total),
    });
  }
}

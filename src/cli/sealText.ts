import {
  explanationTexts,
  findExplanationProblem,
  staleExplanations,
  unexplainedWarnings,
} from "../app/explanations";
import { namePlaces } from "../app/issuePlaces";
import type { SealOutcome } from "../app/sealSubmission";
import type { Issue } from "../core/rules";
import type { WorkbookState } from "../core/state";
import { translate } from "../i18n";
import type { Cli } from "./command";
import { printLine } from "./printing";

/** Explanations that were given and say nothing, each with what is wrong with it. */
function printEmpty(unexplained: readonly Issue[], state: WorkbookState, cli: Cli): void {
  const texts = explanationTexts(state);
  for (const issue of unexplained) {
    const text = texts[issue.fingerprint];
    const problem = text === undefined ? null : findExplanationProblem(text);
    if (text === undefined || problem === null) continue;
    const why = translate(cli.locale, `ui.explain.${problem}`);
    printLine(cli, "cli.seal.saysNothing", { place: namePlaces([issue]), text, why });
  }
}

/** What stands in the way of a seal, and how to get it out of the way. */
export function printRefusal(
  { issues, unexplained }: Extract<SealOutcome, { readonly status: "refused" }>,
  state: WorkbookState,
  cli: Cli
): void {
  const errors = issues.filter(({ severity }) => severity === "error").length;
  if (errors > 0) printLine(cli, "cli.seal.refused", { errors });
  if (unexplained.length === 0) return;
  printEmpty(unexplained, state, cli);
  const data = { warnings: unexplained.length, places: namePlaces(unexplained) };
  printLine(cli, "cli.seal.unexplained", data);
}

/** What to know of a seal that was given: that it came late, which explanations it holds in vain. */
export function printAfterSeal(issues: readonly Issue[], state: WorkbookState, cli: Cli): void {
  const explanations = explanationTexts(state);
  const late = unexplainedWarnings(issues, explanations);
  if (late.length > 0) {
    printLine(cli, "cli.seal.late", { warnings: late.length, places: namePlaces(late) });
  }
  const stale = staleExplanations({ issues, explanations });
  if (stale.length > 0) {
    const texts = stale.map(({ text }) => `“${text}”`).join(", ");
    printLine(cli, "cli.seal.stale", { count: stale.length, texts });
  }
}

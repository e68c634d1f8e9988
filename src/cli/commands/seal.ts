import { checkWorkbook, type CheckResult } from "../../app/checkWorkbook";
import type { OpenedFile } from "../../app/intake";
import { buildReport, type ReportedFile } from "../../app/report";
import { reportText } from "../../app/reportText";
import { sealSubmission } from "../../app/sealSubmission";
import { summarize } from "../../app/tableSummary";
import { writeWhole } from "../../adapters/node";
import { err, ok } from "../../core/result";
import type { WorkbookState } from "../../core/state";
import type { Cli, Command } from "../command";
import { findInput, findChangedOutputProblem, type InputPath } from "../inputs";
import { openWorkbook } from "../openFile";
import { OPTIONS } from "../options";
import { printLine } from "../printing";
import { saveChanged } from "../saveChanged";

/** The memory of a workbook that has none yet: the forms that were found in it. */
function stateFor({ state }: OpenedFile, found: CheckResult): WorkbookState {
  if (state) return state;
  const { pack, year, tables } = found;
  return {
    pack: pack.id,
    packVersion: pack.version,
    year,
    unit: tables.find((table) => table.unit !== null)?.unit ?? "trieu-dong",
    agency: null,
    forms: tables.map(({ form, sheet }) => ({
      form: form.id,
      version: form.version,
      sheet: sheet.name,
    })),
    explanations: [],
    seal: null,
  };
}

async function printIssues(
  input: InputPath,
  bytes: Uint8Array,
  state: WorkbookState,
  found: CheckResult,
  cli: Cli
): Promise<void> {
  const file: ReportedFile = {
    name: input.name,
    sha256: await cli.sha256(bytes),
    status: "ok",
    problem: null,
    agency: state.agency,
    year: state.year,
    sheets: found.tables.map(summarize),
    issues: found.issues,
  };
  const { toolVersion, sha256 } = cli;
  const asOf = cli.now().slice(0, 10);
  const request = { files: [file], pack: found.pack, asOf, toolVersion, sha256 };
  const report = await buildReport({ ...request, profile: "submission" });
  cli.print(reportText(report, cli.locale));
}

/** seal FILE -o OUT: checks as for a submission, and seals when there is no error. */
export const sealCommand: Command = {
  name: "seal",
  inputs: "one",
  options: [OPTIONS.output],
  run: async (call, cli) => {
    const output = call.texts["output"] ?? "";
    const input = await findInput(call.inputs[0] ?? "");
    if (!input.ok) return input;
    const problem = await findChangedOutputProblem(output, input.value);
    if (problem) return err(problem);
    const opened = await openWorkbook(input.value, cli);
    if (!opened.ok) return ok(opened.error);
    const { workbook, bytes } = opened.value;
    const now = cli.now();
    const asOf = now.slice(0, 10);
    const found = checkWorkbook(workbook, opened.value.state, { profile: "submission", asOf });
    if (found.tables.length === 0) {
      printLine(cli, "cli.seal.noForm");
      return ok(1);
    }
    const state = stateFor(opened.value, found);
    const { toolVersion, sha256 } = cli;
    const outcome = await sealSubmission({ workbook, state, now, toolVersion, sha256 });
    if (outcome.status === "refused") {
      await printIssues(input.value, bytes, state, found, cli);
      const errors = outcome.issues.filter(({ severity }) => severity === "error").length;
      printLine(cli, "cli.seal.refused", { errors });
      return ok(1);
    }
    const change = { edits: [], state: outcome.state };
    await writeWhole(output, await saveChanged(bytes, input.value, change, cli));
    printLine(cli, "cli.seal.sealed", { path: output });
    return ok(0);
  },
};

import { checkWorkbook, type CheckOptions, type CheckResult } from "../../app/checkWorkbook";
import type { OpenedFile } from "../../app/intake";
import { buildReport, type ReportedFile } from "../../app/report";
import { reportText } from "../../app/reportText";
import { sealSubmission } from "../../app/sealSubmission";
import { summarize } from "../../app/tableSummary";
import { writeWhole } from "../../adapters/node";
import { err, ok, type Result } from "../../core/result";
import type { WorkbookState } from "../../core/state";
import { besidesOf, PREVIOUS_OPTION, readBesides, sayUnused } from "../besides";
import type { Call, Cli, Command, CommandResult, ExitCode, Sentence } from "../command";
import { explainBy, EXPLAIN_OPTION, readExplainOption, type FilledList } from "../explainOption";
import { findChangedOutputProblem, findInput, findOutputProblem, type InputPath } from "../inputs";
import { openWorkbook, type OpenedWorkbook } from "../openFile";
import { OPTIONS } from "../options";
import { printLine } from "../printing";
import { saveChanged } from "../saveChanged";
import { printAfterSeal, printRefusal } from "../sealText";

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

/** What one call seals. */
interface Sealing {
  readonly input: InputPath;
  readonly opened: OpenedWorkbook;
  readonly state: WorkbookState;
  /** As for a submission today. */
  readonly options: CheckOptions;
  readonly found: CheckResult;
  readonly now: string;
}

async function printIssues({ input, opened, state, found }: Sealing, cli: Cli): Promise<void> {
  const file: ReportedFile = {
    name: input.name,
    sha256: await cli.sha256(opened.bytes),
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
  cli.print(reportText(report, { pack: found.pack, locale: cli.locale }));
}

async function findOutputTrouble(
  output: string,
  input: InputPath,
  list: FilledList | null
): Promise<Sentence | null> {
  const problem = await findChangedOutputProblem(output, input);
  return problem ?? (list ? findOutputProblem(output, [list.input.path]) : null);
}

async function sealFile(sealing: Sealing, output: string, cli: Cli): Promise<CommandResult> {
  const { input, opened, state, options, now } = sealing;
  const { toolVersion, sha256 } = cli;
  const { workbook, bytes } = opened;
  const { previous = null } = options;
  const request = { workbook, state, now, toolVersion, sha256, previous };
  const outcome = await sealSubmission(request);
  if (outcome.status === "refused") {
    await printIssues(sealing, cli);
    printRefusal(outcome, state, cli);
    return ok(1);
  }
  const change = { edits: [], state: outcome.state };
  await writeWhole(output, await saveChanged(bytes, input, change, cli));
  printLine(cli, "cli.seal.sealed", { path: output });
  const { issues } = checkWorkbook(workbook, outcome.state, options);
  printAfterSeal(issues, outcome.state, cli);
  return ok(0);
}

/** What the command reads besides its file. */
async function readAside(call: Call, asOf: string, cli: Cli) {
  const list = await readExplainOption(call, cli);
  if (!list.ok || list.value === 2) return list.ok ? ok(2 as const) : list;
  const besides = await readBesides(call, asOf, cli);
  if (!besides.ok || besides.value === 2) return besides.ok ? ok(2 as const) : besides;
  return ok({ list: list.value, besides: besides.value });
}

/** Reads and checks the file; an exit code where there is nothing to seal. */
async function prepare(
  call: Call,
  input: InputPath,
  cli: Cli
): Promise<Result<Sealing | ExitCode, Sentence>> {
  const now = cli.now();
  const asOf = now.slice(0, 10);
  const aside = await readAside(call, asOf, cli);
  if (!aside.ok || aside.value === 2) return aside;
  const { list, besides } = aside.value;
  const problem = await findOutputTrouble(call.texts["output"] ?? "", input, list);
  if (problem) return err(problem);
  const opened = await openWorkbook(input, cli);
  if (!opened.ok) return ok(opened.error);
  const { workbook, state: before } = opened.value;
  const agency = before?.agency ?? null;
  const { previous = null } = besidesOf(besides, agency);
  const options: CheckOptions = { profile: "submission", asOf, previous };
  const found = checkWorkbook(workbook, before, options);
  sayUnused(input.name, besides, agency, found.year, cli);
  const state = explainBy(list, input, stateFor(opened.value, found), found.issues, cli);
  if (!state.ok) return state;
  return ok({ input, opened: opened.value, state: state.value, options, found, now });
}

/** seal FILE -o OUT: checks as for a submission, seals when nothing is left to mend or explain. */
export const sealCommand: Command = {
  name: "seal",
  inputs: "one",
  options: [OPTIONS.output, EXPLAIN_OPTION, PREVIOUS_OPTION],
  run: async (call, cli) => {
    const input = await findInput(call.inputs[0] ?? "");
    if (!input.ok) return input;
    const sealing = await prepare(call, input.value, cli);
    if (!sealing.ok) return sealing;
    if (typeof sealing.value === "number") return ok(sealing.value);
    if (sealing.value.found.tables.length === 0) {
      printLine(cli, "cli.seal.noForm");
      return ok(1);
    }
    return sealFile(sealing.value, call.texts["output"] ?? "", cli);
  },
};

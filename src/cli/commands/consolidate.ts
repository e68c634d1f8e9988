import { readFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import path from "node:path";
import { planConsolidated } from "../../app/consolidate";
import { makeDataPackage } from "../../app/dataPackage";
import { buildReport, serializeReport } from "../../app/report";
import { writeWhole } from "../../adapters/node";
import { consolidate, type Consolidated, type Submission } from "../../core/consolidation";
import type { PackDefinition } from "../../core/packs";
import { err, ok } from "../../core/result";
import type { Agency } from "../../core/state";
import { translate } from "../../i18n";
import { readAgencyList } from "../agencyList";
import type { Call, Cli, Command, Sentence } from "../command";
import { printConsolidated } from "../consolidatedText";
import { findFolderProblem, writeDataPackage } from "../dataPackageFolder";
import { collectInputs, findInput, findOutputProblem, findWorkbookOutputProblem } from "../inputs";
import { OPTIONS, readCount, readPack, readYear, type OptionReading } from "../options";
import { takeSeason } from "../takeFiles";

/** Threads cost about as much to start as forty small files to read. */
const FILES_WORTH_THREADS = 40;
const MOST_JOBS = 64;

function jobsFor(asked: number | null, files: number): number {
  if (asked !== null) return asked;
  return files < FILES_WORTH_THREADS ? 1 : Math.min(4, availableParallelism());
}

async function readAgencies(
  call: Call,
  cli: Cli
): Promise<OptionReading<readonly Agency[] | null>> {
  const given = call.texts["agencies"];
  if (given === undefined) return ok(null);
  const file = await findInput(given);
  if (!file.ok) return file;
  const list = readAgencyList(await readFile(given, "utf8"));
  if (list.ok) return list;
  const detail = translate(cli.locale, list.error.key, list.error.data);
  return err({ key: "cli.consolidate.badAgencies", data: { path: given, detail } });
}

/** Neither result may overwrite an input, nor the other one. */
async function findOutputsProblem(call: Call, inputs: readonly string[]): Promise<Sentence | null> {
  const { output = "", report, agencies } = call.texts;
  const kept = agencies === undefined ? inputs : [...inputs, agencies];
  const dataFolder = call.texts["data-package"];
  const problem =
    (dataFolder === undefined ? null : await findFolderProblem(dataFolder)) ??
    (await findWorkbookOutputProblem(output, kept));
  if (problem || report === undefined) return problem;
  if (path.resolve(report) === path.resolve(output)) {
    return { key: "cli.file.sameOutput", data: { path: output } };
  }
  return findOutputProblem(report, kept);
}

/** The JSON report of all files, with what only shows when files are seen together. */
async function writeReport(
  file: string,
  submissions: readonly Submission[],
  result: Consolidated,
  pack: PackDefinition,
  cli: Cli
): Promise<void> {
  const { toolVersion, sha256 } = cli;
  const files = submissions.map((submission) => ({
    ...submission,
    issues: result.issues.filter(({ at }) => at.file === submission.name),
  }));
  const asOf = cli.now().slice(0, 10);
  const request = { files, pack, asOf, toolVersion, sha256, profile: "submission" as const };
  await writeWhole(file, serializeReport(await buildReport(request)));
}

/** The facts as open data, where a folder for them is named. */
async function writeData(
  folder: string | undefined,
  consolidated: Consolidated,
  { locale, print }: Cli
): Promise<void> {
  if (folder === undefined) return;
  await writeDataPackage(folder, makeDataPackage({ consolidated, locale }));
  print(`${translate(locale, "cli.file.written", { path: folder })}\n`);
}

function exitCodeOf({ issues, certificate }: Consolidated): 0 | 1 {
  const errors = issues.some(({ severity }) => severity === "error");
  return errors || !certificate.balanced ? 1 : 0;
}

/** consolidate INPUT… -o OUT.xlsx: files and folders into the department's workbook. */
export const consolidateCommand: Command = {
  name: "consolidate",
  inputs: "many",
  options: [
    OPTIONS.output,
    { name: "agencies", kind: "text", help: "cli.option.agencies" },
    OPTIONS.year,
    OPTIONS.pack,
    { name: "report", kind: "text", help: "cli.option.report" },
    { name: "data-package", kind: "text", help: "cli.option.dataPackage" },
    { name: "jobs", kind: "text", help: "cli.option.jobs" },
  ],
  run: async (call, cli) => {
    const year = readYear(call);
    if (!year.ok) return year;
    const pack = readPack(call);
    if (!pack.ok) return pack;
    const asked = readCount(call, "jobs", MOST_JOBS);
    if (!asked.ok) return asked;
    const agencies = await readAgencies(call, cli);
    if (!agencies.ok) return agencies;
    const inputs = await collectInputs(call.inputs);
    if (!inputs.ok) return inputs;
    const paths = inputs.value.map((input) => input.path);
    const problem = await findOutputsProblem(call, paths);
    if (problem) return err(problem);
    const jobs = jobsFor(asked.value, paths.length);
    const asOf = cli.now().slice(0, 10);
    const named = "pack" in call.texts ? pack.value : null;
    const season = await takeSeason(inputs.value, { asked: named, asOf, jobs }, cli);
    const { submissions } = season;
    const { output = "", report } = call.texts;
    const result = consolidate(submissions, {
      year: year.value,
      pack: season.pack,
      toolVersion: cli.toolVersion,
      ...(agencies.value ? { expectedAgencies: agencies.value } : {}),
    });
    printConsolidated(result, cli);
    if (report !== undefined) await writeReport(report, submissions, result, season.pack, cli);
    if (result.certificate.counts.counted === 0) {
      cli.complain(translate(cli.locale, "cli.consolidate.nothing"));
      return ok(2);
    }
    await writeData(call.texts["data-package"], result, cli);
    await writeWhole(output, await cli.codec.write(planConsolidated(result, cli.locale)));
    cli.print(`${translate(cli.locale, "cli.file.written", { path: output })}\n`);
    return ok(exitCodeOf(result));
  },
};

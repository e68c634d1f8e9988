import { readFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import path from "node:path";
import { factsOfConsolidated, factsOfWorkbook } from "../../app/comparedSides";
import { planConsolidated } from "../../app/consolidate";
import { makeDataPackage } from "../../app/dataPackage";
import { buildReport, serializeReport } from "../../app/report";
import { writeWhole } from "../../adapters/node";
import { consolidate, type Consolidated, type Submission } from "../../core/consolidation";
import { compareSides, type ComparedFact } from "../../core/difference";
import type { PackDefinition } from "../../core/packs";
import { err, ok } from "../../core/result";
import type { Agency } from "../../core/state";
import { translate } from "../../i18n";
import { readAgencyList } from "../agencyList";
import type { Call, Cli, Command, Sentence } from "../command";
import { printConsolidated } from "../consolidatedText";
import { findFolderProblem, writeDataPackage } from "../dataPackageFolder";
import {
  collectInputs,
  findInput,
  findOutputProblem,
  findWorkbookOutputProblem,
  type InputPath,
} from "../inputs";
import { OPTIONS, readCount, readPack, readYear, type OptionReading } from "../options";
import { printLine } from "../printing";
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

/** The facts of an earlier consolidation, null where none is named. */
async function readPrevious(
  call: Call,
  cli: Cli
): Promise<OptionReading<readonly ComparedFact[] | null>> {
  const given = call.texts["previous"];
  if (given === undefined) return ok(null);
  const file = await findInput(given);
  if (!file.ok) return file;
  const read = cli.codec.read(new Uint8Array(await readFile(given)), file.value.name);
  const facts = read.ok ? factsOfWorkbook(read.value) : null;
  return facts ? ok(facts) : err({ key: "cli.consolidate.badPrevious", data: { path: given } });
}

/** Neither result may overwrite an input, nor the other one. */
async function findOutputsProblem(call: Call, inputs: readonly string[]): Promise<Sentence | null> {
  const { output = "", report, agencies, previous } = call.texts;
  const kept = [...inputs, ...[agencies, previous].filter((file) => file !== undefined)];
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

function exitCodeOf({ issues, certificate }: Consolidated): 0 | 1 {
  const errors = issues.some(({ severity }) => severity === "error");
  return errors || !certificate.balanced ? 1 : 0;
}

/** What a call asks for, all of it read and found right. */
interface ConsolidateRequest {
  readonly inputs: readonly InputPath[];
  readonly year: number | null;
  /** Null takes the pack that most of the files name. */
  readonly pack: PackDefinition | null;
  readonly jobs: number;
  readonly agencies: readonly Agency[] | null;
  readonly previous: readonly ComparedFact[] | null;
}

async function readRequest(call: Call, cli: Cli): Promise<OptionReading<ConsolidateRequest>> {
  const year = readYear(call);
  if (!year.ok) return year;
  const pack = readPack(call);
  if (!pack.ok) return pack;
  const asked = readCount(call, "jobs", MOST_JOBS);
  if (!asked.ok) return asked;
  const agencies = await readAgencies(call, cli);
  if (!agencies.ok) return agencies;
  const previous = await readPrevious(call, cli);
  if (!previous.ok) return previous;
  const inputs = await collectInputs(call.inputs);
  if (!inputs.ok) return inputs;
  const paths = inputs.value.map((input) => input.path);
  const problem = await findOutputsProblem(call, paths);
  if (problem) return err(problem);
  return ok({
    inputs: inputs.value,
    year: year.value,
    pack: "pack" in call.texts ? pack.value : null,
    jobs: jobsFor(asked.value, paths.length),
    agencies: agencies.value,
    previous: previous.value,
  });
}

/** Writes the workbook, and the open data where a folder for them is named. */
async function writeResults(
  call: Call,
  consolidated: Consolidated,
  previous: ConsolidateRequest["previous"],
  cli: Cli
): Promise<void> {
  const { locale, codec } = cli;
  const { output = "", "data-package": dataFolder } = call.texts;
  const written = (path: string): void => {
    printLine(cli, "cli.file.written", { path });
  };
  if (dataFolder !== undefined) {
    await writeDataPackage(dataFolder, makeDataPackage({ consolidated, locale }));
    written(dataFolder);
  }
  const changes = previous && compareSides(previous, factsOfConsolidated(consolidated));
  await writeWhole(output, await codec.write(planConsolidated(consolidated, locale, changes)));
  written(output);
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
    { name: "previous", kind: "text", help: "cli.option.previousOut" },
    { name: "data-package", kind: "text", help: "cli.option.dataPackage" },
    { name: "jobs", kind: "text", help: "cli.option.jobs" },
  ],
  run: async (call, cli) => {
    const request = await readRequest(call, cli);
    if (!request.ok) return request;
    const { inputs, pack, jobs, year, agencies, previous } = request.value;
    const asOf = cli.now().slice(0, 10);
    const season = await takeSeason(inputs, { asked: pack, asOf, jobs }, cli);
    const { submissions } = season;
    const result = consolidate(submissions, {
      year,
      pack: season.pack,
      toolVersion: cli.toolVersion,
      ...(agencies ? { expectedAgencies: agencies } : {}),
    });
    printConsolidated(result, cli);
    const { report } = call.texts;
    if (report !== undefined) await writeReport(report, submissions, result, season.pack, cli);
    if (result.certificate.counts.counted === 0) {
      cli.complain(translate(cli.locale, "cli.consolidate.nothing"));
      return ok(2);
    }
    await writeResults(call, result, previous, cli);
    return ok(exitCodeOf(result));
  },
};

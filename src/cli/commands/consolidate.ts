import { makeCertificate, serializeCertificate } from "../../app/certificateFile";
import { factsOfConsolidated } from "../../app/comparedSides";
import { planConsolidated } from "../../app/consolidate";
import { makeDataPackage } from "../../app/dataPackage";
import { startPartWriters, type PartWriters } from "../../app/partWriters";
import { buildReport, serializeReport } from "../../app/report";
import { withAllIssues } from "../../app/returnNote";
import { startThread, writeWhole } from "../../adapters/node";
import { consolidate, type Consolidated, type PackedSubmission } from "../../core/consolidation";
import { compareSides } from "../../core/difference";
import type { PackDefinition } from "../../core/packs";
import { ok, type Result } from "../../core/result";
import { translate } from "../../i18n";
import type { Call, Cli, Command, ExitCode, Sentence } from "../command";
import { printConsolidated } from "../consolidatedText";
import { readRequest, type ConsolidateRequest } from "../consolidateRequest";
import { writeDataPackage } from "../dataPackageFolder";
import { OPTIONS } from "../options";
import { printLine } from "../printing";
import { RETURN_OPTIONS, writeReturnNotes } from "../returnNotes";
import { takeSeason } from "../takeFiles";
import { withWays } from "../waysToInputs";

/** Room of a thread that writes, for what is new: it makes next to no objects. Megabytes. */
const YOUNG = 4;

function startThreadWriters(program: string): PartWriters {
  return startPartWriters(
    () => startThread(program, YOUNG),
    (part) => ({ part })
  );
}

/** What goes to people besides the workbook: the JSON report, and notes to the agencies. */
async function writeFindings(
  call: Call,
  files: readonly PackedSubmission[],
  { pack, year }: { readonly pack: PackDefinition; readonly year: number },
  cli: Cli
): Promise<void> {
  const { toolVersion, sha256 } = cli;
  const { report, "return-notes": folder, deadline = null } = call.texts;
  if (report !== undefined) {
    const asOf = cli.now().slice(0, 10);
    const request = { files, pack, asOf, toolVersion, sha256, profile: "submission" as const };
    await writeWhole(report, serializeReport(await buildReport(request)));
  }
  if (folder !== undefined) {
    await writeReturnNotes(folder, files, { department: pack.department, year, deadline }, cli);
  }
}

function exitCodeOf({ issues, certificate }: Consolidated): 0 | 1 {
  const errors = issues.some(({ severity }) => severity === "error");
  return errors || !certificate.balanced ? 1 : 0;
}

/** What was consolidated, with which pack, and what came of it the time before. */
interface Outcome extends Pick<ConsolidateRequest, "previous" | "unit"> {
  readonly consolidated: Consolidated;
  readonly pack: PackDefinition;
  /** Threads that write beside this one, absent where only one is wanted. */
  readonly writers: PartWriters | undefined;
}

/** Writes the workbook, and the open data and the certificate where they are asked for. */
async function writeResults(
  call: Call,
  { consolidated, pack, previous, unit, writers }: Outcome,
  cli: Cli
): Promise<void> {
  const { locale, codec, sha256 } = cli;
  const { output = "", "data-package": dataFolder, certificate } = call.texts;
  const written = (path: string): void => {
    printLine(cli, "cli.file.written", { path });
  };
  if (dataFolder !== undefined) {
    await writeDataPackage(dataFolder, makeDataPackage({ consolidated, locale }));
    written(dataFolder);
  }
  const changes = previous && compareSides(previous, factsOfConsolidated(consolidated));
  const plan = planConsolidated(consolidated, locale, changes, unit);
  const pieces = await codec.writePieces(plan, writers?.ask);
  await writeWhole(output, pieces);
  written(output);
  if (certificate === undefined) return;
  const workbook = new Uint8Array(Buffer.concat(pieces));
  const certified = await makeCertificate({ consolidated, pack, workbook, sha256 });
  await writeWhole(certificate, serializeCertificate(certified));
  written(certificate);
}

/** Says and writes what came of it. */
async function tellOutcome(
  call: Call,
  submissions: readonly PackedSubmission[],
  outcome: Outcome,
  cli: Cli
): Promise<Result<ExitCode, Sentence>> {
  const { consolidated, pack } = outcome;
  printConsolidated(consolidated, cli);
  const about = { pack, year: consolidated.year };
  await writeFindings(call, withAllIssues(submissions, consolidated), about, cli);
  if (consolidated.certificate.counts.counted === 0) {
    cli.complain(translate(cli.locale, "cli.consolidate.nothing"));
    return ok(2);
  }
  await writeResults(call, outcome, cli);
  return ok(exitCodeOf(consolidated));
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
    { name: "unit", kind: "text", help: "cli.option.shownUnit" },
    { name: "report", kind: "text", help: "cli.option.report" },
    OPTIONS.certificate,
    { name: "previous", kind: "text", help: "cli.option.previousOut" },
    { name: "data-package", kind: "text", help: "cli.option.dataPackage" },
    ...RETURN_OPTIONS,
    { name: "cache", kind: "text", help: "cli.option.cache" },
    OPTIONS.jobs,
  ],
  run: async (call, cli) => {
    const request = await readRequest(call, cli);
    if (!request.ok) return request;
    const { inputs, pack, jobs, cache, year, agencies, previous, unit } = request.value;
    const asOf = cli.now().slice(0, 10);
    const season = await takeSeason(inputs, { asked: pack, asOf, jobs, cache }, cli);
    const submissions = withWays(season.submissions, inputs, call.texts["output"] ?? "");
    const writers = jobs > 1 ? startThreadWriters(cli.program) : undefined;
    try {
      const result = consolidate(submissions, {
        year,
        pack: season.pack,
        toolVersion: cli.toolVersion,
        ...(agencies ? { expectedAgencies: agencies } : {}),
      });
      return await tellOutcome(
        call,
        submissions,
        { consolidated: result, pack: season.pack, previous, unit, writers },
        cli
      );
    } finally {
      writers?.end();
    }
  },
};

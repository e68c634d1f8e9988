import { readFile } from "node:fs/promises";
import path from "node:path";
import { kindOfPath } from "../adapters/node";
import { factsOfWorkbook } from "../app/comparedSides";
import type { ComparedFact } from "../core/difference";
import type { UnitId } from "../core/money";
import type { PackDefinition } from "../core/packs";
import { err, ok } from "../core/result";
import type { Agency } from "../core/state";
import { translate } from "../i18n";
import { readAgencyList } from "./agencyList";
import type { Call, Cli, Sentence } from "./command";
import {
  collectInputs,
  findInput,
  findOutputProblem,
  findWorkbookOutputProblem,
  type InputPath,
} from "./inputs";
import { findFolderProblem } from "./newFolder";
import { readChoice, readDay, readPack, readYear, type OptionReading } from "./options";
import { readJobs } from "./takeFiles";

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
  const read = cli.codec.read(new Uint8Array(await readFile(given)), file.value.name, true);
  const facts = read.ok ? factsOfWorkbook(read.value) : null;
  return facts ? ok(facts) : err({ key: "cli.consolidate.badPrevious", data: { path: given } });
}

/** No result may overwrite an input, nor another one. */
async function findOutputsProblem(call: Call, inputs: readonly string[]): Promise<Sentence | null> {
  const { output = "", report, certificate, agencies, previous } = call.texts;
  const kept = [...inputs, ...[agencies, previous].filter((file) => file !== undefined)];
  for (const folder of [call.texts["data-package"], call.texts["return-notes"]]) {
    const trouble = folder === undefined ? null : await findFolderProblem(folder);
    if (trouble) return trouble;
  }
  const problem = await findWorkbookOutputProblem(output, kept);
  if (problem) return problem;
  const written = new Set([path.resolve(output)]);
  for (const file of [report, certificate].filter((one) => one !== undefined)) {
    const place = path.resolve(file);
    if (written.has(place)) return { key: "cli.file.sameOutput", data: { path: file } };
    written.add(place);
    const trouble = await findOutputProblem(file, kept);
    if (trouble) return trouble;
  }
  return null;
}

/** Units in which a consolidation may show its views. */
const SHOWN_UNITS = ["trieu-dong", "nghin-dong", "dong"] as const satisfies readonly UnitId[];

/** The folder of --cache, which is made when it is missing. */
async function readCache(call: Call): Promise<OptionReading<string | null>> {
  const path = call.texts["cache"] ?? null;
  if (path === null || (await kindOfPath(path)) !== "file") return ok(path);
  return err({ key: "cli.file.notFolder", data: { path } });
}

/** What a call asks for, all of it read and found right. */
export interface ConsolidateRequest {
  readonly inputs: readonly InputPath[];
  readonly year: number | null;
  /** Null takes the pack that most of the files name. */
  readonly pack: PackDefinition | null;
  /** What the views show amounts in. */
  readonly unit: UnitId;
  readonly jobs: number;
  readonly agencies: readonly Agency[] | null;
  readonly previous: readonly ComparedFact[] | null;
  /** Folder that keeps what was read, null for none. */
  readonly cache: string | null;
}

/** What needs no file to be read. */
function readChoices(
  call: Call
): OptionReading<Pick<ConsolidateRequest, "year" | "pack" | "unit">> {
  const year = readYear(call);
  if (!year.ok) return year;
  const pack = readPack(call);
  if (!pack.ok) return pack;
  const deadline = readDay(call, "deadline");
  if (!deadline.ok) return deadline;
  const unit = readChoice("--unit", call.texts["unit"] ?? "dong", SHOWN_UNITS);
  if (!unit.ok) return unit;
  const asked = "pack" in call.texts ? pack.value : null;
  return ok({ year: year.value, pack: asked, unit: unit.value });
}

/** Reads what a call asks for; the sentence says what is wrong with it. */
export async function readRequest(
  call: Call,
  cli: Cli
): Promise<OptionReading<ConsolidateRequest>> {
  const choices = readChoices(call);
  if (!choices.ok) return choices;
  const agencies = await readAgencies(call, cli);
  if (!agencies.ok) return agencies;
  const previous = await readPrevious(call, cli);
  if (!previous.ok) return previous;
  const cache = await readCache(call);
  if (!cache.ok) return cache;
  const inputs = await collectInputs(call.inputs, cli.openArchive);
  if (!inputs.ok) return inputs;
  const jobs = readJobs(call, inputs.value.length);
  if (!jobs.ok) return jobs;
  const paths = inputs.value.map((input) => input.path);
  const problem = await findOutputsProblem(call, paths);
  if (problem) return err(problem);
  return ok({
    inputs: inputs.value,
    ...choices.value,
    jobs: jobs.value,
    agencies: agencies.value,
    previous: previous.value,
    cache: cache.value,
  });
}

import { buildReport, serializeReport } from "../../app/report";
import { reportText } from "../../app/reportText";
import { seasonPack } from "../../app/seasonPack";
import { defaultPack, packs } from "../../core/packs";
import { err, ok } from "../../core/result";
import { PREVIOUS_OPTION, readBesides } from "../besides";
import { checkFile, exitCodeOf, type FileCheck, type FullyChecked } from "../checkFile";
import { CHECK_OUTPUT_OPTIONS, findCheckOutputProblem, writeCheckOutputs } from "../checkOutputs";
import type { Call, Cli, Command } from "../command";
import { readMapOption } from "../import/mapOption";
import { collectInputs, type InputPath } from "../inputs";
import { OPTIONS, readAsOf, readDay, readPack, readProfile, type OptionReading } from "../options";
import { showReading } from "../printing";

/** check FILE… : any number of files and folders; one bad file never stops the rest. */
export const checkCommand: Command = {
  name: "check",
  inputs: "many",
  options: [
    OPTIONS.pack,
    { name: "profile", kind: "text", help: "cli.option.profile" },
    OPTIONS.asOf,
    OPTIONS.map,
    PREVIOUS_OPTION,
    { name: "ceilings", kind: "text", help: "cli.option.ceilings" },
    ...CHECK_OUTPUT_OPTIONS,
    OPTIONS.json,
  ],
  run: async (call, cli) => {
    const request = await readRequest(call, cli);
    if (!request.ok) return request;
    if (request.value === 2) return ok(2);
    const { inputs, ...how } = request.value;
    const files: FullyChecked[] = [];
    for (const [done, input] of inputs.entries()) {
      showReading(cli, done, inputs.length, input.name);
      files.push(await checkFile(input, how, cli));
    }
    cli.showProgress(null);
    const { toolVersion, sha256 } = cli;
    const { profile, asOf, pack } = how;
    const checkedWith = seasonPack(files, { first: defaultPack, packs });
    const used = { profile, asOf, pack: pack ?? checkedWith };
    const report = await buildReport({ ...used, files, toolVersion, sha256 });
    const telling = { pack: used.pack, locale: cli.locale };
    cli.print(call.flags.has("json") ? serializeReport(report) : reportText(report, telling));
    await writeCheckOutputs(call, files, used, cli);
    return ok(exitCodeOf(files));
  },
};

/** What is checked, and how. */
interface CheckRequest extends FileCheck {
  readonly inputs: readonly InputPath[];
}

/** The files to check, where nothing is to be written over them. */
async function readInputs(call: Call, cli: Cli): Promise<OptionReading<readonly InputPath[]>> {
  const deadline = readDay(call, "deadline");
  if (!deadline.ok) return deadline;
  const inputs = await collectInputs(call.inputs, cli.openArchive);
  if (!inputs.ok) return inputs;
  const paths = inputs.value.map((input) => input.path);
  const problem = await findCheckOutputProblem(call, paths);
  return problem ? err(problem) : inputs;
}

async function readRequest(call: Call, cli: Cli): Promise<OptionReading<CheckRequest | 2>> {
  const pack = readPack(call);
  if (!pack.ok) return pack;
  const profile = readProfile(call);
  if (!profile.ok) return profile;
  const asOf = readAsOf(call, cli.now());
  if (!asOf.ok) return asOf;
  const map = await readMapOption(call, cli);
  if (!map.ok) return map;
  const inputs = await readInputs(call, cli);
  if (!inputs.ok) return inputs;
  const besides = await readBesides(call, asOf.value, cli);
  if (!besides.ok || besides.value === 2) return besides.ok ? ok(2) : besides;
  return ok({
    inputs: inputs.value,
    pack: "pack" in call.texts ? pack.value : null,
    profile: profile.value,
    asOf: asOf.value,
    map: map.value?.file ?? null,
    besides: besides.value,
  });
}

import { buildReport, serializeReport, type ReportedFile } from "../../app/report";
import { reportText } from "../../app/reportText";
import { defaultPack } from "../../core/packs";
import { ok } from "../../core/result";
import { readBesides } from "../besides";
import { checkFile, exitCodeOf } from "../checkFile";
import type { Command } from "../command";
import { readMapOption } from "../import/mapOption";
import { collectInputs } from "../inputs";
import { OPTIONS, readAsOf, readPack, readProfile } from "../options";
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
    { name: "previous", kind: "text", help: "cli.option.previousYear" },
    { name: "ceilings", kind: "text", help: "cli.option.ceilings" },
    OPTIONS.json,
  ],
  run: async (call, cli) => {
    const pack = readPack(call);
    if (!pack.ok) return pack;
    const profile = readProfile(call);
    if (!profile.ok) return profile;
    const asOf = readAsOf(call, cli.now());
    if (!asOf.ok) return asOf;
    const map = await readMapOption(call, cli);
    if (!map.ok) return map;
    const inputs = await collectInputs(call.inputs);
    if (!inputs.ok) return inputs;
    const besides = await readBesides(call, asOf.value, cli);
    if (!besides.ok) return besides;
    if (besides.value === 2) return ok(2);
    const common = { profile: profile.value, asOf: asOf.value };
    const given = { ...common, besides: besides.value, map: map.value?.file ?? null };
    const asked = "pack" in call.texts ? pack.value : null;
    const files: ReportedFile[] = [];
    for (const [done, input] of inputs.value.entries()) {
      showReading(cli, done, inputs.value.length, input.name);
      files.push(await checkFile(input, { ...given, pack: asked }, cli));
    }
    cli.showProgress(null);
    const { toolVersion, sha256 } = cli;
    const used = asked ?? defaultPack;
    const report = await buildReport({ ...common, files, pack: used, toolVersion, sha256 });
    cli.print(call.flags.has("json") ? serializeReport(report) : reportText(report, cli.locale));
    return ok(exitCodeOf(files));
  },
};

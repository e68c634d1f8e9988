import manifest from "../../../manifest.xml";
import { deployManifest } from "../../app/manifest";
import { writeWhole } from "../../adapters/node";
import { err, ok } from "../../core/result";
import type { Command } from "../command";
import { findWorkbookOutputProblem } from "../inputs";
import { OPTIONS } from "../options";
import { printLine } from "../printing";

/** manifest --base-url URL [--packs URL] -o FILE: the manifest that an administrator deploys. */
export const manifestCommand: Command = {
  name: "manifest",
  inputs: "none",
  options: [
    { name: "base-url", kind: "text", required: true, help: "cli.option.baseUrl" },
    { name: "packs", kind: "text", help: "cli.option.packs" },
    OPTIONS.output,
  ],
  run: async (call, cli) => {
    const output = call.texts["output"] ?? "";
    const problem = await findWorkbookOutputProblem(output, [], ".xml");
    if (problem) return err(problem);
    const packs = call.texts["packs"];
    const deployed = deployManifest(manifest, {
      base: call.texts["base-url"] ?? "",
      ...(packs === undefined ? {} : { packs }),
    });
    if (!deployed.ok) {
      const { kind, value } = deployed.error;
      return err({ key: `cli.manifest.${kind}`, data: { value } });
    }
    await writeWhole(output, new TextEncoder().encode(deployed.value));
    printLine(cli, "cli.file.written", { path: output });
    return ok(0);
  },
};

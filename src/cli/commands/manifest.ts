import { readFile } from "node:fs/promises";
import manifest from "../../../manifest.xml";
import { deployManifest } from "../../app/manifest";
import { writeWhole } from "../../adapters/node";
import { err, ok } from "../../core/result";
import type { Command } from "../command";
import { findInput, findWorkbookOutputProblem } from "../inputs";
import { OPTIONS } from "../options";
import { printLine } from "../printing";

/** manifest --base-url URL [--packs URL --key FILE] -o FILE: the manifest that an administrator deploys. */
export const manifestCommand: Command = {
  name: "manifest",
  inputs: "none",
  options: [
    { name: "base-url", kind: "text", required: true, help: "cli.option.baseUrl" },
    { name: "packs", kind: "text", help: "cli.option.packs" },
    { name: "key", kind: "text", help: "cli.option.publicKey" },
    OPTIONS.output,
  ],
  run: async (call, cli) => {
    const output = call.texts["output"] ?? "";
    const problem = await findWorkbookOutputProblem(output, [], ".xml");
    if (problem) return err(problem);
    const { packs, key: keyFile } = call.texts;
    const key = keyFile === undefined ? null : await findInput(keyFile);
    if (key && !key.ok) return key;
    const deployed = deployManifest(manifest, {
      base: call.texts["base-url"] ?? "",
      ...(packs === undefined ? {} : { packs }),
      ...(key ? { key: (await readFile(key.value.path, "utf8")).trim() } : {}),
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

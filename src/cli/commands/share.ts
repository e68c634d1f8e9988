import { writeWhole } from "../../adapters/node";
import { makeTrustedCatalog } from "../../app/trustedCatalog";
import { err, ok } from "../../core/result";
import type { Command } from "../command";
import { findWorkbookOutputProblem } from "../inputs";
import { OPTIONS } from "../options";
import { printLine } from "../printing";

/** Windows reads names with accents only from UTF-16 with its mark. */
function encodeUtf16(text: string): Uint8Array {
  return Buffer.from(`\uFEFF${text}`, "utf16le");
}

/** share --folder \\server\share -o FILE.reg: makes Excel trust a shared folder of manifests. */
export const shareCommand: Command = {
  name: "share",
  inputs: "none",
  options: [
    { name: "folder", kind: "text", required: true, help: "cli.option.shareFolder" },
    OPTIONS.output,
  ],
  run: async (call, cli) => {
    const output = call.texts["output"] ?? "";
    const problem = await findWorkbookOutputProblem(output, [], ".reg");
    if (problem) return err(problem);
    const made = await makeTrustedCatalog(call.texts["folder"] ?? "", cli.sha256);
    if (!made.ok) return err({ key: "cli.share.notShare", data: { value: made.error } });
    await writeWhole(output, encodeUtf16(made.value));
    printLine(cli, "cli.file.written", { path: output });
    return ok(0);
  },
};

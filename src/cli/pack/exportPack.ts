import { writeWhole } from "../../adapters/node";
import { printPack } from "../../core/packFile";
import { err, ok } from "../../core/result";
import { findWorkbookOutputProblem } from "../inputs";
import { readPack } from "../options";
import { printLine } from "../printing";
import type { PackAction } from "./action";

/** pack export --pack ID -o FILE.json: a built-in pack as the file to start a new one from. */
export const exportPack: PackAction = {
  name: "export",
  run: async (inputs, call, cli) => {
    const [extra] = inputs;
    if (extra !== undefined) return err({ key: "cli.pack.noFiles", data: { word: extra } });
    const pack = readPack(call);
    if (!pack.ok) return pack;
    const output = call.texts["output"] ?? "";
    const problem = await findWorkbookOutputProblem(output, [], ".json");
    if (problem) return err(problem);
    await writeWhole(output, new TextEncoder().encode(printPack(pack.value)));
    printLine(cli, "cli.file.written", { path: output });
    return ok(0);
  },
};

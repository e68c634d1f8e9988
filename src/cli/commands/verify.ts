import { verifyAgainstInputs, verifyConsolidated, type VerifyResult } from "../../app/verify";
import { packById, type PackDefinition } from "../../core/packs";
import { err, ok } from "../../core/result";
import { kindOfPath } from "../../adapters/node";
import { translate, type TextKey } from "../../i18n";
import type { Cli, Command, ExitCode } from "../command";
import { collectInputs, findInput } from "../inputs";
import { openWorkbook } from "../openFile";
import { printLine } from "../printing";
import { takeSeason } from "../takeFiles";

function printFindings({ findings }: VerifyResult, cli: Cli): void {
  for (const { kind, cell, file, found, expected } of findings) {
    printLine(cli, `consolidated.verify.${kind}`, { cell, file, found, expected });
  }
  if (findings.length > 0) {
    printLine(cli, "consolidated.verify.disproved", { count: findings.length });
  }
}

function printResult(result: VerifyResult, proved: TextKey, cli: Cli): ExitCode {
  if (result.status === "not-consolidated") {
    cli.complain(translate(cli.locale, "consolidated.verify.not-consolidated"));
    return 2;
  }
  printFindings(result, cli);
  if (result.status === "disproved") return 1;
  printLine(cli, proved, result.checked);
  return 0;
}

/** The files of --inputs, read with the pack of the consolidation; null when not asked for. */
async function readInputs(folder: string | undefined, pack: PackDefinition | null, cli: Cli) {
  if (folder === undefined) return ok(null);
  if ((await kindOfPath(folder)) !== "folder") {
    return err({ key: "cli.file.notFolder", data: { path: folder } } as const);
  }
  const inputs = await collectInputs([folder], cli.openArchive);
  if (!inputs.ok) return inputs;
  const asOf = cli.now().slice(0, 10);
  const season = await takeSeason(inputs.value, { asked: pack, asOf, jobs: 1, cache: null }, cli);
  return ok(season.submissions);
}

/** verify OUT.xlsx [--inputs DIR]: proves the workbook from itself, and against its inputs. */
export const verifyCommand: Command = {
  name: "verify",
  inputs: "one",
  options: [{ name: "inputs", kind: "text", help: "cli.option.inputs" }],
  run: async (call, cli) => {
    const input = await findInput(call.inputs[0] ?? "");
    if (!input.ok) return input;
    const opened = await openWorkbook(input.value, cli);
    if (!opened.ok) return ok(opened.error);
    const { workbook } = opened.value;
    const pack = packById(workbook.properties["SoDuToan.Pack"] ?? "");
    const submissions = await readInputs(call.texts["inputs"], pack, cli);
    if (!submissions.ok) return submissions;
    const own = printResult(verifyConsolidated(workbook), "consolidated.verify.proved", cli);
    if (submissions.value === null || own === 2) return ok(own);
    const compared = verifyAgainstInputs(workbook, submissions.value);
    const against = printResult(compared, "cli.verify.inputsProved", cli);
    return ok(own === 0 ? against : own);
  },
};

import { readFile } from "node:fs/promises";
import { readCertificate, verifyCertificate } from "../../app/certificateFile";
import { verifyAgainstInputs, verifyConsolidated, type VerifyResult } from "../../app/verify";
import { packById, type PackDefinition } from "../../core/packs";
import { err, ok } from "../../core/result";
import { isSameFile, kindOfPath } from "../../adapters/node";
import { readFrames } from "../../adapters/xlsx";
import { translate, type TextKey } from "../../i18n";
import type { Call, Cli, Command, ExitCode } from "../command";
import { collectInputs, findInput, type InputPath } from "../inputs";
import { openWorkbook, type OpenedWorkbook } from "../openFile";
import { OPTIONS, type OptionReading } from "../options";
import { printLine } from "../printing";
import { readJobs, takeSeason } from "../takeFiles";

function printFindings({ findings, notes }: VerifyResult, cli: Cli): void {
  for (const { kind, cell, file, found, expected } of [...findings, ...notes]) {
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

/** The files of --inputs without the consolidation itself; null when they are not asked for. */
async function listInputs(
  folder: string | undefined,
  consolidation: InputPath,
  cli: Cli
): Promise<OptionReading<readonly InputPath[] | null>> {
  if (folder === undefined) return ok(null);
  if ((await kindOfPath(folder)) !== "folder") {
    return err({ key: "cli.file.notFolder", data: { path: folder } } as const);
  }
  const inputs = await collectInputs([folder], cli.openArchive);
  if (!inputs.ok) return inputs;
  const others: InputPath[] = [];
  for (const input of inputs.value) {
    if (!(await isSameFile(input.path, consolidation.path))) others.push(input);
  }
  return ok(others);
}

/** What a call compares the workbook with. */
interface Against {
  readonly inputs: readonly InputPath[] | null;
  readonly jobs: number;
  readonly certificate: ReturnType<typeof readCertificate>;
}

async function readAgainst(
  call: Call,
  consolidation: InputPath,
  cli: Cli
): Promise<OptionReading<Against>> {
  const inputs = await listInputs(call.texts["inputs"], consolidation, cli);
  if (!inputs.ok) return inputs;
  const jobs = readJobs(call, inputs.value?.length ?? 0);
  if (!jobs.ok) return jobs;
  const path = call.texts["certificate"];
  const read = { inputs: inputs.value, jobs: jobs.value };
  if (path === undefined) return ok({ ...read, certificate: null });
  const file = await findInput(path);
  if (!file.ok) return file;
  const certificate = readCertificate(await readFile(path, "utf8"));
  if (certificate) return ok({ ...read, certificate });
  return err({ key: "consolidated.verify.badCertificate", data: { path } } as const);
}

/** Against the certificate file: the very file, and every sum of it. */
async function compareCertificate(
  { certificate }: Against,
  { workbook, bytes }: OpenedWorkbook,
  pack: PackDefinition | null,
  cli: Cli
): Promise<ExitCode> {
  if (certificate === null) return 0;
  if (!pack) {
    cli.complain(translate(cli.locale, "consolidated.verify.unknownPack"));
    return 2;
  }
  const { sha256 } = cli;
  const result = await verifyCertificate(certificate, workbook, { bytes, pack, sha256 });
  const code = printResult(result, "consolidated.verify.certificateProved", cli);
  const [first, ...rest] = result.findings;
  if (first?.kind === "certificate-workbook" && rest.length === 0) {
    printLine(cli, "consolidated.verify.certificateSums", result.checked);
  }
  return code;
}

/** verify OUT.xlsx [--inputs DIR] [--certificate FILE]: proves the workbook from itself and them. */
export const verifyCommand: Command = {
  name: "verify",
  inputs: "one",
  options: [
    { name: "inputs", kind: "text", help: "cli.option.inputs" },
    OPTIONS.certificate,
    OPTIONS.jobs,
  ],
  run: async (call, cli) => {
    const input = await findInput(call.inputs[0] ?? "");
    if (!input.ok) return input;
    const against = await readAgainst(call, input.value, cli);
    if (!against.ok) return against;
    const opened = await openWorkbook(input.value, cli, true);
    if (!opened.ok) return ok(opened.error);
    const { workbook } = opened.value;
    const pack = packById(workbook.properties["SoDuToan.Pack"] ?? "");
    const own = printResult(
      verifyConsolidated(workbook, readFrames(opened.value.bytes)),
      "consolidated.verify.proved",
      cli
    );
    if (own === 2) return ok(own);
    const codes = [own, await compareCertificate(against.value, opened.value, pack, cli)];
    const { inputs, jobs } = against.value;
    if (inputs !== null) {
      const asOf = cli.now().slice(0, 10);
      const season = await takeSeason(inputs, { asked: pack, asOf, jobs, cache: null }, cli);
      const compared = verifyAgainstInputs(workbook, season.submissions);
      codes.push(printResult(compared, "cli.verify.inputsProved", cli));
    }
    return ok(codes.includes(2) ? 2 : codes.includes(1) ? 1 : 0);
  },
};

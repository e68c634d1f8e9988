import { writeWhole } from "../../adapters/node";
import { proofOf } from "../../app/consolidated/proof";
import { importData, needsLook, type ImportSummary } from "../../app/importSummary";
import { planImport, type ImportRequest, type PlannedImport } from "../../app/importTable";
import { stateAfterInsert } from "../../app/insertForms";
import { printMapFile } from "../../core/import";
import { err, ok, type Result } from "../../core/result";
import { stateProperties, stateSheetPlan } from "../../core/state";
import type { WorkbookPlan } from "../../core/sheet";
import type { Call, Cli, Command, ExitCode, Sentence } from "../command";
import { readImportCall } from "../import/importCall";
import { importText } from "../import/importText";
import { readMapOption } from "../import/mapOption";
import { prepareImport, type PreparedImport } from "../import/prepareImport";
import { findInput, findOutputProblem, findWorkbookOutputProblem } from "../inputs";
import { openWorkbook } from "../openFile";
import { OPTIONS } from "../options";
import { printJson, printLine } from "../printing";

async function findProblem(call: Call, input: string): Promise<Sentence | null> {
  const map = call.texts["map"];
  const inputs = map === undefined ? [input] : [input, map];
  const output = await findWorkbookOutputProblem(call.texts["output"] ?? "", inputs);
  const written = call.texts["write-map"];
  return output ?? (written === undefined ? null : findOutputProblem(written, inputs));
}

/** The filled form with its memory, as an import into an open workbook would leave it. */
function planOutput({ sheet }: PlannedImport, request: ImportRequest): WorkbookPlan {
  const forms = { ...request, forms: [request.form.id] };
  const state = stateAfterInsert(forms, null, [sheet.name]);
  const sheets = [sheet, stateSheetPlan(state)];
  return { sheets, activeSheet: 0, properties: stateProperties(state) };
}

async function writeMap(call: Call, { found, mapping }: PreparedImport, cli: Cli): Promise<void> {
  const path = call.texts["write-map"];
  if (path === undefined) return;
  const { sheet, unit } = found.table;
  const text = printMapFile(mapping, { sheet: sheet.name, unit });
  await writeWhole(path, new TextEncoder().encode(text));
  if (!call.flags.has("json")) printLine(cli, "cli.file.written", { path });
}

async function writeForm(
  call: Call,
  { found, mapping, request }: PreparedImport,
  cli: Cli
): Promise<Result<ExitCode, Sentence>> {
  const planned = planImport(found.table, mapping, request);
  if (!planned.ok) {
    const { kind, ...data } = planned.error;
    return err({ key: `importing.problem.${kind}`, data });
  }
  const { report } = planned.value.result;
  const output = call.texts["output"] ?? "";
  await writeWhole(output, await cli.codec.write(planOutput(planned.value, request)));
  const summary: ImportSummary = { ...found, ...request, mapping, report };
  if (call.flags.has("json")) printJson(cli, { ...importData(summary), output });
  else {
    cli.print(importText(summary, cli.locale));
    printLine(cli, "cli.file.written", { path: output });
  }
  return ok(needsLook(report) ? 1 : 0);
}

/** import FILE --to FORM -o OUT: fills a form from any table; the file itself is not touched. */
export const importCommand: Command = {
  name: "import",
  inputs: "one",
  options: [
    { name: "to", kind: "text", required: true, help: "cli.option.toForm" },
    OPTIONS.output,
    { name: "sheet", kind: "text", help: "cli.option.sheet" },
    { name: "table", kind: "text", help: "cli.option.table" },
    OPTIONS.pack,
    { name: "unit", kind: "text", help: "cli.option.unit" },
    { name: "source-unit", kind: "text", help: "cli.option.sourceUnit" },
    OPTIONS.year,
    { name: "agency", kind: "text", help: "cli.option.agency" },
    OPTIONS.map,
    { name: "write-map", kind: "text", help: "cli.option.writeMap" },
    { name: "left-over", kind: "text", help: "cli.option.leftOver" },
    OPTIONS.json,
  ],
  run: async (call, cli) => {
    const asked = readImportCall(call);
    if (!asked.ok) return asked;
    const input = await findInput(call.inputs[0] ?? "");
    if (!input.ok) return input;
    const map = await readMapOption(call, cli);
    if (!map.ok) return map;
    const problem = await findProblem(call, input.value.path);
    if (problem) return err(problem);
    const opened = await openWorkbook(input.value, cli);
    if (!opened.ok) return ok(opened.error);
    // Its views show đồng in the unit that they name: read as a table, amounts would grow.
    if (proofOf(opened.value.workbook)) return err({ key: "importing.problem.consolidated" });
    const prepared = prepareImport(opened.value, asked.value, map.value, cli);
    if (!prepared.ok) return prepared;
    await writeMap(call, prepared.value, cli);
    return writeForm(call, prepared.value, cli);
  },
};

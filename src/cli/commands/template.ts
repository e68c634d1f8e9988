import { planForms, stateAfterInsert } from "../../app/insertForms";
import { writeWhole } from "../../adapters/node";
import { formById, packs, type PackDefinition } from "../../core/packs";
import { err, ok } from "../../core/result";
import type { WorkbookPlan } from "../../core/sheet";
import { stateProperties, stateSheetPlan } from "../../core/state";
import type { FormsRequest } from "../../app/formsRequest";
import type { Call, Command, Sentence } from "../command";
import { findWorkbookOutputProblem } from "../inputs";
import {
  OPTIONS,
  readAgency,
  readCount,
  readPack,
  readPeriod,
  readUnit,
  readYear,
  type OptionReading,
} from "../options";
import { printLine } from "../printing";

/** Excel opens workbooks with many sheets, but nobody fills in more project sheets than these. */
const MOST_PROJECTS = 99;

/** The blank workbook with its memory, as `insertForms` would leave an open one. */
function planTemplate(request: FormsRequest): WorkbookPlan {
  const plan = planForms(request);
  const names = plan.sheets.map((sheet) => sheet.name);
  const state = stateAfterInsert(request, null, names);
  const properties = { ...plan.properties, ...stateProperties(state) };
  return { ...plan, sheets: [...plan.sheets, stateSheetPlan(state)], properties };
}

function findUnknownForm(pack: PackDefinition, forms: readonly string[]): Sentence | null {
  const form = forms.find((id) => !formById(pack, id));
  const data = {
    pack: pack.id,
    form: form ?? "",
    choices: pack.forms.map(({ id }) => id).join(", "),
  };
  return form === undefined ? null : { key: "cli.template.unknownForm", data };
}

/** --pack, else the pack that has the asked forms, else the default pack. */
function readFormsPack(call: Call, forms: readonly string[]): OptionReading<PackDefinition> {
  const own = packs.find((pack) => forms.every((id) => formById(pack, id)));
  return own && !("pack" in call.texts) ? ok(own) : readPack(call);
}

/** Everything that the options ask for; the forms are not looked up yet. */
function readRequest(call: Call): OptionReading<FormsRequest> {
  const forms = [...new Set(call.lists["form"])];
  const pack = readFormsPack(call, forms);
  if (!pack.ok) return pack;
  const agency = readAgency(call.texts["agency"] ?? "");
  if (!agency.ok) return agency;
  const year = readYear(call);
  if (!year.ok) return year;
  const unit = readUnit(call);
  if (!unit.ok) return unit;
  const period = readPeriod(call);
  if (!period.ok) return period;
  const projects = readCount(call, "projects", MOST_PROJECTS);
  if (!projects.ok) return projects;
  return ok({
    pack: pack.value,
    forms,
    agency: agency.value,
    year: year.value ?? pack.value.planYear,
    unit: unit.value,
    projects: projects.value ?? 1,
    ...(period.value ? { period: period.value } : {}),
  });
}

/** template --form ID… --agency CODE --year N -o FILE: a workbook with forms to fill. */
export const templateCommand: Command = {
  name: "template",
  inputs: "none",
  options: [
    {
      name: "form",
      kind: "list",
      required: true,
      help: "cli.option.form",
      continues: (word) => packs.some((pack) => formById(pack, word)),
    },
    { name: "agency", kind: "text", required: true, help: "cli.option.agency" },
    { ...OPTIONS.year, required: true },
    { name: "unit", kind: "text", help: "cli.option.unit" },
    { name: "period", kind: "text", help: "cli.option.period" },
    { name: "projects", kind: "text", help: "cli.option.projects" },
    OPTIONS.pack,
    OPTIONS.output,
  ],
  run: async (call, cli) => {
    const output = call.texts["output"] ?? "";
    const request = readRequest(call);
    if (!request.ok) return request;
    const { pack, forms } = request.value;
    const problem = findUnknownForm(pack, forms) ?? (await findWorkbookOutputProblem(output, []));
    if (problem) return err(problem);
    const plan = planTemplate(request.value);
    await writeWhole(output, await cli.codec.write(plan));
    printLine(cli, "cli.file.written", { path: output });
    return ok(0);
  },
};

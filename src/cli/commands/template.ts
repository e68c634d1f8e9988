import { planForms, stateAfterInsert } from "../../app/insertForms";
import { writeWhole } from "../../adapters/node";
import { formById, packs, type PackDefinition } from "../../core/packs";
import { err, ok } from "../../core/result";
import type { WorkbookPlan } from "../../core/sheet";
import { stateProperties, stateSheetPlan } from "../../core/state";
import type { FormsRequest } from "../../app/insertForms";
import type { Command, Sentence } from "../command";
import { findWorkbookOutputProblem } from "../inputs";
import { OPTIONS, readAgency, readPack, readUnit, readYear } from "../options";
import { printLine } from "../printing";

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
    OPTIONS.pack,
    OPTIONS.output,
  ],
  run: async (call, cli) => {
    const forms = [...new Set(call.lists["form"])];
    const output = call.texts["output"] ?? "";
    const pack = readPack(call);
    if (!pack.ok) return pack;
    const agency = readAgency(call.texts["agency"] ?? "");
    if (!agency.ok) return agency;
    const year = readYear(call);
    if (!year.ok) return year;
    const unit = readUnit(call);
    if (!unit.ok) return unit;
    const problem =
      findUnknownForm(pack.value, forms) ?? (await findWorkbookOutputProblem(output, []));
    if (problem) return err(problem);
    const plan = planTemplate({
      pack: pack.value,
      forms,
      agency: agency.value,
      year: year.value ?? pack.value.planYear,
      unit: unit.value,
    });
    await writeWhole(output, await cli.codec.write(plan));
    printLine(cli, "cli.file.written", { path: output });
    return ok(0);
  },
};

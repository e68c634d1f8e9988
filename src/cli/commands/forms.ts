import { fillYear, packs, type PackDefinition } from "../../core/packs";
import { ok } from "../../core/result";
import { formatDate, translate } from "../../i18n";
import type { Cli, Command } from "../command";
import { OPTIONS } from "../options";
import { printJson } from "../printing";

function describePack(pack: PackDefinition) {
  return {
    id: pack.id,
    version: pack.version,
    name: pack.name,
    planYear: pack.planYear,
    document: pack.document,
    department: pack.department,
    forms: pack.forms.map((form) => ({
      id: form.id,
      version: form.version,
      title: fillYear(form.title, pack.planYear),
      reference: form.reference,
      columns: form.columns.length,
    })),
  };
}

function packLines(pack: PackDefinition, { locale }: Cli): readonly string[] {
  const { number, date, issuer } = pack.document;
  const document = { number, date: formatDate(date), issuer };
  return [
    translate(locale, "cli.forms.pack", { id: pack.id, version: pack.version, name: pack.name }),
    translate(locale, "cli.forms.document", document),
    ...pack.forms.map(({ id, title }) =>
      translate(locale, "cli.forms.form", { id, title: fillYear(title, pack.planYear) })
    ),
  ];
}

/** forms [--json]: packs and their forms. */
export const formsCommand: Command = {
  name: "forms",
  inputs: "none",
  options: [OPTIONS.json],
  run: (call, cli) => {
    if (call.flags.has("json")) {
      printJson(cli, { format: "so-du-toan/forms@1", packs: packs.map(describePack) });
    } else {
      cli.print(`${packs.flatMap((pack) => packLines(pack, cli)).join("\n")}\n`);
    }
    return Promise.resolve(ok(0));
  },
};

import { periodId, periodsOfYear, printedTitle } from "../../core/layout";
import { packs, type FormDefinition, type PackDefinition } from "../../core/packs";
import { ok } from "../../core/result";
import { formatDate, translate, type Locale } from "../../i18n";
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
      title: printedTitle(form, { year: pack.planYear }),
      summary: form.summary ?? null,
      perProject: form.perProject ?? false,
      periods: form.periods ?? [],
      reference: form.reference,
      columns: form.columns.length,
    })),
  };
}

function formLines(form: FormDefinition, year: number, locale: Locale): readonly string[] {
  const periods = periodsOfYear(form.periods ?? []).map(periodId);
  return [
    translate(locale, "cli.forms.form", { id: form.id, title: printedTitle(form, { year }) }),
    ...(form.perProject ? [translate(locale, "cli.forms.perProject")] : []),
    ...(form.periods
      ? [translate(locale, "cli.forms.periods", { periods: periods.join(", ") })]
      : []),
  ];
}

function packLines(pack: PackDefinition, { locale }: Cli): readonly string[] {
  const { number, date, issuer } = pack.document;
  const document = { number, date: formatDate(date), issuer };
  return [
    translate(locale, "cli.forms.pack", { id: pack.id, version: pack.version, name: pack.name }),
    translate(locale, "cli.forms.document", document),
    ...pack.forms.flatMap((form) => formLines(form, pack.planYear, locale)),
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

import type { ReportPeriod, TaskContent } from "../core/layout";
import type { UnitId } from "../core/money";
import { formById, type FormDefinition, type PackDefinition } from "../core/packs";
import type { Agency } from "../core/state";

/** Which forms, for whom. */
export interface FormsRequest {
  readonly pack: PackDefinition;
  /** Form ids of the pack, in the wanted order. */
  readonly forms: readonly string[];
  readonly agency: Agency | null;
  readonly year: number;
  readonly unit: UnitId;
  /** What reports are about; the other forms do not mind. */
  readonly period?: ReportPeriod;
  /** Sheets of each form that has one sheet per project; one when absent. */
  readonly projects?: number;
  /** Tasks by form id, amounts in `unit`; a form without any is drawn blank. */
  readonly tasks?: Readonly<Record<string, readonly TaskContent[]>>;
}

function formOf(pack: PackDefinition, id: string): FormDefinition {
  const form = formById(pack, id);
  if (!form) throw new Error(`pack ${pack.id} has no form ${id}`);
  return form;
}

/** One sheet to be drawn. */
export interface FormSheet {
  readonly form: FormDefinition;
  readonly name: string;
}

/** The sheets of the asked forms: "B03", "B03 (2)" … for forms with one sheet per project. */
export function sheetsOf({ pack, forms, projects = 1 }: FormsRequest): readonly FormSheet[] {
  return forms.flatMap((id) => {
    const form = formOf(pack, id);
    const count = form.perProject ? projects : 1;
    return Array.from({ length: count }, (_one, index) => ({
      form,
      name: index === 0 ? form.sheetName : `${form.sheetName} (${String(index + 1)})`,
    }));
  });
}

/** Names of the sheets that a request asks for, before a host tells them from others. */
export function sheetNamesOf(request: FormsRequest): readonly string[] {
  return sheetsOf(request).map(({ name }) => name);
}

import type { FormDefinition, PackDefinition } from "../core/packs";
import { formById } from "../core/packs";
import { layOutForm, type ReportPeriod, type TaskContent } from "../core/layout";
import type { UnitId } from "../core/money";
import type { WorkbookPlan } from "../core/sheet";
import type { Agency, WorkbookState } from "../core/state";
import type { InsertOutcome, WorkbookHost } from "./ports";

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
interface FormSheet {
  readonly form: FormDefinition;
  readonly name: string;
}

/** The sheets of the asked forms: "B03", "B03 (2)" … for forms with one sheet per project. */
function sheetsOf({ pack, forms, projects = 1 }: FormsRequest): readonly FormSheet[] {
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

/** The sheets of the asked forms, ready to fill. Throws on an unknown form id. */
export function planForms(request: FormsRequest): WorkbookPlan {
  const sheets = sheetsOf(request).map(({ form, name }) => ({
    ...layOutForm(form, { ...request, tasks: request.tasks?.[form.id] }),
    name,
  }));
  return { sheets, activeSheet: 0, properties: {} };
}

/** What the workbook should remember once the forms stand under these sheet names. */
export function stateAfterInsert(
  request: FormsRequest,
  before: WorkbookState | null,
  names: readonly string[]
): WorkbookState {
  const asked = sheetsOf(request);
  const placed = names.flatMap((sheet, index) => {
    const form = asked[index]?.form;
    return form ? [{ form: form.id, version: form.version, sheet }] : [];
  });
  return {
    pack: request.pack.id,
    packVersion: request.pack.version,
    year: request.year,
    unit: request.unit,
    agency: request.agency ?? before?.agency ?? null,
    forms: [...(before?.forms ?? []), ...placed],
    explanations: before?.explanations ?? [],
    seal: null,
  };
}

/** Puts the forms into the open workbook and remembers them. */
export async function insertForms(
  host: WorkbookHost,
  request: FormsRequest
): Promise<InsertOutcome> {
  const outcome = await host.insertSheets(planForms(request));
  if (outcome.names.length > 0) {
    await host.writeState(stateAfterInsert(request, await host.readState(), outcome.names));
  }
  return outcome;
}

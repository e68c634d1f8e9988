import type { PackDefinition } from "../core/packs";
import { formById } from "../core/packs";
import { layOutForm, type TaskContent } from "../core/layout";
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
  /** Tasks by form id, amounts in `unit`; a form without any is drawn blank. */
  readonly tasks?: Readonly<Record<string, readonly TaskContent[]>>;
}

function formOf(pack: PackDefinition, id: string) {
  const form = formById(pack, id);
  if (!form) throw new Error(`pack ${pack.id} has no form ${id}`);
  return form;
}

/** The sheets of the asked forms, ready to fill. Throws on an unknown form id. */
export function planForms(request: FormsRequest): WorkbookPlan {
  const sheets = request.forms.map((id) =>
    layOutForm(formOf(request.pack, id), { ...request, tasks: request.tasks?.[id] })
  );
  return { sheets, activeSheet: 0, properties: {} };
}

/** What the workbook should remember once the forms stand under these sheet names. */
export function stateAfterInsert(
  request: FormsRequest,
  before: WorkbookState | null,
  names: readonly string[]
): WorkbookState {
  const placed = names.flatMap((sheet, index) => {
    const id = request.forms[index];
    return id === undefined ? [] : [{ form: id, version: formOf(request.pack, id).version, sheet }];
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
    ...(before?.mappings ? { mappings: before.mappings } : {}),
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

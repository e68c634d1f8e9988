import { layOutForm } from "../core/layout";
import type { WorkbookPlan } from "../core/sheet";
import type { WorkbookState } from "../core/state";
import { sheetsOf, type FormsRequest } from "./formsRequest";
import type { InsertOutcome, WorkbookHost } from "./ports";

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

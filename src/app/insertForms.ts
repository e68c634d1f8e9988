import type { PackDefinition } from "../core/packs";
import type { UnitId } from "../core/money";
import type { Agency, WorkbookState } from "../core/state";
import type { WorkbookPlan } from "../core/sheet";
import type { InsertOutcome, WorkbookHost } from "./ports";

/** Which forms, for whom. */
export interface FormsRequest {
  readonly pack: PackDefinition;
  /** Form ids of the pack, in the wanted order. */
  readonly forms: readonly string[];
  readonly agency: Agency | null;
  readonly year: number;
  readonly unit: UnitId;
}

/** The sheets of the asked forms, blank and ready to fill. Throws on an unknown form id. */
export function planForms(_request: FormsRequest): WorkbookPlan {
  throw new Error("not built yet");
}

/** What the workbook should remember once the forms stand under these sheet names. */
export function stateAfterInsert(
  _request: FormsRequest,
  _before: WorkbookState | null,
  _names: readonly string[]
): WorkbookState {
  throw new Error("not built yet");
}

/** Puts the forms into the open workbook and remembers them. */
export async function insertForms(host: WorkbookHost, request: FormsRequest): Promise<InsertOutcome> {
  const outcome = await host.insertSheets(planForms(request));
  if (outcome.names.length > 0) {
    await host.writeState(stateAfterInsert(request, await host.readState(), outcome.names));
  }
  return outcome;
}

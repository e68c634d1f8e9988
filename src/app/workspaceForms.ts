import type { PackDefinition } from "../core/packs";
import { sheetNamesOf, type FormsRequest } from "./formsRequest";
import { loadEngine } from "./loadEngine";
import { notify, notifyTrouble, runAction, type WorkspaceContext } from "./workspaceContext";
import { recheck } from "./workspaceCheck";
import { agencyOf } from "./workspaceMemory";
import { chooseDefaults, type FormsChoice } from "./workspaceState";

/** A change on the forms screen; another pack brings its own forms and year. */
export type ChoiceChange = Partial<FormsChoice>;

function inPackOrder(pack: PackDefinition, ids: readonly string[]): readonly string[] {
  return pack.forms.map((form) => form.id).filter((id) => ids.includes(id));
}

function mergeChoice(before: FormsChoice, change: ChoiceChange): FormsChoice {
  const { pack } = change;
  const own = pack === undefined || pack === before.pack ? null : chooseDefaults(pack);
  const base = own ? { ...before, forms: own.forms, year: own.year } : before;
  const merged = { ...base, ...change };
  return { ...merged, forms: inPackOrder(merged.pack, merged.forms) };
}

/** Keeps a change of the choice. */
export function chooseForms({ store }: WorkspaceContext, change: ChoiceChange): void {
  store.set({ choice: mergeChoice(store.getState().choice, change) });
}

/** What inserting these forms of the choice asks for. */
function requestOf(choice: FormsChoice, ids: readonly string[]): FormsRequest {
  const { pack, year, unit, period, projects } = choice;
  const forms = inPackOrder(pack, ids);
  const common = { pack, forms, agency: agencyOf(choice), year, unit, projects };
  return period ? { ...common, period } : common;
}

/** Names of the sheets that inserting the choice adds, in their order. */
export function chosenSheets(choice: FormsChoice): readonly string[] {
  return sheetNamesOf(requestOf(choice, choice.forms));
}

/** Inserts forms of the chosen pack and checks the workbook. */
export async function insertChosen(
  context: WorkspaceContext,
  ids: readonly string[]
): Promise<void> {
  const { deps, store } = context;
  const request = requestOf(store.getState().choice, ids);
  if (request.forms.length === 0) return;
  await runAction(context, "inserting", async () => {
    const { insertForms } = await loadEngine();
    const outcome = await insertForms(deps.host, request);
    await recheck(context);
    if (outcome.trouble) notifyTrouble(context, outcome.trouble);
    else notify(context, "success", "ui.notice.inserted", { sheets: outcome.names.join(", ") });
  });
}

import { answerOf } from "../core/import";
import { formById } from "../core/packs";
import type { WorkbookState } from "../core/state";
import type { TableMapping } from "../core/table";
import { buildMapping, tableForms } from "./buildMapping";
import { planImport, type ImportRequest } from "./importTable";
import { stateAfterInsert } from "./insertForms";
import type { MappingAnswers, MappingView } from "./mappingView";
import { recheck } from "./workspaceCheck";
import { notify, notifyTrouble, runAction, type WorkspaceContext } from "./workspaceContext";
import { agencyOf, rememberFound } from "./workspaceMemory";

/** A change of the answers; another sheet or form begins anew. */
export type MappingChange = Partial<MappingAnswers>;

function show(context: WorkspaceContext, answers: MappingAnswers): void {
  const { snapshot, store } = context;
  const { choice, check } = store.getState();
  if (!snapshot) return;
  const pack = check?.result.pack ?? choice.pack;
  const year = check?.result.year ?? choice.year;
  store.set({ mapping: buildMapping(answers, { workbook: snapshot, pack, year }) });
}

/** The first visible sheet that is no form yet. */
function firstForeign({ snapshot, store }: WorkspaceContext): string | null {
  const read = new Set(store.getState().check?.result.tables.map(({ sheet }) => sheet.name));
  const visible = snapshot?.sheets.filter(({ visibility }) => visibility === "visible") ?? [];
  const money = visible.filter(({ rowCount }) => rowCount > 1);
  return (money.find(({ name }) => !read.has(name)) ?? money[0])?.name ?? null;
}

/** The form that a doubtful sheet was read as, else the first that the user has chosen. */
function likelyForm({ store }: WorkspaceContext, sheet: string): string {
  const { check, choice } = store.getState();
  const pack = check?.result.pack ?? choice.pack;
  const tables = [...(check?.result.tables ?? []), ...(check?.result.doubtful ?? [])];
  const read = tables.find((table) => table.sheet.name === sheet)?.form.id;
  const forms = tableForms(pack).map(({ id }) => id);
  const money = tableForms(pack).filter(({ sourcedColumn }) => sourcedColumn !== null);
  return read ?? money.at(-1)?.id ?? forms[0] ?? "";
}

/** Shows what of a sheet goes where; null takes the first sheet that is no form. */
export function openMapping(context: WorkspaceContext, asked: string | null): void {
  const sheet = asked ?? firstForeign(context);
  if (sheet === null) {
    notify(context, "info", "ui.mapping.noSheet");
    return;
  }
  const form = likelyForm(context, sheet);
  show(context, { sheet, form, table: 0, unit: null, columns: {}, leftOver: "list" });
}

/** Shows the same with other answers. */
export function changeMapping(context: WorkspaceContext, change: MappingChange): void {
  const { mapping } = context.store.getState();
  if (!mapping) return;
  const isOther = "sheet" in change || "form" in change || "table" in change;
  const fresh = {
    ...(isOther ? { columns: {} } : {}),
    ...("sheet" in change ? { table: 0, unit: null } : {}),
  };
  show(context, { ...mapping.answers, ...fresh, ...change });
}

function withMapping(state: WorkbookState, mapping: TableMapping): WorkbookState {
  const isSame = (one: TableMapping) =>
    one.sheet === mapping.sheet && one.header.top === mapping.header.top;
  const others = (state.mappings ?? []).filter((one) => !isSame(one));
  return { ...state, mappings: [...others, mapping] };
}

/** Remembers the answers in the workbook and checks it by them. */
export async function confirmMapping(context: WorkspaceContext): Promise<void> {
  const { deps, store } = context;
  const { mapping: view, check } = store.getState();
  const form = view && formById(view.pack, view.answers.form);
  if (!view?.table || !view.mapping || !form || !check) return;
  const answer = answerOf(view.table, form, view.mapping, view.answers.unit);
  await runAction(context, "checking", async () => {
    const { remembered, choice } = store.getState();
    const before = remembered ?? rememberFound(choice, check.result);
    await deps.host.writeState(withMapping(before, answer));
    store.set({ mapping: null });
    await recheck(context);
    notify(context, "success", "ui.mapping.remembered", { sheet: answer.sheet, form: form.id });
  });
}

function requestOf({ store }: WorkspaceContext, view: MappingView): ImportRequest | null {
  const { choice } = store.getState();
  const { pack, year, answers } = view;
  const form = formById(pack, answers.form);
  return form && { pack, form, agency: agencyOf(choice), year, unit: choice.unit };
}

/** Fills the form from the table on a new sheet beside it; the table itself stays as it is. */
export async function insertMapped(context: WorkspaceContext): Promise<void> {
  const { deps, store } = context;
  const { mapping: view } = store.getState();
  const request = view && requestOf(context, view);
  if (!view?.table || !view.mapping || !request) return;
  const planned = planImport(view.table, view.mapping, request);
  if (!planned.ok) return;
  const { sheet, result } = planned.value;
  await runAction(context, "inserting", async () => {
    const plan = { sheets: [sheet], activeSheet: 0, properties: {} };
    const { names, trouble } = await deps.host.insertSheets(plan);
    if (names.length > 0) {
      const forms = { ...request, forms: [request.form.id] };
      const before = await deps.host.readState();
      await deps.host.writeState(stateAfterInsert(forms, before, names));
    }
    store.set({ mapping: null });
    await recheck(context);
    const data = { tasks: result.report.tasks, sheets: names.join(", ") };
    if (trouble) notifyTrouble(context, trouble);
    else notify(context, "success", "ui.mapping.inserted", data);
  });
}

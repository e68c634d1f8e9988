import { readProblemText } from "../i18n";
import type { ChosenFile } from "./consolidationRunner";
import { loadEngine } from "./loadEngine";
import { isOfYearBefore } from "./previousFile";
import { evaluate } from "./workspaceCheck";
import { notify, runAction, type WorkspaceContext } from "./workspaceContext";
import { previousInUse } from "./workspaceMemory";
import type { WorkspaceState } from "./workspaceState";

/** Whether the chosen file takes part in the check: that of the agency, a year before. */
export function isPreviousUsed(state: WorkspaceState): boolean {
  const year = state.check?.result.year ?? state.choice.year;
  return isOfYearBefore(previousInUse(state), year);
}

/** Compares with last year's file from now on, until another is taken or this one is put away. */
export async function takePrevious(
  context: WorkspaceContext,
  { name, file }: ChosenFile
): Promise<void> {
  const { deps, store } = context;
  const tools = deps.files;
  if (!tools) return;
  await runAction(context, "checking", async () => {
    const read = await tools.read(new Uint8Array(await file.arrayBuffer()), name);
    if (!read.ok) {
      const reason = readProblemText(deps.locale, read.error);
      notify(context, "error", "ui.notice.previousUnread", { name, reason });
      return;
    }
    const { openPrevious, openSnapshot } = await loadEngine();
    const { packs } = store.getState();
    const asOf = deps.now().slice(0, 10);
    store.set({ previous: openPrevious(openSnapshot(read.value), name, { asOf, packs }) });
    await evaluate(context);
  });
}

/** Checks without last year's file again. */
export async function dropPrevious(context: WorkspaceContext): Promise<void> {
  await runAction(context, "checking", async () => {
    context.store.set({ previous: null });
    await evaluate(context);
  });
}

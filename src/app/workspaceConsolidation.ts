import type { ConsolidationProgress, ConsolidationRunner } from "./consolidationRunner";
import type { InputFile } from "./intake";
import { guard, notify, runAction, type WorkspaceContext } from "./workspaceContext";
import type { ConsolidationView } from "./workspaceState";

function viewAtStart(files: readonly InputFile[]): ConsolidationView {
  return {
    running: true,
    names: files.map((file) => file.name),
    outcomes: {},
    progress: { done: 0, total: files.length, file: null },
    output: null,
  };
}

function withProgress(view: ConsolidationView, progress: ConsolidationProgress): ConsolidationView {
  const { file } = progress;
  const outcomes = file ? { ...view.outcomes, [file.name]: file.status } : view.outcomes;
  return { ...view, progress, outcomes };
}

/** Lock files of Office and hidden files of systems, which come along with a folder. */
const NOT_HANDED_IN = /(?:^|[\\/])(?:~\$|\.)[^\\/]*$/;

async function consolidateNow(
  context: WorkspaceContext,
  runner: ConsolidationRunner,
  files: readonly InputFile[],
  signal: AbortSignal
): Promise<void> {
  const { store } = context;
  let view = viewAtStart(files);
  store.set({ consolidation: view });
  try {
    const output = await runner(
      files,
      (progress) => {
        view = withProgress(view, progress);
        if (!signal.aborted) store.set({ consolidation: view });
      },
      signal
    );
    store.set({ consolidation: { ...view, running: false, output } });
    const { taken, rejected } = output.summary;
    const data = { taken: taken.length, rejected: rejected.length };
    notify(context, rejected.length === 0 ? "success" : "warning", "ui.notice.consolidated", data);
  } catch (error) {
    store.set({ consolidation: null });
    if (!signal.aborted) throw error;
    notify(context, "info", "ui.notice.cancelled");
  }
}

/** A consolidation at a time; it does not touch the open workbook, so other work goes on. */
export interface Consolidation {
  readonly run: (files: readonly InputFile[]) => Promise<void>;
  readonly cancel: () => void;
  /** Hands the consolidated workbook to the user. */
  readonly open: () => Promise<void>;
}

/** Makes the consolidation of a workspace. */
export function createConsolidation(context: WorkspaceContext): Consolidation {
  let controller = new AbortController();
  return {
    run: async (chosen) => {
      const runner = context.deps.consolidate;
      const running = context.store.getState().consolidation?.running ?? false;
      if (!runner || running) return;
      const files = chosen.filter(({ name }) => !NOT_HANDED_IN.test(name));
      if (files.length === 0) {
        notify(context, "warning", "ui.notice.noFiles");
        return;
      }
      controller = new AbortController();
      const { signal } = controller;
      await guard(context, () => consolidateNow(context, runner, files, signal));
    },
    cancel: () => {
      controller.abort();
    },
    open: async () => {
      const output = context.store.getState().consolidation?.output;
      if (!output) return;
      await runAction(context, "saving", async () => {
        await context.deps.host.openNew(output.bytes, output.name);
        notify(context, "success", "ui.notice.opened", { name: output.name });
      });
    },
  };
}

import type {
  ChosenFile,
  ConsolidationProgress,
  ConsolidationRunner,
  RejectedFile,
} from "./consolidationRunner";
import { guard, notify, runAction, type WorkspaceContext } from "./workspaceContext";
import type { ConsolidationView } from "./workspaceState";

function viewAtStart(files: readonly ChosenFile[]): ConsolidationView {
  return {
    running: true,
    names: files.map((file) => file.name),
    rejected: [],
    outcomes: {},
    progress: { done: 0, total: files.length, file: null },
    output: null,
  };
}

/** Seconds that the rest takes when it goes on like this; nothing before that can be said. */
function timeLeft(started: number, { done, total }: ConsolidationProgress) {
  const seconds = (performance.now() - started) / 1000;
  return seconds < 2 || done === 0 ? {} : { left: Math.ceil((seconds / done) * (total - done)) };
}

/** Milliseconds between two pictures of the progress: each draws the list of files anew. */
const PICTURE = 100;

/** Collects what became of files, and shows it now and then. */
function progressShower(start: ConsolidationView, show: (view: ConsolidationView) => void) {
  const outcomes: Record<string, "taken" | "rejected"> = {};
  const rejected: RejectedFile[] = [];
  const started = performance.now();
  let shown = -PICTURE;
  let last = start;
  const view = (): ConsolidationView => {
    return { ...last, outcomes: { ...outcomes }, rejected: [...rejected] };
  };
  return {
    view,
    tell: (progress: ConsolidationProgress): void => {
      const { file, done, total, names = last.names } = progress;
      if (file) outcomes[file.name] = file.status;
      if (file?.problem) rejected.push({ name: file.name, problem: file.problem });
      const now = performance.now();
      last = { ...last, names, progress: { ...progress, ...timeLeft(started, progress) } };
      if (now - shown < PICTURE && done < total) return;
      shown = now;
      show(view());
    },
  };
}

/** Lock files of Office and hidden files of systems, which come along with a folder. */
const NOT_HANDED_IN = /(?:^|[\\/])(?:~\$|\.)[^\\/]*$/;

async function consolidateNow(
  context: WorkspaceContext,
  runner: ConsolidationRunner,
  files: readonly ChosenFile[],
  signal: AbortSignal
): Promise<void> {
  const { store } = context;
  const start = viewAtStart(files);
  store.set({ consolidation: start });
  const progress = progressShower(start, (view) => {
    if (!signal.aborted) store.set({ consolidation: view });
  });
  try {
    const output = await runner(files, progress.tell, signal);
    store.set({ consolidation: { ...progress.view(), running: false, output } });
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
  readonly run: (files: readonly ChosenFile[]) => Promise<void>;
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

import type { Profile } from "../core/packs";
import type { WorkbookSnapshot } from "../core/sheet";
import { loadEngine } from "./loadEngine";
import type { ChangedArea } from "./ports";
import { enqueue, type WorkspaceContext } from "./workspaceContext";
import { previousInUse } from "./workspaceMemory";
import { viewOfCheck } from "./workspaceView";

/** Rest after the last change before the workbook is checked again. */
const QUIET_MILLISECONDS = 400;

/** Checks the workbook as last read and shows the result. */
export async function evaluate(context: WorkspaceContext): Promise<void> {
  const { createChecker, viewSeal } = await loadEngine();
  const { deps, store, snapshot } = context;
  if (!snapshot) return;
  const state = store.getState();
  const { choice, remembered, profile, packs } = state;
  const asOf = deps.now().slice(0, 10);
  // A workbook that remembers its pack and year is never checked by another one.
  const ours = remembered ? {} : { pack: choice.pack, year: choice.year };
  context.checker ??= createChecker();
  const previous = previousInUse(state);
  const options = { ...ours, packs, profile, asOf, previous };
  const result = context.checker.check(snapshot, remembered, options);
  const seal = await viewSeal(snapshot, remembered, result.tables, deps.sha256);
  store.set({ check: viewOfCheck(result, remembered), seal });
  if (store.getState().marks) await deps.host.mark(result.issues);
}

/** Reads everything anew, memory included, and checks it. */
export async function recheck(context: WorkspaceContext): Promise<void> {
  const { deps, store } = context;
  const [snapshot, remembered] = await Promise.all([deps.host.read({}), deps.host.readState()]);
  context.snapshot = snapshot;
  store.set({ remembered });
  await evaluate(context);
}

function replaceSheets(before: WorkbookSnapshot, read: WorkbookSnapshot): WorkbookSnapshot {
  const fresh = new Map(read.sheets.map((sheet) => [sheet.name, sheet]));
  return { ...before, sheets: before.sheets.map((sheet) => fresh.get(sheet.name) ?? sheet) };
}

/** Reads only the changed sheets, or everything when a sheet is new, gone or renamed. */
async function readChanged(
  context: WorkspaceContext,
  sheets: readonly string[]
): Promise<WorkbookSnapshot> {
  const { host } = context.deps;
  const before = context.snapshot;
  if (!before || !sheets.every((name) => before.sheets.some((sheet) => sheet.name === name))) {
    return host.read({});
  }
  const read = await host.read({ sheets });
  return read.sheets.length === sheets.length ? replaceSheets(before, read) : host.read({});
}

/** Checks again, quietly, once the user has stopped typing. */
export interface LiveCheck {
  readonly onChange: (area: ChangedArea) => void;
  readonly stop: () => void;
}

/** Makes the live check of a workspace. */
export function createLiveCheck(context: WorkspaceContext): LiveCheck {
  const changed = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const fire = (): void => {
    const sheets = [...changed];
    changed.clear();
    void enqueue(context, async () => {
      context.snapshot = await readChanged(context, sheets);
      await evaluate(context);
    });
  };
  return {
    onChange: ({ sheet }) => {
      changed.add(sheet);
      clearTimeout(timer);
      timer = setTimeout(fire, QUIET_MILLISECONDS);
    },
    stop: () => {
      clearTimeout(timer);
    },
  };
}

/** Looks at the same workbook with the severities of another profile. */
export async function changeProfile(context: WorkspaceContext, profile: Profile): Promise<void> {
  if (context.store.getState().profile === profile) return;
  context.store.set({ profile });
  await enqueue(context, () => evaluate(context));
}

import type { PackDefinition } from "../core/packs";
import type { WorkbookSnapshot } from "../core/sheet";
import type { Locale, TextData, TextKey } from "../i18n";
import type { Checker } from "./checker";
import type { ConsolidationRunner } from "./consolidationRunner";
import { troubleOf } from "./hostTrouble";
import type { PackFeed } from "./packSource";
import type { FileTools, HostTrouble, Sha256, WorkbookHost } from "./ports";
import type { Busy, Notice, WorkspaceState } from "./workspaceState";
import type { Store } from "./workspaceStore";

/** What a workspace works with. */
export interface WorkspaceDeps {
  readonly host: WorkbookHost;
  /** The default pack first. */
  readonly packs: readonly PackDefinition[];
  /** Packs that a department publishes; null where the page names no catalogue. */
  readonly packFeed?: PackFeed | null;
  readonly sha256: Sha256;
  /** ISO date-time of this moment, local to the user. */
  readonly now: () => string;
  readonly toolVersion: string;
  /** Language of undo labels and of numbers in previews. */
  readonly locale: Locale;
  /** Absent where the page reads and writes no other file. */
  readonly files?: FileTools;
  /** Absent where the page cannot consolidate. */
  readonly consolidate?: ConsolidationRunner;
}

/** What the actions share. */
export interface WorkspaceContext {
  readonly deps: WorkspaceDeps;
  readonly store: Store<WorkspaceState>;
  /** The workbook as last read, null before the first reading. */
  snapshot: WorkbookSnapshot | null;
  /** Packs that were in use before newer ones took their place. */
  formerPacks: readonly PackDefinition[];
  /** Remembers between two checks what has not changed; null before the first check. */
  checker: Checker | null;
  /** Ends when all work asked for so far has ended; never rejects. */
  queue: Promise<void>;
}

/** Says something to the user. */
export function notify(
  context: WorkspaceContext,
  tone: Notice["tone"],
  key: TextKey,
  data: TextData = {}
): void {
  context.store.set({ notice: { tone, key, data } });
}

/** Says that a host could not do something. */
export function notifyTrouble(context: WorkspaceContext, trouble: HostTrouble): void {
  const { kind, detail } = trouble;
  context.store.set({ notice: { tone: "error", key: `host.${kind}`, data: { detail } } });
}

/** Says why something failed; what is no trouble of the host is shown with its own words. */
function notifyFailure(context: WorkspaceContext, error: unknown): void {
  const detail = error instanceof Error ? error.message : String(error);
  notifyTrouble(context, troubleOf(error) ?? { kind: "unknown", detail });
}

/** Does work at once; what fails is told to the user. */
export async function guard(context: WorkspaceContext, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    notifyFailure(context, error);
  }
}

/** Does work after all earlier work on the workbook; what fails is told to the user. */
export function enqueue(context: WorkspaceContext, work: () => Promise<void>): Promise<void> {
  context.queue = context.queue.then(() => guard(context, work));
  return context.queue;
}

/** Runs an action of the user; one that is asked for while another runs is left out. */
export async function runAction(
  context: WorkspaceContext,
  busy: Busy,
  work: () => Promise<void>
): Promise<void> {
  const { store } = context;
  const { busy: other, notice: before } = store.getState();
  if (other !== null) return;
  store.set({ busy });
  await enqueue(context, work);
  // An earlier notice stays while work goes on, so that the screen does not jump, and goes with it.
  const { notice } = store.getState();
  store.set({ busy: null, notice: notice === before ? null : notice });
}

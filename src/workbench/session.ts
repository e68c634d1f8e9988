import type { ReadProblem } from "../core/consolidation";
import type { Result } from "../core/result";
import type { GridHost } from "../adapters/grid";
import type { LostFeature, OpenedPlan } from "../adapters/xlsx";
import { createStore, type Store } from "../app/workspaceStore";
import type { Locale } from "../i18n";

/** Something to tell above the grid. */
export type BarMessage =
  | { readonly kind: "lost"; readonly name: string; readonly features: readonly LostFeature[] }
  | { readonly kind: "problem"; readonly problem: ReadProblem }
  | { readonly kind: "not-found"; readonly name: string }
  | { readonly kind: "save-failed"; readonly detail: string };

/** What the bar shows. */
export interface SessionState {
  readonly locale: Locale;
  /** Name of the opened file, null for a new workbook. */
  readonly name: string | null;
  readonly busy: "opening" | "saving" | null;
  readonly unsaved: boolean;
  readonly message: BarMessage | null;
  /** Grows with each opened file, so that the pane starts afresh. */
  readonly opened: number;
}

export interface SessionDeps {
  readonly host: GridHost;
  readonly read: (bytes: Uint8Array, name: string) => Promise<Result<OpenedPlan, ReadProblem>>;
}

/** The file in the grid: opening, saving, and what people are told about it. */
export interface Session {
  readonly store: Store<SessionState>;
  readonly open: (bytes: Uint8Array, name: string) => Promise<void>;
  /** Opens a file of the page's own origin. */
  readonly openAddress: (address: string) => Promise<void>;
  readonly save: (fallbackName: string) => Promise<void>;
}

function nameOf(address: string): string {
  return decodeURIComponent(new URL(address).pathname.split("/").at(-1) ?? "");
}

/** Files are always saved as .xlsx, whatever they were. */
function savedName(name: string): string {
  return `${name.replace(/\.(?:xlsx|xlsm|xlsb|xls|ods)$/i, "")}.xlsx`;
}

async function openInto(
  { host, read }: SessionDeps,
  store: Store<SessionState>,
  bytes: Uint8Array,
  name: string
) {
  store.set({ busy: "opening", message: null });
  const file = await read(bytes, name);
  if (!file.ok) {
    store.set({ busy: null, message: { kind: "problem", problem: file.error } });
    return;
  }
  const { plan, lost } = file.value;
  host.openPlan(plan);
  const message: BarMessage | null =
    lost.length > 0 ? { kind: "lost", name, features: lost } : null;
  store.set({ busy: null, name, unsaved: false, message, opened: store.getState().opened + 1 });
}

async function saveFrom({ host }: SessionDeps, store: Store<SessionState>, fallbackName: string) {
  store.set({ busy: "saving" });
  try {
    await host.save(savedName(store.getState().name ?? fallbackName));
    store.set({ busy: null, unsaved: false });
  } catch (error) {
    // The user keeps the page open and tries again; the reason is all we can give.
    const detail = error instanceof Error ? error.message : String(error);
    store.set({ busy: null, message: { kind: "save-failed", detail } });
  }
}

/** Starts with a new workbook. */
export function createSession(deps: SessionDeps, locale: Locale): Session {
  const store = createStore<SessionState>({
    locale,
    name: null,
    busy: null,
    unsaved: false,
    message: null,
    opened: 0,
  });
  return {
    store,
    open: (bytes, name) => openInto(deps, store, bytes, name),
    openAddress: async (address) => {
      const name = nameOf(address);
      const answer = await fetch(address);
      if (answer.ok) await openInto(deps, store, new Uint8Array(await answer.arrayBuffer()), name);
      else store.set({ message: { kind: "not-found", name } });
    },
    save: (fallbackName) => saveFrom(deps, store, fallbackName),
  };
}

import type { Profile, Severity } from "../core/packs";
import type { FixOffer, Issue } from "../core/rules";
import type { ChosenFile } from "./consolidationRunner";
import type { HostCapabilities } from "./ports";
import { changeProfile, createLiveCheck, recheck, type LiveCheck } from "./workspaceCheck";
import { createConsolidation } from "./workspaceConsolidation";
import { enqueue, guard, notify, runAction } from "./workspaceContext";
import type { WorkspaceContext, WorkspaceDeps } from "./workspaceContext";
import { explainWarnings, removeExplanation } from "./workspaceExplain";
import { applyFix, applyPreview, previewSafeFixes } from "./workspaceFixes";
import { chooseForms, insertChosen, type ChoiceChange } from "./workspaceForms";
import { writeIssueSheet } from "./workspaceIssueSheet";
import { stepIssue, visibleIssues } from "./workspaceIssues";
import { recallChoice, suggestFileName } from "./workspaceMemory";
import { createPackWatch, type PackWatch } from "./workspacePacks";
import type { MappingChange } from "./workspaceMapping";
import { dropPrevious, takePrevious } from "./workspacePrevious";
import { openReturnNote, openReturnNotes } from "./workspaceReturns";
import { sealWorkbook } from "./workspaceSeal";
import { initialState, type ExplainOutcome, type WorkspaceState } from "./workspaceState";
import { createStore } from "./workspaceStore";

/** What a user can do. Every action ends well: what fails is told in `notice`. */
export interface WorkspaceActions {
  readonly choose: (change: ChoiceChange) => void;
  /** Asks whether packs were published since; at most once a minute. */
  readonly lookForPacks: () => Promise<void>;
  /** Works with the packs that were offered, and checks the workbook by them. */
  readonly takeNewerPacks: () => Promise<void>;
  /** Form ids of the chosen pack. */
  readonly insertForms: (ids: readonly string[]) => Promise<void>;
  readonly check: () => Promise<void>;
  /** Checks again after a short rest, as after a change of that sheet. */
  readonly checkSoon: (sheet: string) => void;
  readonly setProfile: (profile: Profile) => Promise<void>;
  /** Compares with last year's file of the agency; see `WorkspaceState.previous`. */
  readonly takePrevious: (file: ChosenFile) => Promise<void>;
  readonly dropPrevious: () => Promise<void>;
  readonly setFilter: (filter: Severity | null) => void;
  readonly setMarks: (marks: boolean) => Promise<void>;
  /** Makes an issue the current one and shows its cell. */
  readonly goTo: (issue: Issue) => Promise<void>;
  /** Goes to the next or previous issue on the screen. */
  readonly step: (direction: 1 | -1) => Promise<void>;
  /** Without an offer, what the issue's fix offers. */
  readonly applyFix: (issue: Issue, offer?: FixOffer) => Promise<void>;
  readonly fixAllSafe: () => void;
  readonly applyPreview: () => Promise<void>;
  readonly closePreview: () => void;
  /** Asks which column of a sheet is which; null takes the first sheet that is no form. */
  readonly openMapping: (sheet: string | null) => Promise<void>;
  readonly changeMapping: (change: MappingChange) => Promise<void>;
  readonly closeMapping: () => void;
  /** Remembers the answers and reads the sheet in place as the form. */
  readonly confirmMapping: () => Promise<void>;
  /** Fills the form from the sheet on a new sheet. */
  readonly insertMapped: () => Promise<void>;
  /** Shows what becomes of the workbook in the version of its pack that is at hand. */
  readonly openMigration: () => Promise<void>;
  /** Inserts the new forms beside the old ones. */
  readonly insertMigrated: () => Promise<void>;
  readonly closeMigration: () => void;
  /** One reason for all of these issues; null when it was kept. */
  readonly explain: (fingerprints: readonly string[], text: string) => Promise<ExplainOutcome>;
  readonly removeExplanation: (fingerprint: string) => Promise<void>;
  /** Writes the list of issues on a new sheet of the workbook. */
  readonly writeIssueSheet: () => Promise<void>;
  readonly seal: () => Promise<void>;
  readonly saveFile: () => Promise<void>;
  readonly consolidate: (files: readonly ChosenFile[]) => Promise<void>;
  readonly cancelConsolidation: () => void;
  readonly openConsolidated: () => Promise<void>;
  /** The note that goes back to the agency of a file; the deadline is an ISO date or null. */
  readonly openReturnNote: (name: string, deadline: string | null) => Promise<void>;
  /** All notes as one archive. */
  readonly openReturnNotes: (deadline: string | null) => Promise<void>;
  readonly dismissNotice: () => void;
}

/** The session over one open workbook: state and actions, no React and no host library. */
export interface Workspace {
  readonly getState: () => WorkspaceState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly capabilities: HostCapabilities;
  readonly canConsolidate: boolean;
  readonly toolVersion: string;
  readonly actions: WorkspaceActions;
  /**
   * Reads the workbook for the first time and follows its changes; call it again after another
   * workbook was opened. The returned function ends the following.
   */
  readonly start: () => () => void;
}

async function readFirst(context: WorkspaceContext): Promise<void> {
  const { store } = context;
  await recheck(context);
  const { remembered, choice, packs } = store.getState();
  if (remembered) store.set({ choice: recallChoice(choice, packs, remembered) });
}

async function goTo(context: WorkspaceContext, issue: Issue): Promise<void> {
  const position = visibleIssues(context.store.getState()).indexOf(issue);
  context.store.set({ current: issue.fingerprint, position: Math.max(position, 0) });
  const { sheet, cell = "A1" } = issue.at;
  await guard(context, async () => {
    if (await context.deps.host.reveal(sheet, cell)) return;
    notify(context, "warning", "ui.notice.notRevealed", { place: `${sheet}!${cell}` });
  });
}

async function setMarks(context: WorkspaceContext, marks: boolean): Promise<void> {
  const { deps, store } = context;
  store.set({ marks });
  await enqueue(context, async () => {
    if (marks) await deps.host.mark(store.getState().check?.result.issues ?? []);
    else await deps.host.clearMarks();
  });
}

async function saveFile(context: WorkspaceContext): Promise<void> {
  const name = suggestFileName(context.store.getState().choice);
  await runAction(context, "saving", async () => {
    await context.deps.host.save(name);
    notify(context, "success", "ui.notice.saved");
  });
}

interface Follower {
  readonly live: LiveCheck;
  readonly watch: PackWatch;
}

/** Fetched when it is first needed: most sessions bring in no table of another kind. */
const loadMapping = () => import("./workspaceMapping");

type MappingActions = Pick<
  WorkspaceActions,
  "openMapping" | "changeMapping" | "closeMapping" | "confirmMapping" | "insertMapped"
>;

function createMappingActions(context: WorkspaceContext): MappingActions {
  type Loaded = Awaited<ReturnType<typeof loadMapping>>;
  const run = (work: (loaded: Loaded) => void | Promise<void>) =>
    guard(context, async () => {
      await work(await loadMapping());
    });
  return {
    openMapping: (sheet) =>
      run(({ openMapping }) => {
        openMapping(context, sheet);
      }),
    changeMapping: (change) =>
      run(({ changeMapping }) => {
        changeMapping(context, change);
      }),
    closeMapping: () => {
      context.store.set({ mapping: null });
    },
    confirmMapping: () => run(({ confirmMapping }) => confirmMapping(context)),
    insertMapped: () => run(({ insertMapped }) => insertMapped(context)),
  };
}

const loadMigration = () => import("./workspaceMigration");

type MigrationActions = Pick<
  WorkspaceActions,
  "openMigration" | "insertMigrated" | "closeMigration"
>;

function createMigrationActions(context: WorkspaceContext): MigrationActions {
  return {
    openMigration: () =>
      guard(context, async () => {
        (await loadMigration()).openMigration(context);
      }),
    insertMigrated: () =>
      guard(context, async () => (await loadMigration()).insertMigrated(context)),
    closeMigration: () => {
      context.store.set({ migration: null });
    },
  };
}

function createActions(context: WorkspaceContext, { live, watch }: Follower): WorkspaceActions {
  const { store } = context;
  const consolidation = createConsolidation(context);
  return {
    choose: (change) => {
      chooseForms(context, change);
    },
    lookForPacks: watch.look,
    takeNewerPacks: watch.takeNewer,
    insertForms: (ids) => insertChosen(context, ids),
    check: () => runAction(context, "checking", () => recheck(context)),
    checkSoon: (sheet) => {
      live.onChange({ sheet, range: null });
    },
    setProfile: (profile) => changeProfile(context, profile),
    takePrevious: (file) => takePrevious(context, file),
    dropPrevious: () => dropPrevious(context),
    setFilter: (filter) => {
      store.set({ filter, current: null, position: 0 });
    },
    setMarks: (marks) => setMarks(context, marks),
    goTo: (issue) => goTo(context, issue),
    step: async (direction) => {
      const issue = stepIssue(store.getState(), direction);
      if (issue) await goTo(context, issue);
    },
    applyFix: (issue, offer) => applyFix(context, issue, offer),
    fixAllSafe: () => {
      previewSafeFixes(context);
    },
    applyPreview: () => applyPreview(context),
    closePreview: () => {
      store.set({ preview: null });
    },
    ...createMappingActions(context),
    ...createMigrationActions(context),
    explain: (fingerprints, text) => explainWarnings(context, fingerprints, text),
    removeExplanation: (fingerprint) => removeExplanation(context, fingerprint),
    writeIssueSheet: () => writeIssueSheet(context),
    seal: () => runAction(context, "sealing", () => sealWorkbook(context)),
    saveFile: () => saveFile(context),
    consolidate: consolidation.run,
    cancelConsolidation: consolidation.cancel,
    openConsolidated: consolidation.open,
    openReturnNote: (name, deadline) => openReturnNote(context, name, deadline),
    openReturnNotes: (deadline) => openReturnNotes(context, deadline),
    dismissNotice: () => {
      store.set({ notice: null });
    },
  };
}

/** Follows a workbook until the returned function is called. */
function follow(context: WorkspaceContext, { live, watch }: Follower): () => void {
  let stop: (() => void) | null = null;
  let stopped = false;
  context.snapshot = null;
  context.store.set({ previous: null });
  void enqueue(context, () => readFirst(context));
  const stopWatch = watch.start();
  void guard(context, async () => {
    stop = await context.deps.host.onChange(live.onChange);
    if (stopped) stop();
  });
  return () => {
    stopped = true;
    live.stop();
    stopWatch();
    stop?.();
  };
}

/** Makes the workspace over a host. Nothing is read before `start`. */
export function createWorkspace(deps: WorkspaceDeps): Workspace {
  const store = createStore(initialState(deps.packs));
  const nothing = { snapshot: null, checker: null, formerPacks: [], queue: Promise.resolve() };
  const context: WorkspaceContext = { deps, store, ...nothing };
  const follower = { live: createLiveCheck(context), watch: createPackWatch(context) };
  return {
    getState: store.getState,
    subscribe: store.subscribe,
    capabilities: deps.host.capabilities,
    canConsolidate: deps.consolidate !== undefined,
    toolVersion: deps.toolVersion,
    actions: createActions(context, follower),
    start: () => follow(context, follower),
  };
}

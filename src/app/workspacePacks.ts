import type { PackDefinition } from "../core/packs";
import type { PackSource, PackTrouble } from "./packSource";
import { evaluate } from "./workspaceCheck";
import { enqueue, guard, type WorkspaceContext } from "./workspaceContext";
import { recallChoice } from "./workspaceMemory";
import {
  chooseDefaults,
  usualForms,
  type FormsChoice,
  type WorkspaceState,
} from "./workspaceState";

/** Between two looks at the catalogue while the pane stays open. */
const EVERY_MILLISECONDS = 15 * 60_000;
/** Coming back to the pane looks again, but not each time. */
const REST_MILLISECONDS = 60_000;

function nameOf({ id, version }: PackDefinition): string {
  return `${id} ${version}`;
}

/** Packs that are not among those in use, or in another version. */
export function newPacks(
  { packs }: Pick<WorkspaceState, "packs">,
  offered: PackSource
): readonly PackDefinition[] {
  const known = new Set(packs.map(nameOf));
  return offered.packs.filter((pack) => !known.has(nameOf(pack)));
}

/** Whether a catalogue offers other packs than those in use. */
function isOther({ packs }: WorkspaceState, { origin, packs: found }: PackSource): boolean {
  return origin !== "built-in" && found.map(nameOf).join() !== packs.map(nameOf).join();
}

function sameChoice(choice: FormsChoice, pack: PackDefinition): FormsChoice {
  const isUsual = usualForms(choice.pack).join() === choice.forms.join();
  const ids = pack.forms.map(({ id }) => id).filter((id) => choice.forms.includes(id));
  return { ...choice, pack, forms: isUsual ? usualForms(pack) : ids };
}

/** What was chosen, among other packs: nothing the user did is lost. */
function moveChoice(
  { choice, packs: before, remembered }: WorkspaceState,
  packs: readonly PackDefinition[],
  untouched: boolean
): FormsChoice {
  const isKnown = (list: readonly PackDefinition[]) =>
    list.some(({ id }) => id === remembered?.pack);
  if (remembered && !isKnown(before) && isKnown(packs)) {
    return recallChoice(choice, packs, remembered);
  }
  if (untouched) return chooseDefaults(packs[0]);
  const same = packs.find(({ id }) => id === choice.pack.id);
  return same ? sameChoice(choice, same) : choice;
}

/** Works with these packs from now on; tells the choice when it still is what the program made. */
async function adopt(
  context: WorkspaceContext,
  source: PackSource,
  untouched: FormsChoice | null
): Promise<FormsChoice | null> {
  const { store } = context;
  let made: FormsChoice | null = null;
  await enqueue(context, async () => {
    const state = store.getState();
    const isUntouched = state.choice === untouched;
    context.formerPacks = [...state.packs, ...context.formerPacks];
    const choice = moveChoice(state, source.packs, isUntouched);
    if (isUntouched) made = choice;
    store.set({ choice, packs: source.packs, packSource: source, newerPacks: null });
    await evaluate(context);
  });
  return made;
}

/** Why what was found is older than what is in use; null when it is not. */
function findStep(inUse: PackSource, found: PackSource): PackTrouble | null {
  if (inUse.serial === null || found.serial === null) return null;
  if (found.serial >= inUse.serial) return null;
  return { kind: "rolledBack", found: String(found.serial), seen: String(inUse.serial) };
}

/** Shows what a later look found: new packs are offered, trouble is told, nothing else changes. */
function offer({ store }: WorkspaceContext, found: PackSource): void {
  const state = store.getState();
  const { packSource } = state;
  const trouble = found.trouble ?? findStep(packSource, found);
  const isNewer = found.origin !== "built-in" && !findStep(packSource, found);
  const fresh = isNewer && newPacks(state, found).length > 0;
  const settled = isNewer && !fresh ? { ...found, packs: packSource.packs } : packSource;
  store.set({
    packSource: { ...settled, trouble },
    ...(isNewer ? { newerPacks: fresh ? found : null } : {}),
  });
}

/** Follows the catalogue of packs. */
export interface PackWatch {
  /** Loads packs for the first time, then looks now and again; the returned function ends it. */
  readonly start: () => () => void;
  /** Looks whether there is something new, unless it just did. */
  readonly look: () => Promise<void>;
  /** Works with the offered packs and checks the workbook by them. */
  readonly takeNewer: () => Promise<void>;
}

/** Makes the watch of a workspace; without a feed it does nothing. */
export function createPackWatch(context: WorkspaceContext): PackWatch {
  const { store, deps } = context;
  const { packFeed: feed } = deps;
  const untouched = store.getState().choice;
  let begun = false;
  let looking = false;
  let last = 0;

  const look = async (): Promise<void> => {
    if (!feed || looking || !begun) return;
    looking = true;
    last = Date.now();
    await guard(context, async () => {
      offer(context, await feed.load());
    });
    looking = false;
  };
  const begin = async (): Promise<void> => {
    if (!feed || begun) return;
    looking = true;
    begun = true;
    await guard(context, async () => {
      const kept = await feed.recall();
      const made = kept ? await adopt(context, kept, untouched) : untouched;
      last = Date.now();
      const found = await feed.load();
      if (isOther(store.getState(), found)) await adopt(context, found, made);
      else offer(context, found);
    });
    looking = false;
  };
  return {
    start: () => {
      if (!feed) return () => undefined;
      void begin();
      const timer = setInterval(() => void look(), EVERY_MILLISECONDS);
      return () => {
        clearInterval(timer);
      };
    },
    look: async () => {
      if (Date.now() - last >= REST_MILLISECONDS) await look();
    },
    takeNewer: async () => {
      const { newerPacks } = store.getState();
      if (newerPacks) await adopt(context, newerPacks, null);
    },
  };
}

import { planMigration, stateAfterMigration } from "./migrateWorkbook";
import { migrationLines } from "./migrationText";
import { recheck } from "./workspaceCheck";
import { notify, notifyTrouble, runAction, type WorkspaceContext } from "./workspaceContext";

/** Shows what becomes of the open workbook in the version at hand; nothing is inserted yet. */
export function openMigration({ snapshot, store, deps, formerPacks }: WorkspaceContext): void {
  const { packs, remembered } = store.getState();
  const to = packs.find(({ id }) => id === remembered?.pack);
  if (!snapshot || !remembered || !to) return;
  const known = [...packs, ...deps.packs, ...formerPacks];
  const asOf = deps.now().slice(0, 10);
  const migration = planMigration(snapshot, remembered, { to, packs: known, asOf });
  store.set({ migration: { migration, lines: migrationLines(migration, deps.locale) } });
}

/** Inserts the new forms beside the old ones, which count no more and stay as they are. */
export async function insertMigrated(context: WorkspaceContext): Promise<void> {
  const { deps, store } = context;
  const { migration: view } = store.getState();
  if (!view || view.migration.sheets.length === 0) return;
  const { migration } = view;
  await runAction(context, "inserting", async () => {
    const sheets = migration.sheets.map(({ plan }) => plan);
    const plan = { sheets, activeSheet: 0, properties: {} };
    const { names, trouble } = await deps.host.insertSheets(plan);
    if (names.length > 0) {
      const before = await deps.host.readState();
      await deps.host.writeState(stateAfterMigration(migration, before, names));
    }
    store.set({ migration: null });
    await recheck(context);
    if (trouble) notifyTrouble(context, trouble);
    else notify(context, "success", "migration.inserted", { sheets: names.join(", ") });
  });
}

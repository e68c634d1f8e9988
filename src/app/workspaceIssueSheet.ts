import { explanationTexts } from "./explanations";
import { loadFindings } from "./loadFindings";
import { recheck } from "./workspaceCheck";
import { notify, notifyTrouble, runAction, type WorkspaceContext } from "./workspaceContext";
import { agencyOf } from "./workspaceMemory";

/** Checks anew and writes what was found on a new sheet of the workbook; older lists stay. */
export async function writeIssueSheet(context: WorkspaceContext): Promise<void> {
  const { deps, store } = context;
  await runAction(context, "listing", async () => {
    await recheck(context);
    const { check, choice, profile, remembered } = store.getState();
    if (!check) return;
    const { planIssueSheet } = await loadFindings();
    const agency = remembered?.agency ?? agencyOf(choice);
    const { issues, pack } = check.result;
    const explanations = explanationTexts(remembered);
    const sheet = planIssueSheet({
      files: [{ name: "", problem: null, issues, explanations }],
      department: agency?.name ?? pack.department,
      asOf: deps.now().slice(0, 10),
      locale: deps.locale,
      profile,
      inside: true,
    });
    const plan = { sheets: [sheet], activeSheet: 0, properties: {} };
    const { names, trouble } = await deps.host.insertSheets(plan);
    if (trouble) notifyTrouble(context, trouble);
    else notify(context, "success", "ui.notice.inserted", { sheets: names.join(", ") });
  });
}

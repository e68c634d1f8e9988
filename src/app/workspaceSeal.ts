import { loadEngine } from "./loadEngine";
import { notify, type WorkspaceContext } from "./workspaceContext";
import { evaluate, recheck } from "./workspaceCheck";
import { agencyOf, rememberFound } from "./workspaceMemory";
import { unexplainedWarnings } from "./workspaceView";

/** Reads, checks as for a submission, and seals when there is no error. */
export async function sealWorkbook(context: WorkspaceContext): Promise<void> {
  const { deps, store } = context;
  store.set({ profile: "submission" });
  await recheck(context);
  const { check, choice, remembered } = store.getState();
  if (!context.snapshot || !check) return;
  if (check.result.tables.length === 0) {
    notify(context, "warning", "ui.notice.nothingToSeal");
    return;
  }
  const before = remembered ?? rememberFound(choice, check.result);
  const { sealSubmission } = await loadEngine();
  const outcome = await sealSubmission({
    workbook: context.snapshot,
    state: { ...before, agency: agencyOf(choice) ?? before.agency },
    now: deps.now(),
    toolVersion: deps.toolVersion,
    sha256: deps.sha256,
    packs: store.getState().packs,
  });
  if (outcome.status === "refused") {
    const errors = outcome.issues.filter((issue) => issue.severity === "error").length;
    notify(context, "error", "ui.notice.sealRefused", { errors });
    return;
  }
  await deps.host.writeState(outcome.state);
  store.set({ remembered: outcome.state });
  await evaluate(context);
  const warnings = unexplainedWarnings(outcome.issues, outcome.state).length;
  if (warnings === 0) notify(context, "success", "ui.notice.sealed");
  else notify(context, "warning", "ui.notice.sealedUnexplained", { warnings });
}

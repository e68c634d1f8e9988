import { loadEngine } from "./loadEngine";
import { notify, type WorkspaceContext } from "./workspaceContext";
import { evaluate, recheck } from "./workspaceCheck";
import { agencyOf, previousInUse, rememberFound } from "./workspaceMemory";
import { namePlaces } from "./issuePlaces";
import type { SealOutcome } from "./sealSubmission";

function tellRefusal(
  context: WorkspaceContext,
  { issues, unexplained }: Extract<SealOutcome, { readonly status: "refused" }>
): void {
  const errors = issues.filter((issue) => issue.severity === "error").length;
  if (errors > 0) {
    notify(context, "error", "ui.notice.sealRefused", { errors });
    return;
  }
  const data = { warnings: unexplained.length, places: namePlaces(unexplained) };
  notify(context, "error", "ui.notice.sealUnexplained", data);
}

/** Only after sealing is it known whether the seal came late, and which explanations it holds. */
function tellSealed(context: WorkspaceContext): void {
  const { unexplained = [], stale = [] } = context.store.getState().check ?? {};
  if (unexplained.length > 0) {
    const data = { warnings: unexplained.length, places: namePlaces(unexplained) };
    notify(context, "warning", "ui.notice.sealedUnexplained", data);
  } else if (stale.length > 0) {
    notify(context, "warning", "ui.notice.sealedStale", { count: stale.length });
  } else notify(context, "success", "ui.notice.sealed");
}

/** Reads, checks as for a submission, and seals when nothing is left to mend or to explain. */
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
    previous: previousInUse(store.getState()),
  });
  if (outcome.status === "refused") {
    tellRefusal(context, outcome);
    return;
  }
  await deps.host.writeState(outcome.state);
  store.set({ remembered: outcome.state });
  await evaluate(context);
  tellSealed(context);
}

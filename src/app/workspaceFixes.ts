import type { FixOffer, Issue } from "../core/rules";
import type { CellEdit } from "../core/sheet";
import { hasText, translate, type TextData } from "../i18n";
import { safeEdits } from "./fixIssues";
import { titleOf } from "./offerTitle";
import type { ApplyOutcome } from "./ports";
import { notify, notifyTrouble, runAction, type WorkspaceContext } from "./workspaceContext";
import { recheck } from "./workspaceCheck";
import type { Preview } from "./workspaceState";
import { previewLines } from "./workspaceView";

/** Edits with the title they are shown and undone under. */
interface TitledEdits {
  readonly titleKey: string;
  readonly titleData: TextData;
  readonly edits: readonly CellEdit[];
}

function tellOutcome(context: WorkspaceContext, outcome: ApplyOutcome): void {
  if (outcome.status === "failed") {
    notifyTrouble(context, outcome.trouble);
  } else if (outcome.status === "changed-meanwhile") {
    notify(context, "warning", "ui.notice.changedMeanwhile", { cells: outcome.cells.join(", ") });
  } else {
    const key = context.deps.host.capabilities.undo ? "ui.notice.fixedUndo" : "ui.notice.fixed";
    notify(context, "success", key, { count: outcome.count });
  }
}

function applyEdits(context: WorkspaceContext, titled: TitledEdits): Promise<void> {
  const { titleKey, titleData, edits } = titled;
  const { host, locale } = context.deps;
  const label = hasText(titleKey) ? translate(locale, titleKey, titleData) : titleKey;
  return runAction(context, "fixing", async () => {
    const outcome = await host.apply(edits, label);
    await recheck(context);
    tellOutcome(context, outcome);
  });
}

function showPreview(context: WorkspaceContext, titled: TitledEdits): void {
  const preview: Preview = { ...titled, lines: previewLines(context.deps.locale, titled.edits) };
  context.store.set({ preview });
}

/** Applies a safe fix at once; shows a suggestion first, because it changes meaning. */
export async function applyFix(
  context: WorkspaceContext,
  issue: Issue,
  offer: FixOffer | undefined = issue.fix
): Promise<void> {
  if (!offer) return;
  const titled = { ...titleOf(issue, offer), edits: offer.edits };
  if (offer.kind === "suggestion") showPreview(context, titled);
  else await applyEdits(context, titled);
}

/** Shows what all safe fixes together would change. */
export function previewSafeFixes(context: WorkspaceContext): void {
  const edits = safeEdits(context.store.getState().check?.result.issues ?? []);
  if (edits.length === 0) notify(context, "info", "ui.notice.nothingToFix");
  else showPreview(context, { titleKey: "ui.check.fixAllTitle", titleData: {}, edits });
}

/** Applies what the preview shows. */
export async function applyPreview(context: WorkspaceContext): Promise<void> {
  const { preview } = context.store.getState();
  if (!preview) return;
  context.store.set({ preview: null });
  await applyEdits(context, preview);
}

import type { WorkbookSnapshot } from "../core/sheet";
import type { WorkbookState } from "../core/state";
import type { Sha256 } from "./ports";
import { checkSeal } from "./sealSubmission";
import { NO_SEAL, type SealView } from "./workspaceState";

/** Whether the seal in a workbook's memory still fits what stands in it. */
export async function viewSeal(
  workbook: WorkbookSnapshot,
  remembered: WorkbookState | null,
  sha256: Sha256
): Promise<SealView> {
  const seal = remembered?.seal;
  if (!seal) return NO_SEAL;
  return { ...(await checkSeal(workbook, remembered, sha256)), at: seal.at };
}

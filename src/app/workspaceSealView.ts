import type { WorkbookSnapshot } from "../core/sheet";
import type { WorkbookState } from "../core/state";
import type { Table } from "../core/table";
import type { Sha256 } from "./ports";
import { checkSeal } from "./sealSubmission";
import { NO_SEAL, type SealView } from "./workspaceState";

/** Whether the seal in a workbook's memory still fits what stands in it. */
export async function viewSeal(
  workbook: WorkbookSnapshot,
  remembered: WorkbookState | null,
  tables: readonly Table[],
  sha256: Sha256
): Promise<SealView> {
  const seal = remembered?.seal;
  if (!seal) return NO_SEAL;
  const { status, changedCells, unsealedSheets } = await checkSeal(
    workbook,
    remembered,
    tables,
    sha256
  );
  return { status, at: seal.at, changedCells: [...changedCells, ...unsealedSheets] };
}

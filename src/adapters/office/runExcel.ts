import { hostFailure } from "../../app/hostTrouble";
import { asHostFailure } from "./trouble";

/** Runs a batch; waits while the user edits a cell; rejects with a HostFailure. */
export async function runExcel<T>(
  batch: (context: Excel.RequestContext) => Promise<T>
): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: true }, batch);
  } catch (error) {
    throw asHostFailure(error);
  }
}

/** Whether this Excel has the ExcelApi version, for example "1.13". */
export function supports(version: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", version);
}

/** Rejects with "unsupported" where the version is missing. */
export function requireApi(version: string): void {
  if (supports(version)) return;
  throw hostFailure({ kind: "unsupported", detail: `ExcelApi ${version}` });
}

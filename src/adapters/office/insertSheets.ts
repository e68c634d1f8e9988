import { hostFailure } from "../../app/hostTrouble";
import type { HostTrouble, InsertOutcome } from "../../app/ports";
import type { WorkbookPlan } from "../../core/sheet";
import { toBase64 } from "./base64";
import { drawSheets } from "./drawSheets";
import { supports, type RunExcel } from "./runExcel";
import { listSheetNames } from "./sheetNames";
import { troubleBehind } from "./trouble";

/** Makes the bytes of an .xlsx file that holds the plan's sheets. */
export type EncodePlan = (plan: WorkbookPlan) => Promise<Uint8Array>;

/**
 * Adds the plan's sheets at the end, in two round trips where Excel can insert a file; else, or
 * when it refuses, they are drawn. Excel itself gives a taken name " (2)".
 */
export async function insertSheets(
  run: RunExcel,
  plan: WorkbookPlan,
  encode: EncodePlan
): Promise<InsertOutcome> {
  if (!supports("1.13")) return drawSheets(run, plan);
  const base64 = toBase64(await encode(plan));
  const before = await listSheetNames(run);
  try {
    return { names: await insertFile(run, base64), trouble: null };
  } catch (error) {
    return settle(run, plan, before, troubleBehind(error));
  }
}

async function insertFile(run: RunExcel, base64: string): Promise<readonly string[]> {
  return run(async (context) => {
    const ids = context.workbook.insertWorksheetsFromBase64(base64, { positionType: "End" });
    const worksheets = context.workbook.worksheets.load("items/id,items/name");
    await context.sync();
    const names = new Map(worksheets.items.map(({ id, name }) => [id, name]));
    return ids.value.flatMap((id) => names.get(id) ?? []);
  });
}

/** Excel may report an error although it inserted: what stands there now decides. */
async function settle(
  run: RunExcel,
  plan: WorkbookPlan,
  before: readonly string[],
  trouble: HostTrouble
): Promise<InsertOutcome> {
  const names = (await listSheetNames(run)).filter((name) => !before.includes(name));
  if (names.length > 0) return { names, trouble };
  if (trouble.kind === "unsupported" || trouble.kind === "unknown") return drawSheets(run, plan);
  throw hostFailure(trouble);
}

import { hostFailure } from "../../app/hostTrouble";
import type { HostTrouble, InsertOutcome } from "../../app/ports";
import { quoteSheetName, type WorkbookPlan } from "../../core/sheet";
import { drawCells } from "./drawCells";
import { drawLayout } from "./drawLayout";
import { supports, type RunExcel } from "./runExcel";
import { listSheetNames } from "./sheetNames";
import { troubleBehind } from "./trouble";

/** What older versions cannot draw; the user is told once the sheets stand. */
const PARTS = [
  ["1.7", "freezePanes"],
  ["1.8", "dataValidation"],
  ["1.9", "pageLayout"],
  ["1.10", "outline"],
] as const;

/** Longest name of a sheet. */
const MAX_NAME = 31;

/**
 * Draws the plan's sheets cell by cell through the API, where a file cannot be inserted: the same
 * cells, formats, merges and sizes in two round trips. What this Excel lacks is named as trouble.
 */
export async function drawSheets(run: RunExcel, plan: WorkbookPlan): Promise<InsertOutcome> {
  const before = await listSheetNames(run);
  const renamed = freeNames(plan, before);
  try {
    await run(async (context) => {
      for (const sheet of plan.sheets) {
        const name = renamed.get(sheet.name) ?? sheet.name;
        const target = context.workbook.worksheets.add(name);
        drawCells(target, sheet, (text) => withNewNames(text, renamed));
        drawLayout(target, sheet, (text) => withNewNames(text, renamed));
        target.visibility = VISIBILITY[sheet.visibility];
      }
      await context.sync();
    });
  } catch (error) {
    return settle(run, before, troubleBehind(error));
  }
  const missing = PARTS.filter(([version]) => !supports(version)).map(([, part]) => part);
  const trouble = { kind: "unsupported", detail: missing.join(", ") } as const;
  const names = plan.sheets.map(({ name }) => renamed.get(name) ?? name);
  return { names, trouble: missing.length > 0 ? trouble : null };
}

const VISIBILITY = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;

async function settle(
  run: RunExcel,
  before: readonly string[],
  trouble: HostTrouble
): Promise<InsertOutcome> {
  const names = (await listSheetNames(run)).filter((name) => !before.includes(name));
  if (names.length === 0) throw hostFailure(trouble);
  return { names, trouble };
}

/** New names by planned names: " (2)", " (3)" … where one is taken; Excel ignores case. */
function freeNames(plan: WorkbookPlan, taken: readonly string[]): ReadonlyMap<string, string> {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const names = new Map<string, string>();
  for (const { name } of plan.sheets) {
    let free = name;
    for (let count = 2; used.has(free.toLowerCase()); count += 1) {
      const suffix = ` (${String(count)})`;
      free = name.slice(0, MAX_NAME - suffix.length) + suffix;
    }
    used.add(free.toLowerCase());
    names.set(name, free);
  }
  return names;
}

/** References to planned sheets, led to the names they got. Plans always quote sheet names. */
function withNewNames(text: string, renamed: ReadonlyMap<string, string>): string {
  let result = text;
  for (const [from, to] of renamed) {
    if (from === to) continue;
    result = result.replaceAll(`${quoteSheetName(from)}!`, `${quoteSheetName(to)}!`);
  }
  return result;
}

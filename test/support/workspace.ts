import { createHash } from "node:crypto";
import type { WorkbookHost } from "../../src/app/ports";
import { createWorkspace, type Workspace } from "../../src/app/workspace";
import type { WorkspaceDeps } from "../../src/app/workspaceContext";
import type { Issue } from "../../src/core/rules";
import { parseAddress, sheetNamed, valueAt, type CellValue } from "../../src/core/sheet";
import { filledWorkbook } from "./filled";
import { createMemoryHost, type MemoryHost } from "./memoryHost";
import { quangNgai } from "./packs";

/** The moment of all tests: before the pack's deadline. */
export const NOW = "2018-07-20T08:30:00";

/** A workspace over a host, most often one in memory. */
export function workspaceOver(host: WorkbookHost, more: Partial<WorkspaceDeps> = {}): Workspace {
  return createWorkspace({
    host,
    packs: [quangNgai],
    sha256: (bytes) => Promise.resolve(createHash("sha256").update(bytes).digest("hex")),
    now: () => NOW,
    toolVersion: "1.2.3",
    locale: "vi",
    ...more,
  });
}

/** A host that holds one filled form, with cells changed by hand. */
export function filledHost(typed: Readonly<Record<string, CellValue>> = {}): MemoryHost {
  return createMemoryHost(filledWorkbook(typed).sheets);
}

/** Lets everything that was asked for come to an end. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 50; turn += 1) await Promise.resolve();
  await new Promise((resolve) => setImmediate(resolve));
}

/** Starts a workspace and waits for its first reading; the returned function ends it. */
export async function started(workspace: Workspace): Promise<() => void> {
  const stop = workspace.start();
  await settle();
  return stop;
}

/** The first issue of a rule. */
export function issueOf(workspace: Workspace, rule: string): Issue {
  const issue = workspace.getState().check?.result.issues.find((each) => each.rule === rule);
  if (!issue) throw new Error(`no ${rule}`);
  return issue;
}

/** Name of the sheet of `filledHost`. */
export const SHEET = "QN-B2";

/** A number as text with a safe fix, and a total that does not add up. */
export const TYPED = { I17: "100", H18: 900 };

/** What stands in a cell of the filled form. */
export function valueIn(host: MemoryHost, cell: string): CellValue | undefined {
  const sheet = sheetNamed(host.seen.workbook, SHEET);
  const at = parseAddress(cell);
  return sheet && at ? valueAt(sheet, at.row, at.column) : undefined;
}

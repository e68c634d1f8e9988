import { createHash } from "node:crypto";
import { createWorkspace, type Workspace } from "../../src/app/workspace";
import type { WorkspaceDeps } from "../../src/app/workspaceContext";
import type { CellValue } from "../../src/core/sheet";
import { filledWorkbook } from "./filled";
import { createMemoryHost, type MemoryHost } from "./memoryHost";
import { quangNgai } from "./packs";

/** The moment of all tests: before the pack's deadline. */
export const NOW = "2018-07-20T08:30:00";

/** A workspace over a memory host. */
export function workspaceOver(host: MemoryHost, more: Partial<WorkspaceDeps> = {}): Workspace {
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

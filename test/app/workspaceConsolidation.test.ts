import type { ConsolidationOutput, ConsolidationRunner } from "../../src/app/consolidationRunner";
import { filledHost, workspaceOver } from "../support/workspace";

describe("consolidate", () => {
  const file = (name: string) => ({ name, file: new Blob(["1"]) });
  const output: ConsolidationOutput = {
    bytes: new Uint8Array([2]),
    name: "tong-hop.xlsx",
    summary: {
      taken: [{ name: "a.xlsx", agency: "Sở Y tế", errors: 0, warnings: 0 }],
      rejected: [{ name: "b.xlsx", problem: { kind: "encrypted" } }],
      balanced: true,
    },
  };

  test("tells progress, keeps the result and hands it over", async () => {
    const seen: unknown[] = [];
    const runner: ConsolidationRunner = (files, onProgress) => {
      files.forEach(({ name }, index) => {
        const status = name === "a.xlsx" ? ("taken" as const) : ("rejected" as const);
        const problem = { kind: "encrypted" } as const;
        const file = status === "taken" ? { name, status } : { name, status, problem };
        onProgress({ done: index + 1, total: files.length, file });
      });
      return Promise.resolve(output);
    };
    const host = filledHost();
    const workspace = workspaceOver(host, { consolidate: runner });
    workspace.subscribe(() => seen.push(workspace.getState().consolidation?.progress.done));
    const files = [file("a.xlsx"), file("b.xlsx"), file("thư mục/~$a.xlsx"), file("x/.DS_Store")];
    await workspace.actions.consolidate(files);
    expect(seen.slice(0, 3)).toEqual([0, 1, 2]);
    expect(workspace.getState()).toMatchObject({
      consolidation: {
        running: false,
        names: ["a.xlsx", "b.xlsx"],
        outcomes: { "a.xlsx": "taken", "b.xlsx": "rejected" },
        rejected: [{ name: "b.xlsx", problem: { kind: "encrypted" } }],
        output,
      },
      notice: { tone: "warning", key: "ui.notice.consolidated", data: { taken: 1, rejected: 1 } },
    });
    await workspace.actions.openConsolidated();
    expect(host.seen.opened).toEqual([{ name: output.name, bytes: output.bytes }]);
  });

  test("stops when cancelled, while the rest of the pane goes on working", async () => {
    const runner: ConsolidationRunner = (_files, _onProgress, signal) =>
      new Promise((_resolve, reject) => {
        signal.addEventListener("abort", () => {
          reject(signal.reason as Error);
        });
      });
    const workspace = workspaceOver(filledHost(), { consolidate: runner });
    const run = workspace.actions.consolidate([file("a.xlsx")]);
    await workspace.actions.check();
    expect(workspace.getState().check).not.toBeNull();
    workspace.actions.cancelConsolidation();
    await run;
    expect(workspace.getState()).toMatchObject({
      consolidation: null,
      notice: { key: "ui.notice.cancelled" },
    });
  });

  test("a runner that breaks is told, not thrown", async () => {
    const runner: ConsolidationRunner = () => Promise.reject(new Error("out of memory"));
    const workspace = workspaceOver(filledHost(), { consolidate: runner });
    await workspace.actions.consolidate([file("a.xlsx")]);
    expect(workspace.getState()).toMatchObject({
      consolidation: null,
      notice: { key: "host.unknown", data: { detail: "out of memory" } },
    });
  });

  test.each([[[]], [[file("~$a.xlsx")]]])("without files %# it says so", async (files) => {
    const runner = jest.fn<ReturnType<ConsolidationRunner>, Parameters<ConsolidationRunner>>();
    const workspace = workspaceOver(filledHost(), { consolidate: runner });
    await workspace.actions.consolidate(files);
    expect(runner).not.toHaveBeenCalled();
    expect(workspace.getState().notice?.key).toBe("ui.notice.noFiles");
  });
});

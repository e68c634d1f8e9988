import { createExcelHost } from "../../../src/adapters/office";
import { troubleOf } from "../../../src/app/hostTrouble";
import { sheetNamed } from "../../../src/core/sheet";
import { encodePlan } from "../../support/encodePlan";
import { plain, SAMPLE_STATE, sheetOfRows } from "../../support/hostContract";
import { workbookPlan } from "../../support/workbookPlans";
import { startExcelBench, type ExcelBench } from "./excelBench";

const ROWS = 1000;

async function start(): Promise<ExcelBench> {
  const bench = startExcelBench();
  const rows = Array.from({ length: ROWS }, (_row, at) => [
    at,
    `Nhiệm vụ ${String(at)}`,
    at * 1000,
  ]);
  await bench.host.insertSheets(workbookPlan(sheetOfRows("A", rows)));
  const sheet = bench.sheet("A");
  sheet.merges = [{ top: 499, left: 0, bottom: 500, right: 0 }];
  sheet.hiddenRows.add(700);
  sheet.formats.set(0, new Map([["font.name", ".VnTime"]]));
  bench.excel.takeSyncCount();
  return bench;
}

async function readA({ host }: ExcelBench): Promise<unknown> {
  return sheetNamed(await host.read({ sheets: ["A"], fonts: true }), "A");
}

describe("a read that is too large", () => {
  it.each([
    ["the answer is refused", { responseBytes: 60_000 }],
    ["values come back as null without an error", { cells: 800 }],
  ])("is done by halves when %s, with the same result", async (_case, limits) => {
    const bench = await start();
    const wanted = await readA(bench);
    expect(bench.excel.takeSyncCount()).toBe(3);
    Object.assign(bench.excel.workbook.limits, limits);
    expect(await readA(bench)).toEqual(wanted);
    const count = bench.excel.takeSyncCount();
    expect(count).toBeGreaterThan(6);
    expect(count).toBeLessThan(40);
  });

  it("is done again in pieces when values came back as null once", async () => {
    const bench = await start();
    const wanted = await readA(bench);
    bench.excel.faults.failRequest("null-values", { nth: 2 });
    expect(await readA(bench)).toEqual(wanted);
  });

  it("is told when one row is too large already", async () => {
    const bench = await start();
    bench.excel.workbook.limits.cells = 2;
    const error: unknown = await readA(bench).catch((caught: unknown) => caught);
    expect(troubleOf(error)?.kind).toBe("too-large");
  });
});

describe("values that are kept back", () => {
  const edit = { sheet: "A", row: 0, column: 2, before: plain(0), after: plain(1) };

  it("are no blank cells for an edit: they are asked for again", async () => {
    const bench = await start();
    bench.excel.faults.failRequest("null-values");
    expect(await bench.host.apply([edit], "sửa")).toEqual({ status: "applied", count: 1 });
  });

  it("are told when they stay away, and nothing is written", async () => {
    const bench = await start();
    for (const nth of [1, 2]) bench.excel.faults.failRequest("null-values", { nth });
    const blank = { ...edit, before: plain(null) };
    const outcome = await bench.host.apply([blank], "sửa");
    expect(outcome).toMatchObject({ status: "failed", trouble: { kind: "too-large" } });
    expect(bench.sheet("A").cells.get(2)?.value).toBe(0);
  });

  it("are no workbook without a memory", async () => {
    const bench = await start();
    await bench.host.writeState(SAMPLE_STATE);
    bench.excel.faults.failRequest("null-values");
    expect(await bench.host.readState()).toEqual(SAMPLE_STATE);
    bench.excel.workbook.limits.cells = 0;
    const error: unknown = await bench.host.readState().catch((caught: unknown) => caught);
    expect(troubleOf(error)?.kind).toBe("too-large");
  });
});

describe("the memory", () => {
  it("is written in one round trip, and in two the first time", async () => {
    const bench = await start();
    await bench.host.writeState(SAMPLE_STATE);
    expect(bench.excel.takeSyncCount()).toBe(2);
    await bench.host.writeState(SAMPLE_STATE);
    expect(bench.excel.takeSyncCount()).toBe(1);
  });
});

describe("many edits", () => {
  it("are written in portions below the limit of a request, none of its ranges kept", async () => {
    const bench = await start();
    const edits = Array.from({ length: 12 * ROWS }, (_edit, at) => ({
      sheet: "A",
      row: Math.floor(at / 12),
      column: (at % 12) + 5,
      before: plain(null),
      after: plain("x".repeat(200)),
    }));
    expect(await bench.host.apply(edits, "sửa")).toEqual({ status: "applied", count: 12 * ROWS });
    expect(bench.excel.takeSyncCount()).toBe(4);
    const written = bench.excel.requests.slice(-2).flatMap(({ actions }) => actions);
    expect(written).toContain("4:Formulas");
    expect(written).not.toContain("3:_KeepReference");
  });
});

describe("an Excel that never answers", () => {
  it("is told once its time is over, and nothing of the rest is sent", async () => {
    let ring = (): void => undefined;
    const { excel } = startExcelBench();
    const host = createExcelHost({
      encode: encodePlan,
      startAlarm: (alarm) => {
        ring = alarm;
        return () => undefined;
      },
    });
    excel.faults.failRequest("silence");
    const reading = host.read({}).catch((caught: unknown) => troubleOf(caught)?.kind);
    await excel.settle();
    ring();
    expect(await reading).toBe("no-answer");
    expect(excel.takeSyncCount()).toBe(1);
  });
});

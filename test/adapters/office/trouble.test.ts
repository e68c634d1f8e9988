import { asHostFailure } from "../../../src/adapters/office/trouble";
import { troubleOf } from "../../../src/app/hostTrouble";
import type { HostTrouble, WorkbookHost } from "../../../src/app/ports";
import type { TransportFault } from "../../excelHost/faults";
import { plain, SAMPLE_STATE, sheetOfRows } from "../../support/hostContract";
import { workbookPlan } from "../../support/workbookPlans";
import { startExcelBench, type ExcelBench } from "./excelBench";

type Kind = HostTrouble["kind"];

const KIND_OF_FAULT: Readonly<Record<Exclude<TransportFault, "silence" | "null-values">, Kind>> = {
  "cell-edit": "cell-edit-mode",
  "request-too-large": "too-large",
  "response-too-large": "too-large",
  "activity-limit": "busy",
  "modal-dialog": "busy",
  session: "session-lost",
  "access-denied": "access-denied",
  general: "unknown",
};

const OPERATIONS: Readonly<Record<string, (host: WorkbookHost) => Promise<unknown>>> = {
  read: (host) => host.read({}),
  insertSheets: (host) => host.insertSheets(workbookPlan(sheetOfRows("A", [["x"]]))),
  mark: (host) => host.mark([]),
  clearMarks: (host) => host.clearMarks(),
  onChange: (host) => host.onChange(() => undefined),
  readState: (host) => host.readState(),
  writeState: (host) => host.writeState(SAMPLE_STATE),
  openNew: (host) => host.openNew(new Uint8Array(3), "x"),
  save: (host) => host.save("x"),
};

const FAULTS = Object.entries(KIND_OF_FAULT) as [TransportFault, Kind][];

/** Twice, because what is too large is asked for again in smaller pieces. */
function plant({ faults }: ExcelBench["excel"], fault: TransportFault, first = 1): void {
  const times = fault.endsWith("-too-large") ? 2 : 1;
  for (let at = 0; at < times; at += 1) faults.failRequest(fault, { nth: first + at });
}

describe.each(Object.entries(OPERATIONS))("%s", (_name, operate) => {
  it.each(FAULTS)("rejects on %s with %s", async (fault, kind) => {
    const { excel, host } = startExcelBench();
    plant(excel, fault);
    const error: unknown = await operate(host).catch((caught: unknown) => caught);
    expect(troubleOf(error)).toMatchObject({ kind });
  });
});

describe.each(FAULTS)("on %s", (fault, kind) => {
  it("apply tells that it failed, whatever the round trip", async () => {
    for (const nth of [1, 2]) {
      const { excel, host } = startExcelBench();
      plant(excel, fault, nth);
      const edit = { sheet: "Sheet1", row: 0, column: 0, before: plain(null), after: plain(1) };
      const outcome = await host.apply([edit], "sửa");
      expect(outcome).toMatchObject({ status: "failed", trouble: { kind } });
      expect(excel.workbook.sheets[0]?.cells.size).toBe(0);
    }
  });

  it("reveal says false", async () => {
    const { excel, host } = startExcelBench();
    excel.faults.failRequest(fault);
    expect(await host.reveal("Sheet1", "A1")).toBe(false);
  });
});

describe("trouble", () => {
  it("takes a refusal with a statement for a protected sheet", async () => {
    const { host, sheet } = startExcelBench();
    await host.writeState(SAMPLE_STATE);
    sheet("_sdt").isProtected = true;
    const error: unknown = await host.writeState(SAMPLE_STATE).catch((caught: unknown) => caught);
    expect(troubleOf(error)).toMatchObject({ kind: "protected" });
    expect(troubleOf(error)?.detail).toContain("clear");
  });

  it("says what an older Excel lacks before asking it", async () => {
    const { excel, host } = startExcelBench("1.7");
    for (const operate of [
      OPERATIONS.mark,
      OPERATIONS.onChange,
      OPERATIONS.openNew,
      OPERATIONS.save,
    ]) {
      const error: unknown = await operate?.(host).catch((caught: unknown) => caught);
      expect(troubleOf(error)).toMatchObject({ kind: "unsupported" });
    }
    expect(excel.takeSyncCount()).toBe(0);
    expect(host.capabilities.changeEvents).toBe(false);
  });

  it.each([
    ["a bug", new TypeError("x is undefined")],
    ["a mistake in the adapter", { code: "PropertyNotLoaded", message: "", debugInfo: {} }],
    ["somebody's text", "no"],
  ])("leaves %s what it is", (_case, thrown) => {
    expect(asHostFailure(thrown)).toBe(thrown);
  });
});

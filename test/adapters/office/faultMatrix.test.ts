import { createExcelHost } from "../../../src/adapters/office";
import type { StartAlarm } from "../../../src/adapters/office/runExcel";
import { writeWorkbook } from "../../../src/adapters/xlsx";
import { insertForms } from "../../../src/app/insertForms";
import type { Workspace } from "../../../src/app/workspace";
import { hasText, translate } from "../../../src/i18n";
import { TRANSPORT_FAULTS, type TransportFault } from "../../excelHost/faults";
import type { ModelCell, ModelWorkbook } from "../../excelHost/model";
import { pasteInto } from "../../excelHost/user";
import { TASKS } from "../../support/filled";
import { quangNgai } from "../../support/packs";
import { workspaceOver } from "../../support/workspace";
import { startExcelBench, type ExcelBench } from "./excelBench";

const SHEET = "QN-B2";
const FORM = {
  pack: quangNgai,
  agency: { code: "H48.01", name: "Sở Y tế" },
  year: 2019,
  unit: "trieu-dong",
} as const;

/** Rings as soon as nothing goes to and fro any more: no test waits for real. */
function createAlarm(): { readonly startAlarm: StartAlarm; readonly ringAll: () => void } {
  const rings = new Set<() => void>();
  const startAlarm: StartAlarm = (ring) => {
    rings.add(ring);
    return () => void rings.delete(ring);
  };
  return {
    startAlarm,
    ringAll: () => {
      for (const ring of rings) ring();
    },
  };
}

interface Started {
  readonly bench: ExcelBench;
  readonly workspace: Workspace;
  /** Waits for an action as a user would for ever, ringing when Excel has fallen silent. */
  readonly finish: (action: Promise<unknown>) => Promise<void>;
}

function start(workbook: ModelWorkbook): Started {
  const { startAlarm, ringAll } = createAlarm();
  const bench = startExcelBench("1.13", { workbook: structuredClone(workbook) });
  const host = createExcelHost({ encode: writeWorkbook, startAlarm });
  const workspace = workspaceOver(host);
  return {
    bench,
    workspace,
    finish: async (action) => {
      let done = false;
      const ended = action.then(() => void (done = true));
      for (let turns = 0; !done && turns < 500; turns += 1) {
        await bench.settle();
        if (!done) ringAll();
      }
      if (!done) throw new Error("left hanging");
      await ended;
    },
  };
}

/** A workbook with one filled form; with faults to mend where these are wanted. */
async function filledWorkbook(withFaults: boolean): Promise<ModelWorkbook> {
  const { excel } = startExcelBench();
  const host = createExcelHost({ encode: writeWorkbook });
  await insertForms(host, { ...FORM, forms: [SHEET], tasks: { [SHEET]: TASKS } });
  if (withFaults) pasteInto(excel, SHEET, "I17", [["'100"]]);
  if (withFaults) pasteInto(excel, SHEET, "H18", [[900]]);
  return excel.workbook;
}

type Cells = Readonly<Record<string, readonly (readonly [number, ModelCell])[]>>;

/** Everything a user typed or sees, without what the add-in remembers. */
function cellsOf({ sheets }: ModelWorkbook): Cells {
  const own = sheets.filter(({ name }) => name !== "_sdt");
  return Object.fromEntries(
    own.map(({ name, cells }) => [name, [...cells].sort(([a], [b]) => a - b)])
  );
}

function stateText({ sheets }: ModelWorkbook): string {
  const state = sheets.find(({ name }) => name === "_sdt");
  return JSON.stringify([...(state?.cells ?? [])]);
}

/** What the check came to: what a person reads in the pane. */
function findingsOf(workspace: Workspace): unknown {
  const { check, remembered } = workspace.getState();
  return check && [check.result.issues.map(({ fingerprint }) => fingerprint).sort(), remembered];
}

/** How many round trips each action takes when nothing goes wrong (design.md §6). */
const TRIPS: Readonly<Record<string, number>> = { insert: 7, check: 3, fix: 5, seal: 4 };

interface Step {
  /** What has to stand before; nothing is injected into it. */
  readonly before: (workspace: Workspace) => Promise<unknown>;
  readonly act: (workspace: Workspace) => Promise<unknown>;
}

const STEPS: Readonly<Record<string, Step>> = {
  insert: {
    before: (workspace) => {
      workspace.actions.choose({ ...FORM, forms: ["QN-B1"] });
      return Promise.resolve();
    },
    act: (workspace) => workspace.actions.insertForms(["QN-B1"]),
  },
  check: {
    before: () => Promise.resolve(),
    act: (workspace) => workspace.actions.check(),
  },
  fix: {
    before: (workspace) => workspace.actions.check(),
    act: (workspace) => {
      workspace.actions.fixAllSafe();
      return workspace.actions.applyPreview();
    },
  },
  seal: {
    before: (workspace) => {
      workspace.actions.choose({ ...FORM });
      return Promise.resolve();
    },
    act: (workspace) => workspace.actions.seal(),
  },
};

/** What is told of each fault, and the words that say what to do. */
const TOLD: Readonly<Record<TransportFault, readonly [kind: string, advice: RegExp]>> = {
  "cell-edit": ["cell-edit-mode", /Nhấn Enter/],
  session: ["session-lost", /đóng rồi mở lại/],
  "modal-dialog": ["busy", /Đợi vài giây rồi làm lại/],
  "activity-limit": ["busy", /Đợi vài giây rồi làm lại/],
  "request-too-large": ["too-large", /xóa các dòng, cột trống/],
  "response-too-large": ["too-large", /xóa các dòng, cột trống/],
  "access-denied": ["access-denied", /Kiểm tra xem tệp/],
  general: ["unknown", /làm lại/],
  silence: ["no-answer", /nhấn Enter/],
  "null-values": ["too-large", /xóa các dòng, cột trống/],
};

/** Values that are kept back are no failure, and so there is no "afterwards". */
const FAULTS = (Object.keys(TRANSPORT_FAULTS) as TransportFault[]).flatMap(
  (fault): (readonly [TransportFault, boolean])[] =>
    fault === "null-values"
      ? [[fault, false]]
      : [
          [fault, false],
          [fault, true],
        ]
);

it("has every fault that is to be tried", () => {
  const asked =
    "cell-edit,request-too-large,response-too-large,session,activity-limit,access-denied";
  const names: readonly string[] = FAULTS.map(([fault]) => fault);
  expect(names).toEqual(expect.arrayContaining([...asked.split(","), "silence", "null-values"]));
  expect(FAULTS).toContainEqual(["general", true]);
});

describe.each(Object.entries(STEPS))("%s", (name, step) => {
  let workbook: ModelWorkbook;
  let wanted: ModelWorkbook;
  let findings: unknown;
  let trips = 0;
  beforeAll(async () => {
    workbook = await filledWorkbook(name === "fix");
    const { bench, workspace, finish } = start(workbook);
    await finish(step.before(workspace));
    bench.excel.takeSyncCount();
    await finish(step.act(workspace));
    trips = bench.excel.takeSyncCount();
    wanted = bench.excel.workbook;
    findings = findingsOf(workspace);
  });

  it("does what was asked when nothing goes wrong", () => {
    expect(trips).toBe(TRIPS[name]);
    if (name === "check") expect(cellsOf(wanted)).toEqual(cellsOf(workbook));
    if (name === "seal") expect(stateText(wanted)).not.toBe(stateText(workbook));
    if (name === "fix" || name === "insert") expect(cellsOf(wanted)).not.toEqual(cellsOf(workbook));
  });

  it.each(FAULTS)(
    "at any round trip, %s (work done: %s): as before or as asked, and told",
    async (fault, afterWork) => {
      for (let nth = 1; nth <= trips; nth += 1) {
        const { bench, workspace, finish } = start(workbook);
        await finish(step.before(workspace));
        bench.excel.faults.failRequest(fault, { nth, afterWork });
        await finish(step.act(workspace));
        const found = bench.excel.workbook;
        const { notice } = workspace.getState();
        const cells = cellsOf(found);
        const asBefore = JSON.stringify(cells) === JSON.stringify(cellsOf(workbook));
        const asAsked = JSON.stringify(cells) === JSON.stringify(cellsOf(wanted));
        expect({ nth, whole: asBefore || asAsked }).toEqual({ nth, whole: true });
        const isQuiet = asAsked && stateText(found) === stateText(wanted);
        if (isQuiet && notice?.tone !== "error") {
          // Nothing was told, so nothing may be missing.
          expect({ nth, findings: findingsOf(workspace) }).toEqual({ nth, findings });
          continue;
        }
        const [kind, advice] = TOLD[fault];
        expect({ nth, tone: notice?.tone, key: notice?.key }).toEqual({
          nth,
          tone: "error",
          key: `host.${kind}`,
        });
        const key = notice?.key ?? "";
        expect(hasText(key) && translate("vi", key, notice?.data ?? {})).toMatch(advice);
      }
    }
  );
});

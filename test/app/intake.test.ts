import { sha256 } from "../../src/adapters/node";
import { intake } from "../../src/app/intake";
import type { WorkbookCodec } from "../../src/app/ports";
import { summarize } from "../../src/app/tableSummary";
import type { Submission } from "../../src/core/consolidation";
import type { TaskContent } from "../../src/core/layout";
import { ok } from "../../src/core/result";
import { formatAddress, type SheetSnapshot, type WorkbookSnapshot } from "../../src/core/sheet";
import { stateSheetPlan, type WorkbookState } from "../../src/core/state";
import type { TableRow } from "../../src/core/table";
import { filledWorkbook, tableIn, TASKS, type } from "../support/filled";
import { quangNgai } from "../support/packs";
import { snapshotOfPlan } from "../support/planSnapshot";
import { sealExplained } from "../support/sealExplained";

const STATE: WorkbookState = {
  pack: quangNgai.id,
  packVersion: quangNgai.version,
  year: 2019,
  unit: "trieu-dong",
  agency: { code: "SYT", name: "Sở Y tế" },
  forms: [{ form: "QN-B2", version: "1.0.0", sheet: "QN-B2" }],
  explanations: [],
  seal: null,
};

/** Takes in a workbook that a file is said to hold. */
function take(workbook: WorkbookSnapshot, state: WorkbookState | null): Promise<Submission> {
  const memory = state ? [snapshotOfPlan(stateSheetPlan(state))] : [];
  const read = () => ok({ ...workbook, sheets: [...workbook.sheets, ...memory] });
  const codec: WorkbookCodec = { read, write: () => Promise.reject(new Error("not written")) };
  const file = { name: "a.xlsx", bytes: new Uint8Array([1]) };
  return intake(file, { codec, sha256, pack: quangNgai, asOf: "2018-07-20" });
}

async function seal(workbook: WorkbookSnapshot, state = STATE): Promise<WorkbookState> {
  const now = "2018-07-20T08:00:00Z";
  const outcome = await sealExplained({ workbook, state, now, toolVersion: "0", sha256 });
  if (outcome.status === "refused") throw new Error(JSON.stringify(outcome.issues));
  return outcome.state;
}

/** One task a needed amount, typed in million đồng. */
function needing(...needed: readonly number[]): WorkbookSnapshot {
  const [, one] = TASKS;
  const tasks = needed.map((): TaskContent => ({ ...one!, cells: { ...one!.cells, needed: 1 } }));
  const drawn = filledWorkbook({}, { tasks });
  const cells = tableIn(drawn)
    .rows.filter(({ kind }) => kind === "task")
    .map(({ cells: { needed: cell } }, index) => [formatAddress(cell!), needed[index]!]);
  return type(drawn, Object.fromEntries(cells) as Record<string, number>);
}

describe("amounts in a wrong unit", () => {
  test.each<[string, readonly number[]]>([
    ["one past a million tỷ", [1.1e9]],
    ["two that together are", [6e8, 6e8]],
    ["two whose sum is not exact", [9e9, 9e9]],
  ])("%s: the file is rejected, with the sheet", async (_what, needed) => {
    expect(await take(needing(...needed), STATE)).toMatchObject({
      status: "rejected",
      problem: { kind: "amounts-overflow", sheet: "QN-B2" },
      agency: STATE.agency,
      facts: [],
    });
  });

  test("just below it the file is taken", async () => {
    expect(await take(needing(4e8, 5e8), STATE)).toMatchObject({ status: "ok" });
  });
});

describe("the seal", () => {
  const workbook = filledWorkbook();
  const other: TaskContent = {
    group: "ha-tang",
    cells: { task: "Bảo trì", estimate: 400, level: "Ngân sách tỉnh", type: "Vốn sự nghiệp" },
  };
  const added: SheetSnapshot = filledWorkbook({}, { form: "QN-B1", tasks: [other] }).sheets[0]!;
  const grown = { ...workbook, sheets: [...workbook.sheets, added] };

  test("holds for what was sealed", async () => {
    expect(await take(workbook, await seal(workbook))).toMatchObject({ sealed: "intact" });
  });

  test("is broken by a form on a sheet that came after it, and the sheet is named", async () => {
    const taken = await take(grown, await seal(workbook));
    expect(taken.sheets.map(({ form }) => form).sort()).toEqual(["QN-B1", "QN-B2"]);
    expect(taken).toMatchObject({
      sealed: "broken",
      changedCells: [],
      unsealedSheets: [added.name],
    });
  });

  test("covers every sheet with a form once sealed anew, and no sheet that is gone", async () => {
    const gone = { form: "QN-B1", version: "1.0.0", sheet: "Đã xóa" };
    const state = await seal(grown, { ...STATE, forms: [gone, ...STATE.forms] });
    expect(state.forms.map(({ sheet }) => sheet)).toEqual(["QN-B2", added.name]);
    expect(await take(grown, state)).toMatchObject({ sealed: "intact", unsealedSheets: [] });
  });
});

test("a summary has the sum of tasks and what the total row itself states", () => {
  const table = tableIn(filledWorkbook());
  const { totals, statedTotals, year } = summarize(table);
  expect({ totals, year }).toMatchObject({ totals: { needed: 2_100_500_000 }, year: 2019 });
  expect(statedTotals["needed"]).toBe(2_100_500_000);
  const rows = table.rows.filter(({ kind }) => kind !== "total");
  expect(summarize({ ...table, rows }).statedTotals["needed"]).toBeNull();
});

test.each<[string, TableRow["kind"] | null]>([
  ["as its own row states it", null],
  ["as its tasks add up where its own row says nothing", "group"],
])("a form states the money of enterprises beside its total: %s", (_case, silent) => {
  const table = tableIn(filledWorkbook());
  const group = table.rows.find(
    ({ kind, amounts }) => kind === "group" && amounts["needed"]?.amount
  );
  const groups = table.form.groups.map((one) =>
    one.id === group?.group ? { ...one, nonState: true as const } : one
  );
  const rows = table.rows.map((row) => (row.kind === silent ? { ...row, amounts: {} } : row));
  const beside = group?.amounts["needed"]?.amount ?? 0;
  expect(beside).toBeGreaterThan(0);
  const { statedTotals } = summarize({ ...table, form: { ...table.form, groups }, rows });
  expect(statedTotals["needed"]).toBe(2_100_500_000 + beside);
});

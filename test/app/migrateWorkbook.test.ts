import { checkWorkbook } from "../../src/app/checkWorkbook";
import { planForms, stateAfterInsert } from "../../src/app/insertForms";
import { needsLook, planMigration, stateAfterMigration } from "../../src/app/migrateWorkbook";
import { migrationLines } from "../../src/app/migrationText";
import type { PackDefinition } from "../../src/core/packs";
import { snapshotOfPlan, type CellValue, type WorkbookSnapshot } from "../../src/core/sheet";
import type { WorkbookState } from "../../src/core/state";
import { factsOf } from "../../src/core/table";
import { TASKS, type as typeInto } from "../support/filled";
import { newerQuangNgai } from "../support/newerPack";
import { quangNgai } from "../support/packs";

const AGENCY = { code: "H48.01", name: "Sở Y tế" };
const ASOF = "2018-07-20";

interface Filled {
  readonly workbook: WorkbookSnapshot;
  readonly state: WorkbookState;
}

/** One of them says something in the column that the new version drops. */
const SCOPED = TASKS.map((task, place) =>
  place === 0 ? { ...task, cells: { ...task.cells, scope: "3 xã" } } : task
);

/** Forms of the old version with tasks, as an officer left them. */
function fill(forms: readonly string[], typed: Readonly<Record<string, CellValue>> = {}): Filled {
  const request = {
    pack: quangNgai,
    forms,
    agency: AGENCY,
    year: 2019,
    unit: "trieu-dong" as const,
    tasks: { "QN-B2": SCOPED },
  };
  const plan = planForms(request);
  const sheets = plan.sheets.map((sheet) => snapshotOfPlan(sheet));
  const traits = { macros: false, externalLinks: false };
  const workbook = typeInto({ sheets, properties: {}, traits }, typed);
  const names = sheets.map(({ name }) => name);
  return { workbook, state: stateAfterInsert(request, null, names) };
}

function migrate({ workbook, state }: Filled, packs: readonly PackDefinition[] = [quangNgai]) {
  return planMigration(workbook, state, { to: newerQuangNgai(), packs, asOf: ASOF });
}

/** What the new sheets say, read by the new version. */
function readNew(migration: ReturnType<typeof migrate>) {
  const sheets = migration.sheets.map(({ plan }) => snapshotOfPlan(plan));
  const workbook = { sheets, properties: {}, traits: { macros: false, externalLinks: false } };
  const names = sheets.map(({ name }) => name);
  const state = stateAfterMigration(migration, null, names);
  const pack = newerQuangNgai();
  return checkWorkbook(workbook, state, { pack, profile: "draft", asOf: ASOF }).tables;
}

const moneyOf = (tables: ReturnType<typeof readNew>) =>
  tables.flatMap(factsOf).map(({ measure, year, level, type, amount, task, group }) => {
    return { measure, year, level, type, amount, task, group };
  });

describe("a filled form in a newer version", () => {
  const filled = fill(["QN-B2"]);
  const before = checkWorkbook(filled.workbook, filled.state, {
    pack: quangNgai,
    profile: "draft",
    asOf: ASOF,
  }).tables;

  test("has the same facts, whatever was renamed or moved", () => {
    const migration = migrate(filled);
    const after = readNew(migration);
    expect(moneyOf(before).length).toBeGreaterThan(3);
    expect(moneyOf(after)).toEqual(moneyOf(before));
    expect(migration.sheets[0]?.differences).toEqual([]);
    expect(after[0]?.form.version).toBe("2.0.0");
    expect(after[0]?.columns.map(({ definition }) => definition.id)).toContain("product");
  });

  test("keeps every text in its column, and tells what has no place", () => {
    const migration = migrate(filled);
    const [table] = readNew(migration);
    const texts = (read: typeof table, id: string) =>
      read?.rows.flatMap(({ kind, cells }) => (kind === "task" ? [cells[id]?.text] : []));
    for (const id of ["task", "period", "agencies", "level", "type", "note"]) {
      expect([id, texts(table, id)]).toEqual([id, texts(before[0], id)]);
    }
    const moves = migration.sheets[0]?.columns ?? [];
    const named = (kind: string) =>
      moves.flatMap((one) => (one.kind === kind ? [one.before ?? one.after] : []));
    expect(named("left")).toEqual(["Mục tiêu, Quy mô"]);
    expect(named("new")).toEqual(["Sản phẩm bàn giao"]);
    expect(named("renamed")).toEqual(["Kinh phí / Tổng kinh phí"]);
    expect(needsLook(migration)).toBe(true);
    expect(migrationLines(migration, "vi").join("\n")).toContain("khớp đến từng đồng");
  });

  test("also where the old version is not at hand: by headers", () => {
    const migration = migrate(filled, []);
    expect(moneyOf(readNew(migration))).toEqual(moneyOf(before));
    expect(migrationLines(migration, "vi")[1]).toContain("Không có sẵn bản 1.0.0");
    const carried = migration.sheets[0]?.columns.filter(({ kind }) => kind === "carried");
    expect(carried?.map((one) => one.before)).toEqual(["Mục tiêu, Quy mô"]);
  });

  test("brings along what was typed into a column that people added", () => {
    const [sheet] = filled.workbook.sheets;
    const header = before[0]?.header;
    if (!sheet || !header) throw new Error("no form");
    const right = String.fromCharCode(65 + header.right + 1);
    const first = before[0]?.rows.find(({ kind }) => kind === "task")?.row ?? 0;
    const added = fill(["QN-B2"], {
      [`${right}${String(header.bottom + 1)}`]: "Mã dự án nội bộ",
      [`${right}${String(first + 1)}`]: "DA-07",
    });
    const migration = migrate(added);
    const values = snapshotOfPlan(migration.sheets[0]!.plan).values.flat();
    expect(values).toEqual(expect.arrayContaining(["Mã dự án nội bộ", "DA-07"]));
  });

  test("an amount that nobody can read is named with its cell", () => {
    const table = before[0];
    const row = table?.rows.find(({ kind }) => kind === "task")?.row ?? 0;
    const column = table?.columns.find(({ definition }) => definition.id === "done")?.column ?? 0;
    const cell = `${String.fromCharCode(65 + column)}${String(row + 1)}`;
    const migration = migrate(fill(["QN-B2"], { [cell]: "đang xin ý kiến" }));
    expect(migration.sheets[0]?.leftCells).toMatchObject([
      { row, text: "đang xin ý kiến", why: "unreadable" },
    ]);
    expect(needsLook(migration)).toBe(true);
  });
});

test("a project's sheet keeps its answers under what the form asks", () => {
  const blank = fill(["QN-B3"]);
  const [sheet] = blank.workbook.sheets;
  const row = sheet?.values.findIndex((cells) => cells.includes("Tên gọi dự án")) ?? 0;
  const migration = migrate(fill(["QN-B3"], { [`C${String(row + 1)}`]: "Kho dữ liệu dùng chung" }));
  const plan = migration.sheets[0]?.plan;
  const rows = plan ? snapshotOfPlan(plan).values : [];
  expect(rows.find((cells) => cells.includes("Tên gọi dự án"))?.[2]).toBe("Kho dữ liệu dùng chung");
  expect(rows.some((cells) => cells.includes("Mã dự án"))).toBe(true);
});

test("a form that the new version does not have stays, and is told", () => {
  const migration = migrate(fill(["QN-B2", "QN-B5"]));
  expect(migration.sheets.map(({ form }) => form.id)).toEqual(["QN-B2"]);
  expect(migration.unmoved).toEqual([
    { sheet: "QN-B5", problem: { kind: "no-form", form: "QN-B5" } },
  ]);
  expect(migrationLines(migration, "en").at(-1)).toContain("QN-B5");
});

test("the memory names the new sheets and version, and no seal", () => {
  const filled = fill(["QN-B2", "QN-B5"]);
  const sealed = { at: "2018-07-20T08:00:00", tool: "1", sha256: "0".repeat(64), cells: [] };
  const explanations = [{ fingerprint: "f", text: "vì thế" }];
  const before = { ...filled.state, seal: sealed, explanations };
  const after = stateAfterMigration(migrate(filled), before, ["QN-B2 (2)"]);
  expect(after).toMatchObject({ packVersion: "2.0.0", seal: null, agency: AGENCY, explanations });
  expect(after.forms).toEqual([
    { form: "QN-B5", version: "1.0.0", sheet: "QN-B5" },
    { form: "QN-B2", version: "2.0.0", sheet: "QN-B2 (2)" },
  ]);
});

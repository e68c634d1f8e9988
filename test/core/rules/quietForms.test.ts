import { layOutForm, type TaskContent } from "../../../src/core/layout";
import { packs, type FormDefinition, type PackDefinition } from "../../../src/core/packs";
import { rules } from "../../../src/core/rules";
import type { CellValue, SheetSnapshot } from "../../../src/core/sheet";
import { readTables } from "../../../src/core/table";
import { snapshotOfPlan } from "../../support/planSnapshot";

/** Rules on how a table is built and on the names in it: nothing in a form as we draw it may trouble them. */
const BUILT = [
  "P502",
  "P503",
  "P507",
  "S106",
  "S107",
  "S111",
  "S112",
  "T405",
  "T407",
  "T408",
  "T410",
];

const forms = packs.flatMap((pack) =>
  pack.forms.map((form) => [`${pack.id} ${form.id}`, pack, form] as const)
);

function cellsOf(form: FormDefinition, order: number): Readonly<Record<string, CellValue>> {
  const totals = new Set(form.equations.map(({ total }) => total));
  const amounts = form.columns
    .filter(({ kind, id }) => kind === "amount" && !totals.has(id))
    .map(({ id }, at) => [id, 100 * order + 7 * at + 1] as const);
  return {
    [form.nameColumn]: `Nâng cấp hệ thống số ${String(order)}`,
    ...Object.fromEntries(amounts),
  };
}

function tasksOf(form: FormDefinition): readonly TaskContent[] {
  const groups = form.groups.length > 0 ? form.groups.map(({ id }) => id) : [null];
  return groups.flatMap((group, at) =>
    [1, 2].map((order) => ({ group, cells: cellsOf(form, 2 * at + order) }))
  );
}

function draw(pack: PackDefinition, form: FormDefinition, tasks: readonly TaskContent[]) {
  const agency = { code: "H48.01", name: "Sở Y tế" };
  const plan = layOutForm(form, { pack, year: pack.planYear, unit: "trieu-dong", agency, tasks });
  return snapshotOfPlan(plan);
}

function reported(pack: PackDefinition, form: FormDefinition, sheet: SheetSnapshot) {
  const tables = readTables(sheet, { forms: [form], year: pack.planYear });
  const workbook = {
    sheets: [sheet],
    properties: {},
    traits: { macros: false, externalLinks: false },
  };
  const context = { workbook, tables, copies: [], pack, year: pack.planYear, asOf: "2026-07-20" };
  const found = rules
    .filter(({ code }) => BUILT.includes(code))
    .flatMap(({ code, check }) => [...check(context)].map(({ at }) => `${code} ${at.cell ?? ""}`));
  return { found, kinds: tables.flatMap(({ rows }) => rows.map(({ kind }) => kind)) };
}

test.each(forms)("%s: blank, nothing is said of its rows", (_name, pack, form) => {
  expect(reported(pack, form, draw(pack, form, [])).found).toEqual([]);
});

test.each(forms)("%s: filled, nothing is said, and every task counts", (_name, pack, form) => {
  const tasks = tasksOf(form);
  const { found, kinds } = reported(pack, form, draw(pack, form, tasks));
  expect(found).toEqual([]);
  const fixed = form.fixedRows?.length ?? 0;
  expect(kinds.filter((kind) => kind === "task")).toHaveLength(tasks.length + fixed);
  expect(kinds.filter((kind) => kind === "group")).toHaveLength(form.groups.length);
});

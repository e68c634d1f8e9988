import fc from "fast-check";
import { layOutForm, periodsOfYear, type LayoutRequest } from "../../../src/core/layout";
import { UNITS, type UnitId } from "../../../src/core/money";
import { packs, type FormDefinition, type PackDefinition } from "../../../src/core/packs";
import { contains, evaluate, formatAddress, type SheetPlan } from "../../../src/core/sheet";
import { readTable } from "../../../src/core/table";
import { TASKS } from "../../support/filled";
import { formById, quangNgai } from "../../support/packs";
import { snapshotOfPlan } from "../../support/planSnapshot";

const AGENCY = { code: "H48.01", name: "Sở Y tế" };
const REQUEST: LayoutRequest = {
  pack: quangNgai,
  year: 2019,
  unit: "trieu-dong",
  agency: AGENCY,
};
const FORMS = packs.flatMap((pack) => pack.forms.map((form) => ({ id: form.id, form, pack })));
const UNIT_IDS = Object.keys(UNITS) as UnitId[];

/** Cells whose formula, sums and shares alike, gives another result than the plan says. */
function staleCells(plan: SheetPlan): readonly string[] {
  const values = new Map(plan.cells.map((cell) => [formatAddress(cell), cell.value]));
  const run = (formula: string) =>
    evaluate(formula, (row, column) => values.get(formatAddress({ row, column })) ?? null);
  const resultOf = (formula: string) => {
    const share = /^IF\((.+)=0,"",(.+)\)$/.exec(formula);
    if (!share) return run(formula);
    return run(share[1] ?? "") === 0 ? "" : run(share[2] ?? "");
  };
  const isSame = (a: unknown, b: unknown) =>
    typeof a === "number" && typeof b === "number" ? Math.abs(a - b) < 1e-12 : a === b;
  return plan.cells.flatMap((cell) =>
    cell.formula !== undefined && !isSame(resultOf(cell.formula), cell.value)
      ? [formatAddress(cell)]
      : []
  );
}

/** Cells that stand twice, lie under a merge of another cell, or belong to two merges. */
function overlaps(plan: SheetPlan): readonly string[] {
  const places = plan.cells.map(formatAddress);
  const twice = places.filter((place, index) => places.indexOf(place) !== index);
  const hidden = plan.cells.filter((cell) =>
    plan.merges.some(
      (merge) =>
        contains(merge, cell) &&
        cell.value !== null &&
        (merge.top !== cell.row || merge.left !== cell.column)
    )
  );
  const crossed = plan.merges.filter((merge, index) =>
    plan.merges.some(
      (other, at) =>
        at > index &&
        other.top <= merge.bottom &&
        merge.top <= other.bottom &&
        other.left <= merge.right &&
        merge.left <= other.right
    )
  );
  return [...twice, ...hidden.map(formatAddress), ...crossed.map((one) => JSON.stringify(one))];
}

/** One task of 1.000 a column, so that every formula has something to add. */
function filled(form: FormDefinition): Pick<LayoutRequest, "tasks"> {
  const totals = new Set(form.equations.map(({ total }) => total));
  const amounts = form.columns.filter(({ id, kind }) => kind === "amount" && !totals.has(id));
  const cells = Object.fromEntries(amounts.map(({ id }, index) => [id, 1000 + index]));
  const groups = form.groups.length > 0 ? form.groups.map(({ id }) => id) : [null];
  return {
    tasks: groups.map((group) => ({ group, cells: { ...cells, [form.nameColumn]: "Việc" } })),
  };
}

function requestFor(pack: PackDefinition): LayoutRequest {
  return { ...REQUEST, pack, year: pack.planYear };
}

describe.each(FORMS)("$id", ({ form, pack }) => {
  test("every formula has the result it would give, blank and filled", () => {
    expect(staleCells(layOutForm(form, requestFor(pack)))).toEqual([]);
    const plan = layOutForm(form, { ...requestFor(pack), ...filled(form) });
    expect(staleCells(plan)).toEqual([]);
    const isSummed = form.sourcedColumn !== null || form.equations.length > 0;
    expect(plan.cells.some(({ formula }) => formula !== undefined) || !isSummed).toBe(true);
  });

  test("prints every header and group of its document", () => {
    const plan = layOutForm(form, requestFor(pack));
    const texts = new Set(plan.cells.map((cell) => cell.value));
    for (const { header, group, band } of form.columns) {
      for (const text of [header, group ?? header, band ?? header]) {
        const year = (_all: string, offset?: string) => String(pack.planYear + Number(offset ?? 0));
        expect(texts).toContain(text.replace(/\{n([+-]\d+)?\}/g, year));
      }
    }
    for (const group of form.groups) expect(texts).toContain(group.name);
    for (const row of form.fixedRows ?? []) {
      for (const text of Object.values(row.cells)) expect(texts).toContain(text);
    }
  });

  test("equations, shares and names point at columns of the right kind", () => {
    const kinds = new Map(form.columns.map(({ id, kind }) => [id, kind]));
    const amounts = [
      ...form.equations.flatMap(({ total, addends }) => [total, ...addends]),
      ...form.columns.flatMap(({ ratio }) => (ratio ? [ratio.of, ratio.over] : [])),
      ...(form.sourcedColumn === null ? [] : [form.sourcedColumn]),
    ];
    for (const id of amounts) expect([id, kinds.get(id)]).toEqual([id, "amount"]);
    expect(kinds.get(form.nameColumn)).toBe("name");
    expect(kinds.has(form.groupColumn)).toBe(true);
    expect(kinds.size).toBe(form.columns.length);
    const groups = new Set<string | null>([null, ...form.groups.map(({ id }) => id)]);
    for (const row of form.fixedRows ?? []) {
      expect(groups).toContain(row.group);
      for (const id of Object.keys(row.cells)) expect([...kinds.keys()]).toContain(id);
    }
    for (const { ratio } of form.columns) {
      const least = ratio?.least;
      if (least) expect(pack.parameters?.map(({ id }) => id)).toContain(least);
    }
  });

  test("any unit, year and filling: nothing overlaps, and it is read back whole", () => {
    const cases = fc.record({
      unit: fc.constantFrom(...UNIT_IDS),
      year: fc.integer({ min: 2018, max: 2035 }),
      isFilled: fc.boolean(),
      period: fc.constantFrom(undefined, ...periodsOfYear(form.periods ?? [])),
    });
    fc.assert(
      fc.property(cases, ({ unit, year, isFilled, period }) => {
        const request = { pack, unit, year, agency: AGENCY, ...(period ? { period } : {}) };
        const plan = layOutForm(form, { ...request, ...(isFilled ? filled(form) : {}) });
        expect(overlaps(plan)).toEqual([]);
        const table = readTable(snapshotOfPlan(plan), { forms: pack.forms, year });
        expect(table?.form.id).toBe(form.id);
        expect(table?.missing.map(({ id }) => id)).toEqual([]);
        expect(table?.columns.map(({ definition, column }) => [column, definition.id])).toEqual(
          form.columns.map(({ id }, at) => [at, id])
        );
        const hasMoney = form.columns.some(({ kind }) => kind === "amount");
        expect(table?.unit).toBe(hasMoney ? unit : null);
        const groupRows = table?.rows.filter(({ kind }) => kind === "group").length;
        if (isFilled) expect(groupRows).toBe(form.groups.length);
      }),
      { numRuns: 5 }
    );
  });
});

const drawn = (id: string, more: Partial<LayoutRequest> = {}) => {
  const one = FORMS.find((each) => each.id === id);
  if (!one) throw new Error(id);
  return layOutForm(one.form, { ...requestFor(one.pack), ...more });
};
const textsOf = (plan: SheetPlan) => plan.cells.map(({ value }) => value);

test("tasks given for a form of letter 790 stand under their groups with exact sums", () => {
  const form = formById(quangNgai, "QN-B2");
  if (!form) throw new Error("no QN-B2");
  const plan = layOutForm(form, { ...REQUEST, tasks: TASKS });
  expect(staleCells(plan)).toEqual([]);
  expect(textsOf(plan)).toContain("Mua sắm máy chủ");
});

test.each([
  [{ kind: "month", index: 6 }, "GIẢI NGÂN THÁNG 6 NĂM 2027"],
  [{ kind: "quarter", index: 2 }, "GIẢI NGÂN QUÝ II NĂM 2027"],
  [{ kind: "half-year", index: 1 }, "GIẢI NGÂN 6 THÁNG ĐẦU NĂM 2027"],
  [{ kind: "half-year", index: 2 }, "GIẢI NGÂN 6 THÁNG CUỐI NĂM 2027"],
  [{ kind: "year", index: 1 }, "GIẢI NGÂN NĂM 2027"],
  [undefined, "GIẢI NGÂN THÁNG …… NĂM 2027"],
] as const)("a report says its period: %o", (period, ending) => {
  const titles = textsOf(drawn("B08", period ? { period } : {}));
  expect(titles.some((text) => typeof text === "string" && text.endsWith(ending))).toBe(true);
});

test("a form without money has no unit line, no total and no words", () => {
  const texts = textsOf(drawn("B05")).filter((text) => typeof text === "string");
  for (const start of ["Đơn vị tính:", "Tổng cộng", "Bằng chữ"]) {
    expect(texts.filter((text) => text.startsWith(start))).toEqual([]);
  }
});

test("money of enterprises stands below the total and is not in it", () => {
  const plan = drawn("B02", {
    tasks: [
      { group: "ha-tang", cells: { task: "Máy chủ", "tinh-dt": 100 } },
      { group: "doanh-nghiep", cells: { task: "Cáp quang", other: 900 } },
    ],
  });
  const rowOf = (text: string) => plan.cells.find(({ value }) => value === text)?.row ?? -1;
  const valueAt = (row: number, column: number) =>
    plan.cells.find((cell) => cell.row === row && cell.column === column)?.value;
  const total = rowOf("Tổng cộng");
  expect(rowOf("Cáp quang")).toBeGreaterThan(total);
  expect([valueAt(total, 8), valueAt(total, 17)]).toEqual([100, 0]);
  expect(textsOf(plan)).toContain("Bằng chữ: Một trăm triệu đồng.");
});

test("printed rows take what is given for them and are not printed twice", () => {
  const name = "Ngân sách cấp tỉnh";
  const plan = drawn("B07", {
    tasks: [{ group: null, cells: { budget: name, spending: 1000, digital: 15 } }],
  });
  expect(textsOf(plan).filter((text) => text === name)).toHaveLength(1);
  expect(textsOf(plan)).toContain(0.015);
});

test("the closing block is one row with its texts in fonts of their own", () => {
  const plan = drawn("B02");
  const blocks = plan.cells.filter(({ runs }) => runs);
  expect(new Set(blocks.map(({ row }) => row)).size).toBe(1);
  for (const { runs, value } of blocks) {
    expect(runs?.map(({ text }) => text).join("")).toBe(value);
  }
});

test("words to choose from lie in hidden columns that the print area leaves out", () => {
  const plan = drawn("B08");
  const lists = plan.validations.flatMap((one) => (one.kind === "list" ? [one.source] : []));
  expect(new Set(lists).size).toBe(3);
  expect(Math.min(...(plan.hiddenColumns ?? []))).toBeGreaterThan(plan.print?.area.right ?? 99);
});

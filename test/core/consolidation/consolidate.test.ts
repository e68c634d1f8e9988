import fc from "fast-check";
import { amountIn, consolidate, factAt, type Consolidated } from "../../../src/core/consolidation";
import { PACK, submissionOf, type TaskInput } from "../../support/submissions";

const OPTIONS = { year: 2019, pack: PACK, toolVersion: "0.1.0" };

const server: TaskInput = { task: "Mua máy chủ", amounts: { total: 900, done: 400, needed: 500 } };
const training: TaskInput = {
  task: "Đào tạo",
  group: "nhan-luc",
  level: "HUYEN",
  amounts: { total: 70, needed: 70 },
};
const enterprise: TaskInput = {
  task: "Wifi công cộng",
  level: "KHAC",
  type: "XHH",
  state: false,
  amounts: { total: 1000, needed: 1000 },
};

function amountOf(result: Consolidated, measure: string, state = true): number {
  const line = result.certificate.lines.find(
    ({ column }) => column.series.measure === measure && column.state === state
  );
  return line?.facts ?? 0;
}

describe("consolidate: sums", () => {
  const result = consolidate(
    [
      submissionOf("B", { "QN-B2": [server, enterprise] }),
      submissionOf("A", {
        "QN-B2": [training],
        "QN-B1": [{ task: "Cũ", amounts: { estimate: 5 } }],
      }),
    ],
    OPTIONS
  );

  test("measures are kept apart, in the order of forms and columns", () => {
    expect(result.series.map((one) => [one.form, one.measure, one.year])).toEqual([
      ["QN-B1", "estimate", 2018],
      ["QN-B2", "total", 2019],
      ["QN-B2", "done", 2019],
      ["QN-B2", "needed", 2019],
    ]);
    expect(["estimate", "total", "done", "needed"].map((one) => amountOf(result, one))).toEqual([
      5, 970, 400, 570,
    ]);
  });

  test("non-state money stands in columns of its own and in no state column", () => {
    expect(amountOf(result, "needed", false)).toBe(1000);
    expect(amountOf(result, "needed")).toBe(570);
    expect(amountOf(result, "done", false)).toBe(0);
    expect(result.byAgency.columns.filter((column) => !column.state)).toHaveLength(2);
  });

  test("agencies come in code order and facts keep their cell", () => {
    expect(result.agencies.map((agency) => agency.code)).toEqual(["A", "B"]);
    expect(factAt(result.facts, result.facts.length - 1).fact.at).toMatchObject({
      file: "B.xlsx",
      sheet: "QN-B2",
      cell: "J12",
    });
  });

  test("the summary lists groups, agencies and tasks with their sums", () => {
    const view = result.summaries.find((one) => one.form === "QN-B2")!;
    const needed = view.columns.findIndex(
      (one) => one.series.measure === "needed" && one.state && !one.source
    );
    const rows = view.rows.filter((row) => row.first !== null);
    expect(rows.map((row) => [row.kind, row.label, amountIn(view, row, needed)])).toEqual([
      ["total", "", 570],
      ["group", "Phát triển hạ tầng kỹ thuật", 500],
      ["agency", "Sở B", 500],
      ["task", "Mua máy chủ", 500],
      ["task", "Wifi công cộng", null],
      ["group", "Phát triển nguồn nhân lực cho ứng dụng CNTT", 70],
      ["agency", "Sở A", 70],
      ["task", "Đào tạo", 70],
    ]);
    expect(view.rows.filter((row) => row.kind === "group")).toHaveLength(5);
  });

  test("the source columns split the sourced measure", () => {
    const view = result.summaries.find((one) => one.form === "QN-B2")!;
    const sums = view.columns.flatMap(({ source }, at) =>
      source ? [[source, amountIn(view, view.rows[0]!, at)]] : []
    );
    expect(sums).toEqual([
      [{ level: "TINH", type: "TX" }, 500],
      [{ level: "HUYEN", type: "TX" }, 70],
    ]);
  });

  test("the certificate balances", () => {
    expect(result.certificate.balanced).toBe(true);
    expect(result.certificate.counts).toEqual({
      files: 2,
      counted: 2,
      rejected: 0,
      agencies: 2,
      tasks: 4,
      facts: 8,
    });
  });

  test("a task outside all groups and without a source is still counted", () => {
    const stray: TaskInput = {
      task: "?",
      group: null,
      level: null,
      type: null,
      amounts: { needed: 3 },
    };
    const one = consolidate([submissionOf("A", { "QN-B2": [stray] })], OPTIONS);
    expect(one.certificate.lines.map((line) => line.facts)).toEqual([3]);
    expect(one.certificate.balanced).toBe(true);
    expect(one.bySource.rows.map((row) => [row.kind, row.label])).toEqual([
      ["total", ""],
      ["level", ""],
      ["source", ""],
    ]);
  });

  test("a sheet total that its facts do not reach is named, to the đồng", () => {
    const file = submissionOf("A", { "QN-B2": [server] });
    const short = {
      ...file,
      facts: file.facts.map((fact) => ({ ...fact, amount: fact.amount - 1 })),
    };
    const { certificate } = consolidate([short], OPTIONS);
    expect(certificate.balanced).toBe(false);
    expect(certificate.inputs.map((input) => input.residual)).toEqual([1, 1, 1]);
    expect(certificate.lines.every((line) => line.residual === 0)).toBe(true);
  });

  test("a file that would make sums inexact is rejected, the others count", () => {
    const huge: TaskInput = { task: "x", amounts: { needed: Number.MAX_SAFE_INTEGER } };
    const files = [
      submissionOf("A", { "QN-B2": [huge, server] }),
      submissionOf("B", { "QN-B2": [server] }),
    ];
    for (const order of [files, [...files].reverse()]) {
      const one = consolidate(order, OPTIONS);
      expect(one.files.map((file) => [file.name, file.outcome, file.problem?.kind])).toEqual([
        ["A.xlsx", "rejected", "amounts-overflow"],
        ["B.xlsx", "counted", undefined],
      ]);
      expect(amountOf(one, "needed")).toBe(500);
      expect(one.issues).toMatchObject([{ code: "I805", severity: "error" }]);
    }
  });

  test("what the form itself states stands beside the sum of its tasks", () => {
    const file = submissionOf("A", { "QN-B2": [server], "QN-B1": [] });
    const stating = (statedTotals: Record<string, number | null>) => ({
      ...file,
      sheets: file.sheets.map((sheet) => ({ ...sheet, statedTotals })),
    });
    const wrong = consolidate([stating({ total: 900, done: 399 })], OPTIONS).certificate;
    expect(wrong.inputs.map(({ stated, sheets }) => [stated, sheets])).toEqual([
      [900, 900],
      [399, 400],
      [null, 500],
    ]);
    expect(wrong).toMatchObject({ balanced: true, misstated: 1 });
    expect(consolidate([stating({ total: 900 })], OPTIONS).certificate.misstated).toBe(0);
  });

  test("nothing at all gives an empty, balanced result", () => {
    const empty = consolidate([], { ...OPTIONS, year: null });
    expect(empty).toMatchObject({ year: 2019, facts: { length: 0 }, summaries: [], issues: [] });
    expect(empty.certificate.balanced).toBe(true);
  });
});

describe("consolidate: algebra", () => {
  const task = fc.record({
    task: fc.string(),
    group: fc.constantFrom("ha-tang", "noi-bo", "nhan-luc", null, "la"),
    level: fc.constantFrom("TW" as const, "TINH" as const, "HUYEN" as const, null),
    type: fc.constantFrom("DTPT" as const, "TX" as const, "XHH" as const, null),
    state: fc.boolean(),
    amounts: fc.record(
      {
        total: fc.integer({ min: -1e12, max: 1e13 }),
        done: fc.nat({ max: 1e12 }),
        needed: fc.nat({ max: 1e12 }),
      },
      { requiredKeys: ["total"] }
    ),
  });
  const someFiles = fc
    .array(fc.array(task, { minLength: 1, maxLength: 5 }), { maxLength: 6 })
    .map((files) =>
      files.map((tasks, index) => submissionOf(`A${String(index)}`, { "QN-B2": tasks }))
    );

  test("the order of files does not matter, and every sum agrees with a plain loop", () => {
    fc.assert(
      fc.property(someFiles, fc.infiniteStream(fc.nat()), (files, random) => {
        const shuffled = files
          .map((one) => ({ one, rank: random.next().value }))
          .sort((a, b) => a.rank - b.rank)
          .map(({ one }) => one);
        const result = consolidate(files, OPTIONS);
        expect(JSON.stringify(consolidate(shuffled, OPTIONS))).toBe(JSON.stringify(result));
        expect(result.certificate.balanced).toBe(true);
        for (const state of [true, false]) {
          let needed = 0;
          for (const { facts } of files) {
            for (const fact of facts) {
              if (fact.measure === "needed" && fact.state === state) needed += fact.amount;
            }
          }
          expect(amountOf(result, "needed", state)).toBe(needed);
        }
      })
    );
  });
});

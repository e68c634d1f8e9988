import fc from "fast-check";
import { consolidate, type Consolidated, type Submission } from "../../../src/core/consolidation";
import { PACK, rejectedFile, submissionOf, type TaskInput } from "../../support/submissions";

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

function outcomes(result: Consolidated): Record<string, string> {
  return Object.fromEntries(result.files.map((file) => [file.name, file.outcome]));
}

function codes(result: Consolidated): string[] {
  return result.issues.map((issue) => issue.code);
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
    expect(result.facts.at(-1)?.fact.at).toMatchObject({
      file: "B.xlsx",
      sheet: "QN-B2",
      cell: "J12",
    });
  });

  test("the summary lists groups, agencies and tasks with their sums", () => {
    const view = result.summaries.find((one) => one.form === "QN-B2")!;
    const needed = view.columns.find(
      (one) => one.series.measure === "needed" && one.state && !one.source
    )!.id;
    const rows = view.rows.filter((row) => row.first !== null);
    expect(rows.map((row) => [row.kind, row.label, row.amounts[needed]])).toEqual([
      ["total", "", 570],
      ["group", "Phát triển hạ tầng kỹ thuật", 500],
      ["agency", "Sở B", 500],
      ["task", "Mua máy chủ", 500],
      ["task", "Wifi công cộng", undefined],
      ["group", "Phát triển nguồn nhân lực cho ứng dụng CNTT", 70],
      ["agency", "Sở A", 70],
      ["task", "Đào tạo", 70],
    ]);
    expect(view.rows.filter((row) => row.kind === "group")).toHaveLength(5);
  });

  test("the source columns split the sourced measure", () => {
    const view = result.summaries.find((one) => one.form === "QN-B2")!;
    const sources = view.columns.filter((column) => column.source);
    expect(sources.map((column) => [column.source, view.rows[0]?.amounts[column.id]])).toEqual([
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

  test("a sum past 2^53 throws instead of losing đồng", () => {
    const huge: TaskInput = { task: "x", amounts: { needed: Number.MAX_SAFE_INTEGER } };
    expect(() => consolidate([submissionOf("A", { "QN-B2": [huge, server] })], OPTIONS)).toThrow(
      RangeError
    );
  });

  test("nothing at all gives an empty, balanced result", () => {
    const empty = consolidate([], { ...OPTIONS, year: null });
    expect(empty).toMatchObject({ year: 2019, facts: [], summaries: [], issues: [] });
    expect(empty.certificate.balanced).toBe(true);
  });
});

describe("consolidate: which files count", () => {
  const tasks = { "QN-B2": [server] };
  const file = (name: string, more: Partial<Submission> = {}): Submission =>
    submissionOf("A", tasks, { name, sha256: name.padEnd(64, "0"), ...more });
  const unsealed = { sealed: "none", sealedAt: null } as const;

  test.each<[string, Submission[], Record<string, string>, string[]]>([
    ["one file", [file("1")], { 1: "counted" }, []],
    [
      "the newest sealed one replaces the older, without an issue",
      [file("1", { sealedAt: "2018-07-21T00:00:00Z" }), file("2")],
      { 1: "counted", 2: "replaced" },
      [],
    ],
    [
      "a sealed one replaces one without a seal",
      [file("1", unsealed), file("2")],
      { 1: "replaced", 2: "counted" },
      [],
    ],
    [
      "a broken seal proves no time",
      [file("1", { sealed: "broken", sealedAt: "2018-07-29T00:00:00Z" }), file("2")],
      { 1: "replaced", 2: "counted" },
      [],
    ],
    [
      "two without order: the first by content counts, both are told",
      [file("2", unsealed), file("1", unsealed)],
      { 1: "counted", 2: "same-agency" },
      ["X706", "X702"],
    ],
    [
      "two sealed at the same moment have no order",
      [file("1"), file("2")],
      { 1: "counted", 2: "same-agency" },
      ["X702"],
    ],
    [
      "the same bytes twice count once",
      [file("1"), file("1", { name: "bản sao" })],
      { 1: "counted", "bản sao": "same-content" },
      ["X702"],
    ],
    [
      "two files with different forms both count",
      [file("1"), submissionOf("A", { "QN-B1": [] }, { name: "2", sha256: "2".repeat(64) })],
      { 1: "counted", 2: "counted" },
      [],
    ],
    [
      "two files without an agency are two agencies",
      [file("1", { agency: null }), file("2", { agency: null })],
      { 1: "counted", 2: "counted" },
      ["X703", "X703"],
    ],
    ["another year", [file("1", { year: 2020 })], { 1: "other-season" }, ["X704"]],
    ["an unknown year", [file("1", { year: null })], { 1: "counted" }, []],
    [
      "another pack",
      [file("1", { pack: { id: "kon-tum-2024", version: "1.0.0" } })],
      { 1: "other-season" },
      ["X704"],
    ],
    [
      "another version of the pack",
      [file("1", { pack: { id: PACK.id, version: "9.9.9" } })],
      { 1: "counted" },
      [],
    ],
    ["a broken seal", [file("1", { sealed: "broken" })], { 1: "counted" }, ["X705"]],
    ["no seal", [file("1", unsealed)], { 1: "counted" }, ["X706"]],
    ["an encrypted file", [rejectedFile("1", { kind: "encrypted" })], { 1: "rejected" }, ["I801"]],
    [
      "a file past a cap",
      [rejectedFile("1", { kind: "too-large", what: "bytes", limit: 1, found: 2 })],
      { 1: "rejected" },
      ["I802"],
    ],
    [
      "a workbook without a form",
      [submissionOf("A", {}, { name: "1" })],
      { 1: "rejected" },
      ["I804"],
    ],
  ])("%s", (_what, files, expected, expectedCodes) => {
    for (const order of [files, [...files].reverse()]) {
      const result = consolidate(order, OPTIONS);
      expect(outcomes(result)).toEqual(expected);
      expect(codes(result)).toEqual(expectedCodes);
    }
  });

  test("no money is counted twice", () => {
    const twice = [file("1"), file("2"), file("3", unsealed)];
    expect(amountOf(consolidate(twice, OPTIONS), "needed")).toBe(500);
  });

  test("cells changed after sealing are named", () => {
    const changed = file("1", { sealed: "broken", changedCells: ["QN-B2!J12", "a!b!C3"] });
    const [issue] = consolidate([changed], OPTIONS).issues;
    expect(issue).toMatchObject({
      code: "X705",
      messageId: "cells",
      data: { count: 2, cells: "QN-B2!J12, a!b!C3" },
      related: [
        { file: "1", sheet: "QN-B2", cell: "J12" },
        { file: "1", sheet: "a!b", cell: "C3" },
      ],
    });
  });

  test("the directory gives the order, and names who is missing or unknown", () => {
    const expectedAgencies = ["C", "B", "A"].map((code) => ({ code, name: `Sở ${code}` }));
    const files = ["A", "B", "D"].map((code) => submissionOf(code, tasks));
    const result = consolidate(files, { ...OPTIONS, expectedAgencies });
    expect(result.agencies.map((agency) => agency.code)).toEqual(["B", "A", "D"]);
    expect(result.missing.map((agency) => agency.code)).toEqual(["C"]);
    expect(codes(result)).toEqual(["X703", "X701"]);
  });

  test("a rule that the pack turns off is silent", () => {
    const quiet = {
      ...PACK,
      rules: { "not-sealed": { draft: "off", submission: "off" } as const },
    };
    expect(consolidate([file("1", unsealed)], { ...OPTIONS, pack: quiet }).issues).toEqual([]);
  });

  test("without a year asked for, most files decide, and of several the latest", () => {
    const years = [2019, 2019, 2020].map((year, index) =>
      submissionOf(`A${String(index)}`, tasks, { year })
    );
    expect(consolidate(years, { ...OPTIONS, year: null }).year).toBe(2019);
    expect(consolidate(years.slice(1), { ...OPTIONS, year: null }).year).toBe(2020);
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
      files.map((tasks, index) =>
        submissionOf(`A${String(index)}`, { "QN-B2": tasks as TaskInput[] })
      )
    );

  test("the order of files does not matter, and every sum agrees with a plain loop", () => {
    fc.assert(
      fc.property(someFiles, fc.infiniteStream(fc.nat()), (files, random) => {
        const shuffled = files
          .map((one) => ({ one, rank: random.next().value as number }))
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

import { consolidate, type Consolidated, type Submission } from "../../../src/core/consolidation";
import { PACK, rejectedFile, submissionOf, type TaskInput } from "../../support/submissions";

const OPTIONS = { year: 2019, pack: PACK, toolVersion: "0.1.0" };

const server: TaskInput = { task: "Mua máy chủ", amounts: { total: 900, done: 400, needed: 500 } };

function outcomes(result: Consolidated): Record<string, string> {
  return Object.fromEntries(result.files.map((file) => [file.name, file.outcome]));
}

function codes(result: Consolidated): string[] {
  return result.issues.map((issue) => issue.code);
}

describe("which files count", () => {
  const tasks = { "QN-B2": [server] };
  const file = (name: string, more: Partial<Submission> = {}): Submission =>
    submissionOf("A", tasks, { name, sha256: name.padEnd(64, "0"), ...more });
  const unsealed = { sealed: "none", sealedAt: null } as const;

  test.each<[string, Submission[], Record<string, string>, string[]]>([
    ["one file", [file("1")], { 1: "counted" }, []],
    [
      "the newest sealed one replaces the older, which is told",
      [file("1", { sealedAt: "2018-07-21T00:00:00Z" }), file("2")],
      { 1: "counted", 2: "replaced" },
      ["X702"],
    ],
    [
      "codes in other letters and blanks are the same agency",
      [file("1"), file("2", { agency: { code: " a ", name: "Sở A" } })],
      { 1: "counted", 2: "same-agency" },
      ["X702"],
    ],
    [
      "a sheet of another year",
      [file("1", { sheets: file("1").sheets.map((sheet) => ({ ...sheet, year: 2020 })) })],
      { 1: "other-season" },
      ["X704"],
    ],
    [
      "a sealed one replaces one without a seal",
      [file("1", unsealed), file("2")],
      { 1: "replaced", 2: "counted" },
      ["X702"],
    ],
    [
      "a broken seal proves no time",
      [file("1", { sealed: "broken", sealedAt: "2018-07-29T00:00:00Z" }), file("2")],
      { 1: "replaced", 2: "counted" },
      ["X702"],
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
      "a file in a wrong unit",
      [rejectedFile("1", { kind: "amounts-overflow", sheet: "QN-B2", limit: 1 })],
      { 1: "rejected" },
      ["I805"],
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

  describe("form by form", () => {
    const both = { "QN-B1": [{ task: "Cũ", amounts: { estimate: 5 } }], "QN-B2": [server] };
    const later = { task: "Mua máy chủ", amounts: { total: 901, done: 400, needed: 501 } };
    const first = submissionOf("A", both, { name: "lan1", sha256: "1".repeat(64) });
    const second = submissionOf(
      "A",
      { "QN-B2": [later] },
      { name: "lan2", sha256: "2".repeat(64), sealedAt: "2018-07-25T00:00:00Z" }
    );
    const sums = (result: Consolidated) => result.certificate.lines.map((line) => line.facts);

    test("the newer file takes its own form and leaves the others, and this is told", () => {
      for (const files of [
        [first, second],
        [second, first],
      ]) {
        const result = consolidate(files, OPTIONS);
        expect(sums(result)).toEqual([5, 901, 400, 501]);
        expect(result.certificate.balanced).toBe(true);
        expect(result.certificate.counts).toMatchObject({ agencies: 1, tasks: 2 });
        expect(outcomes(result)).toEqual({ lan1: "counted", lan2: "counted" });
        expect(result.files.map((one) => one.replaced)).toEqual([
          [{ form: "QN-B2", instead: "lan2", ordered: true }],
          [],
        ]);
        expect(result.issues).toMatchObject([
          {
            code: "X702",
            severity: "warning",
            at: { file: "lan1" },
            messageId: "replaced",
            data: { forms: "QN-B2", instead: "lan2" },
          },
        ]);
      }
    });

    test("without an order the form still counts once, and it is an error", () => {
      const unordered = [first, second].map((one) => ({ ...one, sealed: "none" as const }));
      const result = consolidate(unordered, OPTIONS);
      expect(sums(result)).toEqual([5, 900, 400, 500]);
      expect(result.issues.filter(({ code }) => code === "X702")).toMatchObject([
        { severity: "error", at: { file: "lan2" }, messageId: "same-agency" },
      ]);
      // The file is in the counts of those with errors.
      expect(result.files.map(({ name, errors }) => [name, errors])).toEqual([
        ["lan1", 0],
        ["lan2", 1],
      ]);
    });
  });

  test("a sheet of another year is left out alone, by name, and the rest balances", () => {
    const two = submissionOf("A", {
      "QN-B1": [{ task: "Cũ", amounts: { estimate: 5 } }],
      "QN-B2": [server],
    });
    const sheets = two.sheets.map((one) => (one.form === "QN-B1" ? { ...one, year: 2020 } : one));
    const result = consolidate([{ ...two, sheets }], OPTIONS);
    expect(result.certificate.lines.map((line) => line.facts)).toEqual([900, 400, 500]);
    expect(result.certificate.balanced).toBe(true);
    expect(result.issues).toMatchObject([
      { code: "X704", messageId: "sheet", data: { sheet: "QN-B1", found: "2020" } },
    ]);
  });

  test("two spellings of a code are one agency, also in the directory", () => {
    const b1 = submissionOf("stc ", { "QN-B1": [{ task: "Cũ", amounts: { estimate: 5 } }] });
    const b2 = submissionOf("STC", tasks);
    const expectedAgencies = [{ code: "Stc", name: "Sở Tài chính" }];
    const result = consolidate([b1, b2], { ...OPTIONS, expectedAgencies });
    expect(result.agencies).toHaveLength(1);
    expect(result.missing).toEqual([]);
    expect(result.issues).toEqual([]);
  });

  test("sheets that came after sealing are named", () => {
    const grown = file("1", { sealed: "broken", unsealedSheets: ["QN-B1", "Thêm"] });
    expect(consolidate([grown], OPTIONS).issues).toMatchObject([
      { code: "X705", messageId: "sheets", data: { sheets: "QN-B1, Thêm" } },
    ]);
  });

  test("no money is counted twice", () => {
    const twice = [file("1"), file("2"), file("3", unsealed)];
    const lines = consolidate(twice, OPTIONS).certificate.lines;
    expect(lines.map((line) => line.facts)).toEqual([900, 400, 500]);
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

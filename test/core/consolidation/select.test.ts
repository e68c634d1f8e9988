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

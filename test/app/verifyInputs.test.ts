import { planConsolidated } from "../../src/app/consolidate";
import { partsOfWorkbook } from "../../src/app/partsOfWorkbook";
import { verifyAgainstInputs, type VerifyFinding } from "../../src/app/verify";
import type { Submission } from "../../src/core/consolidation";
import type { WorkbookSnapshot } from "../../src/core/sheet";
import { changeCell } from "../support/changedCell";
import { sampleConsolidation, sampleSubmissions, workbookOfPlan } from "../support/consolidations";
import { submissionOf } from "../support/submissions";

const workbook = workbookOfPlan(planConsolidated(sampleConsolidation()));

function kinds(findings: readonly VerifyFinding[]): string[] {
  return findings.map(({ kind, cell }) => `${kind} ${cell}`);
}

describe("verifyAgainstInputs", () => {
  const inputs = sampleSubmissions();
  const changeFact = (more: object, sha256 = inputs[0]!.sha256): Submission[] => {
    const [first, ...rest] = inputs;
    const [fact, ...facts] = first!.facts;
    return [{ ...first!, sha256, facts: [{ ...fact!, ...more }, ...facts] }, ...rest];
  };

  test("the same files agree, in any order", () => {
    expect(verifyAgainstInputs(workbook, inputs).status).toBe("proved");
    expect(verifyAgainstInputs(workbook, [...inputs].reverse()).status).toBe("proved");
  });

  test("one đồng changed in an input is named on both sides", () => {
    const amount = inputs[0]!.facts[0]!.amount;
    const { findings } = verifyAgainstInputs(
      workbook,
      changeFact({ amount: amount + 1 }, "f".repeat(64))
    );
    expect(kinds(findings)).toEqual(["file-changed ", "fact-differs Dữ liệu!L2"]);
    expect(findings[1]).toMatchObject({
      file: "STTTT.xlsx: QN-B2!H11",
      found: String(amount),
      expected: String(amount + 1),
    });
  });

  test("money moved to another source is found although the sums stay", () => {
    const { findings } = verifyAgainstInputs(workbook, changeFact({ level: "XA" }));
    expect(findings.map((one) => one.kind)).toEqual(["fact-extra", "fact-missing"]);
  });

  test("one đồng changed in the consolidated workbook is found", () => {
    const changed = changeCell(workbook, "Dữ liệu", "L2", 1);
    expect(kinds(verifyAgainstInputs(changed, inputs).findings)).toEqual([
      "fact-differs Dữ liệu!L2",
    ]);
  });

  const [first, ...others] = inputs;
  const named = (name: string, more: Partial<Submission> = {}) => ({ ...first!, name, ...more });
  const changed = { sha256: "f".repeat(64) };

  test.each<[string, Submission[], string[]]>([
    ["renamed", [named("khác.xlsx")], []],
    [
      "one folder further down",
      [named("nop/STTTT.xlsx", changed)],
      ["file-changed nop/STTTT.xlsx"],
    ],
    [
      "in another letter case",
      [named("nop\\sttTT.xlsx", changed)],
      ["file-changed nop\\sttTT.xlsx"],
    ],
    ["there twice", [named("STTTT.xlsx"), named("bản sao/STTTT.xlsx")], []],
    [
      "beside a newer one of its name",
      [named("STTTT.xlsx", changed), named("cũ/STTTT.xlsx")],
      ["file-new STTTT.xlsx"],
    ],
    [
      "one of two with its name",
      [named("a/STTTT.xlsx", changed), named("b/STTTT.xlsx", { sha256: "e".repeat(64) })],
      ["file-missing STTTT.xlsx", "file-new a/STTTT.xlsx", "file-new b/STTTT.xlsx"],
    ],
    [
      "only like another by the end of its name",
      [named("xSTTTT.xlsx", changed)],
      ["file-missing STTTT.xlsx", "file-new xSTTTT.xlsx"],
    ],
  ])("a file that is %s, its figures never one by one", (_what, found, expected) => {
    const { findings } = verifyAgainstInputs(workbook, [...found, ...others]);
    expect(findings.map(({ kind, file }) => `${kind} ${file}`)).toEqual(expected);
  });

  test("files of one name keep their own figures, from one folder above and below", () => {
    const inFolder = (folder: string, code: string, needed: number) =>
      submissionOf(
        code,
        { "QN-B2": [{ task: "x", amounts: { needed } }] },
        { name: `${folder}/nop.xlsx` }
      );
    const taken = (prefix: string, more: number) => [
      inFolder(`${prefix}x`, "A", 7),
      { ...inFolder(`${prefix}y`, "B", 9 + more), ...(more ? changed : {}) },
    ];
    const both = workbookOfPlan(planConsolidated(sampleConsolidation(taken("same/", 0))));
    for (const prefix of ["same/", "", "trên/same/"]) {
      expect(verifyAgainstInputs(both, taken(prefix, 0)).findings).toEqual([]);
      const { findings } = verifyAgainstInputs(both, taken(prefix, 1));
      expect(findings.map(({ kind }) => kind)).toEqual(["file-changed", "fact-differs"]);
      expect(findings[1]).toMatchObject({ found: "9", expected: "10" });
    }
  });
});

describe("verifyAgainstInputs where consolidations were consolidated", () => {
  const [first, ...rest] = sampleSubmissions();
  const inner = workbookOfPlan(planConsolidated(sampleConsolidation(rest)));
  /** A consolidation as a file that is handed in. */
  const container = (name: string, of: WorkbookSnapshot) =>
    submissionOf("X", {}, { name, agency: null, ...partsOfWorkbook(of)! });
  const inputs = (of: WorkbookSnapshot) => [first!, container("xa.xlsx", of)];
  const outer = workbookOfPlan(planConsolidated(sampleConsolidation(inputs(inner))));

  test("untouched files agree, the consolidation itself or the files behind it", () => {
    expect(verifyAgainstInputs(outer, inputs(inner)).findings).toEqual([]);
    expect(verifyAgainstInputs(outer, sampleSubmissions()).findings).toEqual([]);
    const above = [first!, container("tỉnh/xa.xlsx", inner), ...rest];
    expect(verifyAgainstInputs(outer, above).findings).toEqual([]);
  });

  test("of two with files of one name each keeps its own", () => {
    const [a, b] = ["A", "B"].map((code) => {
      const one = submissionOf(code, { "QN-B2": [{ task: "x", amounts: { needed: 7 } }] });
      const facts = one.facts.map((fact) => ({ ...fact, at: { ...fact.at, file: "nop.xlsx" } }));
      return workbookOfPlan(
        planConsolidated(sampleConsolidation([{ ...one, facts, name: "nop.xlsx" }]))
      );
    });
    const both = [container("a.xlsx", a!), container("b.xlsx", b!)];
    const all = workbookOfPlan(planConsolidated(sampleConsolidation(both)));
    expect(verifyAgainstInputs(all, both).findings).toEqual([]);
    const changed = [both[0]!, container("b.xlsx", changeCell(b!, "Dữ liệu", "L2", 8))];
    const { findings } = verifyAgainstInputs(all, changed);
    expect(findings[0]).toMatchObject({
      kind: "input-changed",
      file: "b.xlsx",
      cell: "Dữ liệu!L2",
    });
    expect(findings.at(-1)).toMatchObject({ kind: "fact-differs", expected: "8", found: "7" });
  });

  test("one đồng more in a figure of the consolidation is named with its cell", () => {
    const changed = changeCell(inner, "Theo đơn vị", "E9", 99);
    const { findings } = verifyAgainstInputs(outer, inputs(changed));
    expect(findings.map(({ kind, cell, file }) => `${kind} ${file} ${cell}`)).toEqual([
      "input-changed xa.xlsx Theo đơn vị!E9",
    ]);
  });

  test("one đồng more in a file behind it is named", () => {
    const [part, ...others] = rest;
    const [fact, ...facts] = part!.facts;
    const sheets = part!.sheets.map((sheet) => {
      const totals = { ...sheet.totals, total: sheet.totals["total"]! + 1 };
      return { ...sheet, totals, statedTotals: totals };
    });
    const more = { ...part!, sheets, facts: [{ ...fact!, amount: fact!.amount + 1 }, ...facts] };
    const remade = workbookOfPlan(planConsolidated(sampleConsolidation([more, ...others])));
    const { findings } = verifyAgainstInputs(outer, inputs(remade));
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      ...{ kind: "fact-differs", found: String(fact!.amount), expected: String(fact!.amount + 1) },
      file: `${part!.name}: ${fact!.at.sheet}!${fact!.at.cell!}`,
    });
  });

  test("a part that is left out, and one that is new, are named", () => {
    const [, ...fewer] = rest;
    const less = workbookOfPlan(planConsolidated(sampleConsolidation(fewer)));
    const found = verifyAgainstInputs(outer, inputs(less)).findings;
    expect(found[0]).toMatchObject({ kind: "file-missing", file: "SYT.xlsx" });
    const own = verifyAgainstInputs(inner, inputs(inner)).findings;
    expect(own).toEqual([expect.objectContaining({ kind: "file-new", file: "STTTT.xlsx" })]);
  });
});

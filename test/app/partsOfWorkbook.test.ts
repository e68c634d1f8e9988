import fc from "fast-check";
import { planConsolidated } from "../../src/app/consolidate";
import { partsOfWorkbook } from "../../src/app/partsOfWorkbook";
import { consolidate, type Submission } from "../../src/core/consolidation";
import { sampleSubmissions, spelledOut, workbookOfPlan } from "../support/consolidations";
import { PACK, submissionOf } from "../support/submissions";

const OPTIONS = { year: 2019, pack: PACK, toolVersion: "0.1.0" };
const NAME = "Xây dựng cơ sở dữ liệu dùng chung của tỉnh";

function planOf(files: readonly Submission[]) {
  return planConsolidated(consolidate(files, OPTIONS));
}

/** A consolidation of the files, written and taken in again as one file. */
function nested(files: readonly Submission[], name: string): Submission {
  const brought = partsOfWorkbook(workbookOfPlan(planOf(files)));
  if (!brought) throw new Error("no consolidation");
  return submissionOf("X", {}, { name, agency: null, ...brought });
}

/** The sample, a task of two agencies, a second file of one, another year's, and explanations. */
const files: readonly Submission[] = [
  ...sampleSubmissions(),
  submissionOf("B", { "QN-B2": [{ task: NAME, amounts: { needed: 5 } }] }),
  submissionOf("C", { "QN-B2": [{ task: NAME, amounts: { needed: 6, done: 2, total: 8 } }] }),
  submissionOf(
    "C",
    { "QN-B2": [{ task: NAME, amounts: { needed: 7 } }] },
    { name: "C-moi.xlsx", sha256: "c1".padEnd(64, "0"), sealedAt: "2018-08-01T00:00:00Z" }
  ),
  submissionOf("D", { "QN-B2": [{ task: "Cũ", amounts: { needed: 9 } }] }, { year: 2018 }),
].map((file) => ({ ...file, facts: file.facts.map((fact) => ({ ...fact, agencies: "Sở B" })) }));

test("consolidated in any groups, again and in any order, it is the same workbook", () => {
  const expected = JSON.stringify(spelledOut(planOf(files)));
  fc.assert(
    fc.property(
      fc.shuffledSubarray([...files], { minLength: files.length }),
      fc.array(fc.nat(files.length), { minLength: 2, maxLength: 2 }),
      (shuffled, cuts) => {
        const [from = 0, to = 0] = [...cuts].sort((a, b) => a - b);
        const [first, second, rest] = [
          shuffled.slice(0, from),
          shuffled.slice(from, to),
          shuffled.slice(to),
        ];
        const inner = nested([nested(first, "xa-1.xlsx"), ...second], "xa-2.xlsx");
        expect(JSON.stringify(spelledOut(planOf([...rest, inner]))) === expected).toBe(true);
      }
    ),
    { numRuns: 5 }
  );
});

test("files of one name in two consolidations stay two files", () => {
  const one = submissionOf("A", { "QN-B2": [{ task: "x", amounts: { needed: 1 } }] });
  const other = { ...submissionOf("B", { "QN-B2": [{ task: "y", amounts: { needed: 2 } }] }) };
  const both = [nested([one], "1.xlsx"), nested([{ ...other, name: one.name }], "2.xlsx")];
  const { files: taken, certificate } = consolidate(both, OPTIONS);
  expect(taken.map(({ name }) => name)).toEqual(["1.xlsx/A.xlsx", "2.xlsx/A.xlsx"]);
  expect(certificate.balanced).toBe(true);
  expect(certificate.lines.map(({ facts }) => facts)).toEqual([3]);
});

test("a consolidation changed by hand is told, file by file", () => {
  const workbook = workbookOfPlan(planOf(files.slice(0, 2)));
  const sheets = workbook.sheets.map((sheet) =>
    sheet.name === "Dữ liệu"
      ? {
          ...sheet,
          values: sheet.values.map((row, at) =>
            at === 1 ? [...row.slice(0, 11), 1, ...row.slice(12)] : row
          ),
        }
      : sheet
  );
  const parts = partsOfWorkbook({ ...workbook, sheets })?.parts ?? [];
  expect(parts.map(({ sealed }) => sealed)).toEqual(["broken", "broken"]);
  expect(parts[0]?.changedCells[0]).toBe("Dữ liệu!L2");
});

test("another workbook is no consolidation", () => {
  expect(partsOfWorkbook({ ...workbookOfPlan(planOf(files)), sheets: [] })).toBeNull();
});

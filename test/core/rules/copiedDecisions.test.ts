import type { TaskContent } from "../../../src/core/layout";
import { brief } from "../../support/filled";
import { findingsOn, formWorkbook, packNamed } from "../../support/packForms";

const pack = packNamed("cds-2027");
const [A, B] = ["Nâng cấp phần mềm quản lý văn bản", "Mua sắm máy chủ lưu trữ"];
const C = "Thuê đường truyền số liệu";
const [N, M] = ["Quyết định số 1145/QĐ-UBND ngày 22/5/2017", "QĐ số 2087/QĐ-UBND ngày 14/8/2017"];

type Bases = readonly (string | null)[];

/** What is found in B02 and B01 whose tasks A, B and C rest on these documents. */
function told(plan: Bases, running: Bases): readonly string[] {
  const sheets = [["B02", plan] as const, ["B01", running] as const].flatMap(([form, basis]) => {
    const tasks = [A, B, C].map((task, at): TaskContent => ({
      group: "the-che",
      cells: { task, basis: basis[at] ?? null },
    }));
    return formWorkbook(pack, { form, tasks }).sheets;
  });
  const traits = { macros: false, externalLinks: false };
  const workbook = { sheets, properties: {}, traits };
  const issues = findingsOn("task-details-differ", workbook, { pack, asOf: "2018-07-20" });
  return issues.flatMap((issue) => brief([issue]).map((text) => `${issue.at.sheet} ${text}`));
}

test.each<[string, Bases, Bases]>([
  ["the same in both", [N, M, null], [N, M, null]],
  ["one decision for all in both", [N, N, N], [N, N, N]],
  ["a plan's decision in one form", [N, N, N], [M, M, M]],
  ["a plan's decision in one form, of which a task has its own", [N, N, N], [N, M, N]],
  ["its own left out in the other form", [N, N, null], [N, null, null]],
  ["its own quoted beside it", [N, `${N}; ${M}`, null], [N, M, null]],
  ["both quoted in the other form", [N, N, null], [N, `${M}; ${N}`, null]],
  ["one of another kind", [N, N, null], [N, "Tờ trình số 31/TTr-SYT ngày 5/1/2018", null]],
  [
    "the other project quotes something else",
    ["KH số 12/KH-UBND ngày 4/3/2018", N, null],
    [N, M, null],
  ],
  ["three tasks of one decision", [N, N, N], [N, M, null]],
  ["its own stands at a third task", [N, N, M], [N, M, null]],
])("is quiet: %s", (_name, of, other) => {
  expect(told(of, other)).toEqual([]);
});
test("is told where it was copied", () => {
  expect(told([N, N, null], [N, M, null])).toEqual(["B02 S15 decision-copied"]);
  expect(told([N, M, null], [N, N, null])).toEqual(["B01 N15 decision-copied"]);
});
test("is told once where two changed places", () => {
  expect(told([M, N, null], [N, M, null])).toEqual(["B02 S15 decisions-exchanged"]);
});

import { checkWorkbook } from "../../../src/app/checkWorkbook";
import type { TaskContent } from "../../../src/core/layout";
import { findingsOn, formWorkbook, packNamed } from "../../support/packForms";

const pack = packNamed("cds-2027");
const TASK = "Xây dựng kho dữ liệu dùng chung";
const TX = { level: "Ngân sách cấp tỉnh", type: "Vốn sự nghiệp (chi thường xuyên)" };
const traits = { macros: false, externalLinks: false };

type Cells = TaskContent["cells"];
type Forms = Readonly<Record<string, Cells>>;

function workbookOf(forms: Forms) {
  const sheets = Object.entries(forms).flatMap(([form, cells]) => {
    const group = form === "B06" ? "trong-tam" : "ha-tang";
    return formWorkbook(pack, { form, tasks: [{ group, cells: { task: TASK, ...cells } }] }).sheets;
  });
  return { sheets, properties: {}, traits };
}

/** What one rule finds, and where. */
function found(rule: string, forms: Forms): readonly string[] {
  return findingsOn(rule, workbookOf(forms), { pack, asOf: "2026-11-22" }).map(
    ({ at, messageId }) => `${at.sheet} ${at.cell ?? ""} ${messageId}`
  );
}

const needs = { B04: { y0: 300, y1: 200, ...TX } };

test.each<[string, Forms, readonly string[]]>([
  ["goes on", { ...needs, B06: { period: "2026-2027" } }, []],
  ["no time", { ...needs, B06: {} }, []],
  ["no money in the plan's year", { B04: { estimate: 300, ...TX }, B06: { period: "2026" } }, []],
  ["no other form", { B06: { period: "2026" } }, []],
  ["money of the plan's year", { ...needs, B06: { period: "2025-2026" } }, ["B06 F10 time-over"]],
  [
    "the other form says the time as well",
    { B02: { period: "2026-2027", "tinh-tx": 300 }, B06: { period: "2025" } },
    ["B06 F10 period"],
  ],
  [
    "the list says that it is over",
    { B02: { period: "2025", "tinh-tx": 300 }, B06: { period: "2026-2027" } },
    ["B02 F17 period"],
  ],
])("a time in a form without money: %s", (_name, forms, expected) => {
  expect(found("task-details-differ", forms)).toEqual(expected);
});

test.each<[string, Forms, readonly string[]]>([
  ["no money anywhere", { B06: { period: "2026" } }, ["B06 F10 before"]],
  ["a row without money", { B02: { period: "2026" } }, ["B02 F17 before"]],
  ["a row with money", { B02: { period: "2026", "tinh-tx": 300 } }, ["B02 F17 before-paid"]],
])("a time that is over by itself: %s", (_name, forms, expected) => {
  expect(found("period-outside-plan", forms)).toEqual(expected);
});

test("a target's deadline is not taken for a row to leave out", () => {
  const cells = { indicator: "Tỷ lệ hồ sơ số hóa", target: 65, deadline: "31/12/2026" };
  const { sheets } = formWorkbook(pack, { form: "B05", tasks: [{ group: "chinh-quyen", cells }] });
  const found = findingsOn(
    "period-outside-plan",
    { sheets, properties: {}, traits },
    {
      pack,
      asOf: "2026-11-22",
    }
  );
  expect(found.map(({ messageId }) => messageId)).toEqual(["before-target"]);
});

test.each<Forms>([
  { ...needs, B06: { period: "2025-2026" } },
  { B02: { period: "2026-2027", "tinh-tx": 300 }, B06: { period: "2025" } },
])("is told once: P503 waits for what another form has", (forms) => {
  const { issues } = checkWorkbook(workbookOf(forms), null, {
    pack,
    asOf: "2026-11-22",
    profile: "submission",
  });
  const told = issues.filter(({ at }) => at.sheet === "B06" && at.cell === "F10");
  expect(told.map(({ code }) => code)).toEqual(["P518"]);
});

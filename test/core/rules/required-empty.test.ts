import { describeRule } from "../../support/describeRule";
import { brief, filledWorkbook } from "../../support/filled";
import { findingsOn, formWorkbook, packNamed } from "../../support/packForms";

describeRule("required-empty", {
  good: {
    "a blank row with its number": filledWorkbook({ A20: 1 }),
    "an optional column": filledWorkbook({ C17: null, G17: null }),
  },
  bad: {
    "no period": { workbook: filledWorkbook({ D17: null }), found: ["D17 empty"], fix: null },
    "spaces only": { workbook: filledWorkbook({ E17: "  " }), found: ["E17 empty"], fix: null },
    "money without a name": {
      workbook: filledWorkbook({ B18: null }),
      found: ["B18 unnamed"],
      fix: null,
    },
    "money alone in a blank row": {
      workbook: filledWorkbook({ J20: 300 }),
      found: ["B20 unnamed"],
      fix: null,
    },
  },
});

test.each([
  ["kon-tum-2024", "KT-PL5", { task: "Trang bị máy chủ", period: "2024" }, "empty-amount"],
  ["cds-2027", "B05", { task: "Tỷ lệ phủ sóng 5G", unit: "%" }, "empty-indicator"],
])("%s %s: what to write where there is nothing", (name, form, cells, message) => {
  const pack = packNamed(name);
  const workbook = formWorkbook(pack, { form, tasks: [{ group: "ha-tang", cells }] });
  const found = brief(findingsOn("required-empty", workbook, { pack, asOf: "2026-11-01" }));
  expect(found.map((one) => one.split(" ")[1])).toContain(message);
});

test.each([
  ["a source without number", null, "unnamed-source"],
  ["a task with its number", 2, "unnamed"],
])("money without a name: %s", (_name, number, message) => {
  const pack = packNamed("thanh-hoa-2021-2025");
  const cells = { y1: 500, level: "Ngân sách cấp tỉnh", type: "Vốn đầu tư" };
  const tasks = [{ group: "du-lieu", cells }];
  const workbook = formWorkbook(pack, { form: "TH-KH5", tasks });
  const at = { pack, asOf: "2021-01-15" };
  const [first] = findingsOn("required-empty", workbook, at);
  const typed = { [`A${/\d+/.exec(first?.at.cell ?? "")?.[0] ?? ""}`]: number };
  const numbered = formWorkbook(pack, { form: "TH-KH5", tasks, typed });
  const found = findingsOn("required-empty", numbered, at);
  expect(found.map(({ messageId }) => messageId)).toEqual([message]);
});

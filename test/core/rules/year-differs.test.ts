import { checkWorkbook } from "../../../src/app/checkWorkbook";
import { describeRule } from "../../support/describeRule";
import { findingsOn as findingsIn, formWorkbook, packNamed } from "../../support/packForms";
import { brief, filledWorkbook, findingsOf, type } from "../../support/filled";

const b2 = filledWorkbook();
const [b1] = filledWorkbook({}, { form: "QN-B1", tasks: [] }).sheets;
if (!b1) throw new Error("no sheet");
const [older] = type({ ...b2, sheets: [b1] }, { D9: "Ước kinh phí thực hiện năm 2017" }).sheets;
if (!older) throw new Error("no sheet");

describeRule("year-differs", {
  good: { "two forms of one year": { ...b2, sheets: [...b2.sheets, b1] } },
  bad: {
    "a form of another year": {
      workbook: { ...b2, sheets: [...b2.sheets, older] },
      found: ["D9 differs"],
      fix: null,
    },
    "a year mistyped in one header": {
      workbook: type(b2, { J10: "Cần thực hiện trong năm 2091" }),
      found: ["J10 column"],
      fix: null,
    },
  },
});

describe("the title of the form", () => {
  const title = b1.values[4]?.[0];
  const printed = typeof title === "string" ? title : "";
  const last = printed.replace(/20\d\d/, "2017");
  const found = (text: string) =>
    brief(findingsOf("year-differs", type({ ...b2, sheets: [b1] }, { A5: text })));
  test.each([
    ["as printed", printed, []],
    ["another title with a year of its own", "Kế hoạch số 12 năm 2018", []],
    ["more than the title", `${last} (điều chỉnh)`, []],
    ["last year's", last, ["A5 heading"]],
  ])("%s", (_name, text, expected) => {
    expect(printed).not.toBe(last);
    expect(found(text)).toEqual(expected);
  });
});

test("the year asked for wins over the headers", () => {
  const options = { profile: "submission", asOf: "2018-07-20", year: 2020 } as const;
  const { issues } = checkWorkbook(b2, null, options);
  expect(issues.map((issue) => issue.code)).toContain("S117");
});

test.each<[string, readonly string[]]>([
  ["Kế hoạch tài chính 3 năm 2027-2029 cho chuyển đổi số", []],
  ["Kế hoạch tài chính 3 năm 2026-2029 cho chuyển đổi số", ["A5 heading"]],
  ["Kế hoạch tài chính 3 năm 2027-2028 cho chuyển đổi số", ["A5 heading"]],
  ["Kế hoạch tài chính 3 năm 2026-2028 cho chuyển đổi số", ["A5 heading"]],
  ["Kế hoạch tài chính 5 năm 2026-2030 cho chuyển đổi số", []],
])("a title of several years: %s", (text, expected) => {
  const plan = formWorkbook(packNamed("cds-2027"), { form: "B04", tasks: [] });
  const options = { pack: packNamed("cds-2027"), asOf: "2026-11-01" };
  expect(brief(findingsIn("year-differs", type(plan, { A5: text }), options))).toEqual(expected);
});

import { checkWorkbook } from "../../../src/app/checkWorkbook";
import { describeRule } from "../../support/describeRule";
import { filledWorkbook, type } from "../../support/filled";

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
      found: ["A9 differs"],
      fix: null,
    },
    "a year mistyped in one header": {
      workbook: type(b2, { J10: "Cần thực hiện trong năm 2091" }),
      found: ["J10 column"],
      fix: null,
    },
  },
});

test("the year asked for wins over the headers", () => {
  const options = { profile: "submission", asOf: "2018-07-20", year: 2020 } as const;
  const { issues } = checkWorkbook(b2, null, options);
  expect(issues.map((issue) => issue.code)).toContain("S117");
});

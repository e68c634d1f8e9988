import { describeRule } from "../../support/describeRule";
import { filledWorkbook, findingsOf } from "../../support/filled";

const at = (period: string | number) => filledWorkbook({ D17: period });

describeRule("period-invalid", {
  good: {
    blank: filledWorkbook({ D17: null }),
    "a year as a number": at(2019),
    "a broken line": at("2018 -\n2019"),
    "quarters of the plan year": at("Quý II, III"),
    "a duration": at("12 tháng"),
    "every year": at("Hằng năm"),
    "an event": at("Sau khi được giao vốn"),
    // Excel makes a date of what is typed as one.
    "a date": at(46_752),
    "a day with its hour": at("25/02/2019 - 17:22"),
    "the same year twice": at("2019-2019"),
    "in another column": filledWorkbook({ M17: "2019-2018" }),
  },
  bad: {
    "an agency": { workbook: at("Sở Y tế"), found: ["D17 not-a-period"], fix: null },
    "no such month": { workbook: at("Tháng 13/2019"), found: ["D17 not-a-period"], fix: null },
    "an amount": { workbook: at(450), found: ["D17 not-a-period"], fix: null },
    "ends first": { workbook: at("2019-2018"), found: ["D17 reversed"], fix: "suggestion" },
    "months end first": {
      workbook: at("Tháng 9/2019 - 3/2019"),
      found: ["D17 reversed"],
      fix: "suggestion",
    },
    "a year cut short": { workbook: at("2018-19"), found: ["D17 not-a-period"], fix: "suggestion" },
    "years run together": {
      workbook: at("20182019"),
      found: ["D17 not-a-period"],
      fix: "suggestion",
    },
  },
});

test.each([
  ["2019 - 2018", "2018 - 2019"],
  ["Năm 2020 đến 2019", "Năm 2019 đến 2020"],
  ["2018-19", "2018-2019"],
  ["20182019", "2018-2019"],
])("%s is proposed as %s", (text, expected) => {
  const [finding] = findingsOf("period-invalid", at(text));
  expect(finding?.fix?.edits[0]?.after.value).toBe(expected);
});

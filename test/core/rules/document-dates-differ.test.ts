import type { TaskContent } from "../../../src/core/layout";
import { describeRule } from "../../support/describeRule";
import { brief, filledWorkbook } from "../../support/filled";
import { findingsOn, formWorkbook, packNamed } from "../../support/packForms";

const LETTER = "A6";
const SIGNED = "I33";
const letterOf = (year: number) =>
  `(Kèm theo văn bản số 12/SYT-VP ngày 10 tháng 7 năm ${String(year)} của Sở Y tế)`;
const signedIn = (year: number) => `Quảng Ngãi, ngày 12 tháng 7 năm ${String(year)}\nGIÁM ĐỐC`;
const quoted = (number: string, date: string) => `QĐ số ${number}/QĐ-UBND ngày ${date}`;

const noted = (...notes: readonly string[]) =>
  filledWorkbook(
    {},
    {
      tasks: notes.map((note, at): TaskContent => ({
        group: "noi-bo",
        cells: { task: `Hạng mục ${"ABCDE"[at] ?? ""}`, needed: 100 + at, note },
      })),
    }
  );

describeRule("document-dates-differ", {
  good: {
    "before the day of checking": filledWorkbook({ M17: quoted("2458", "19/7/2018") }),
    "on the day of signing": filledWorkbook({
      [SIGNED]: signedIn(2018),
      M17: quoted("2458", "12/7/2018"),
    }),
    "a deadline is no document": filledWorkbook({ M17: "Hoàn thành trước ngày 31/12/2019" }),
    "a leap day": filledWorkbook({ [SIGNED]: "Quảng Ngãi, ngày 29 tháng 02 năm 2020" }),
    "a signature with dots": filledWorkbook({ [SIGNED]: "…, ngày … tháng … năm 2018" }),
    "a letter of the end of the year": filledWorkbook({
      [LETTER]: "(Kèm theo văn bản số 12/SYT-VP ngày 28 tháng 12 năm 2017 của Sở Y tế)",
      [SIGNED]: "Quảng Ngãi, ngày 05 tháng 01 năm 2018",
    }),
    "one number of two years": noted(quoted("12", "10/01/2017"), quoted("12", "05/02/2018")),
    "one number of two issuers": noted(
      `${quoted("12", "10/01/2018")} của UBND huyện Bình Sơn`,
      `${quoted("12", "10/02/2018")} của UBND huyện Mộ Đức`
    ),
    "two numbers of one day": noted(quoted("1145", "10/01/2018"), quoted("1146", "10/01/2018")),
    "a day of no calendar after the signature is another rule's": noted(quoted("12", "31/11/2018")),
    "the same again": noted(quoted("12", "10/01/2018"), quoted("12", "10/1/2018")),
  },
  bad: {
    "a day to come": {
      workbook: filledWorkbook({ M17: quoted("2458", "22/5/2019") }),
      found: ["M17 after-today"],
      fix: null,
    },
    "signed on no day": {
      workbook: filledWorkbook({ [SIGNED]: "Quảng Ngãi, ngày 31 tháng 6 năm 2018" }),
      found: ["I33 no-such-day"],
      fix: null,
    },
    "no day at all, beside the one of the same number": {
      workbook: noted(quoted("12", "10/4/2018"), quoted("12", "31/4/2018")),
      found: ["M18 no-such-date"],
      fix: null,
    },
    "no day at all, more often and before the one that is": {
      workbook: noted(
        quoted("12", "31/4/2018"),
        `${quoted("12", "31/4/2018")};`,
        quoted("12", "31/5/2018")
      ),
      found: ["M17 no-such-date", "M18 no-such-date"],
      fix: null,
    },
    "a letter of no day": {
      workbook: filledWorkbook({
        [LETTER]: "(Kèm theo văn bản số 12/SYT-VP ngày 31/6/2018 của Sở Y tế)",
      }),
      found: ["A6 no-such-day"],
      fix: null,
    },
    "after signing": {
      workbook: filledWorkbook({ [SIGNED]: signedIn(2018), M17: quoted("2458", "13/7/2018") }),
      found: ["M17 after-signing"],
      fix: null,
    },
    "after the letter, in words": {
      workbook: filledWorkbook({
        [LETTER]: letterOf(2018),
        M17: "Quyết định số 2458/QĐ-UBND ngày 15 tháng 7 năm 2018 của UBND tỉnh",
      }),
      found: ["M17 after-signing"],
      fix: null,
    },
    "signed a year before the letter": {
      workbook: filledWorkbook({ [LETTER]: letterOf(2018), [SIGNED]: signedIn(2017) }),
      found: [`${SIGNED} letter`],
      fix: null,
    },
    "one number of two months": {
      workbook: noted(
        quoted("2315", "08/12/2017"),
        quoted("2315", "08/11/2017"),
        quoted("2315", "08/12/2017")
      ),
      found: ["M18 two-dates"],
      fix: null,
    },
    "a day to come beside the right one": {
      workbook: noted(quoted("2315", "08/12/2018"), quoted("2315", "08/12/2017")),
      found: ["M17 late-other"],
      fix: null,
    },
    "two years, once each: the later one": {
      workbook: noted(quoted("2315", "08/12/2017"), quoted("2315", "08/12/2016")),
      found: ["M17 two-dates"],
      fix: null,
    },
    "years dragged down": {
      workbook: noted(...["2015", "2016", "2017"].map((year) => quoted("2315", `08/12/${year}`))),
      found: ["M18 dragged", "M19 dragged"],
      fix: null,
    },
  },
});

describe("one task in two forms", () => {
  const pack = packNamed("cds-2027");
  const found = (task: string, inB01: string, inB02: string, below = "Trang thông tin") => {
    const sheets = [
      ...formWorkbook(pack, {
        form: "B01",
        tasks: [{ group: "ha-tang", cells: { task, basis: inB01, "tinh-dt": 100 } }],
        typed: { N17: inB01 },
      }).sheets,
      ...formWorkbook(pack, {
        form: "B02",
        tasks: ["Trung tâm dữ liệu", below].map((name) => ({
          group: "ha-tang",
          cells: { task: name, "tinh-dt": 100 },
        })),
        typed: { S17: inB02 },
      }).sheets,
    ];
    const traits = { macros: false, externalLinks: false };
    const workbook = { sheets, properties: {}, traits };
    return brief(findingsOn("document-dates-differ", workbook, { pack, asOf: "2026-11-01" }));
  };
  const same = quoted("1145", "22/5/2026");
  test.each([
    ["digits changed over", "Trung tâm dữ liệu", quoted("1154", "22/5/2026"), ["S17 two-numbers"]],
    ["one digit other", "Trung tâm dữ liệu", quoted("1146", "22/5/2026"), ["S17 two-numbers"]],
    ["another task", "Mạng diện rộng", quoted("1154", "22/5/2026"), []],
    ["another number", "Trung tâm dữ liệu", quoted("2210", "22/5/2026"), []],
    ["another day", "Trung tâm dữ liệu", quoted("1154", "23/6/2026"), []],
    ["both numbers", "Trung tâm dữ liệu", `${same}; ${quoted("1154", "22/5/2026")}`, []],
    ["another year", "Trung tâm dữ liệu", quoted("1145", "22/5/2025"), ["N17 two-dates"]],
  ])("%s", (_name, task, inB02, expected) => {
    expect(found(task, same, inB02)).toEqual(expected);
  });

  test("a name that was copied down does not say which row the number is of", () => {
    const task = "Trung tâm dữ liệu";
    expect(found(task, same, quoted("1154", "22/5/2026"), task)).toEqual([]);
  });
});

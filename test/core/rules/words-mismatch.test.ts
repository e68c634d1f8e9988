import { checkWorkbook } from "../../../src/app/checkWorkbook";
import type { WorkbookSnapshot } from "../../../src/core/sheet";
import { describeRule } from "../../support/describeRule";
import { brief, filledWorkbook, findingsOf } from "../../support/filled";
import { quangNgai } from "../../support/packs";

const SAME = "hai tỉ một trăm triệu năm trăm ngàn đồng chẵn./.";

describeRule("words-mismatch", {
  good: {
    "other capitals": filledWorkbook({
      A32: "Bằng chữ: HAI TỶ MỘT TRĂM TRIỆU NĂM TRĂM NGHÌN ĐỒNG",
    }),
    "of another column: the whole cost": filledWorkbook({
      A32: "Bằng chữ: Hai tỷ hai trăm triệu năm trăm nghìn đồng",
    }),
    "no line at all": filledWorkbook({ A32: null }),
    "other spelling": filledWorkbook({ A32: `Bằng chữ: ${SAME}` }),
    "another lead": filledWorkbook({ A32: `Số tiền bằng chữ: ${SAME}` }),
    "in brackets": filledWorkbook({ A32: `(Viết bằng chữ: ${SAME})` }),
    "one amount with a label": filledWorkbook({ A32: `Bằng chữ (tổng nhu cầu): ${SAME}` }),
    "two amounts with labels": filledWorkbook({
      A32: `Bằng chữ: Tổng mức là hai tỷ hai trăm triệu năm trăm nghìn đồng; nhu cầu là ${SAME}`,
    }),
    "a label that names another column than the words are of": filledWorkbook({
      A32: `Bằng chữ (tổng mức đầu tư): ${SAME}`,
    }),
    "a label of no column": filledWorkbook({ A32: `Bằng chữ (làm tròn số): ${SAME}` }),
    "a label within brackets": filledWorkbook({ A32: `(Bằng chữ (tổng nhu cầu): ${SAME})` }),
    "without a colon": filledWorkbook({ A32: `Bằng chữ ${SAME}` }),
  },
  bad: {
    "another amount": {
      workbook: filledWorkbook({ A32: "Bằng chữ: Hai tỷ đồng." }),
      found: ["A32 differs"],
      // The words may be the ones that are right.
      fix: null,
    },
    "another amount under another lead": {
      workbook: filledWorkbook({ B32: "Số tiền bằng chữ: Hai tỷ đồng.", A32: null }),
      found: ["B32 differs"],
      fix: null,
    },
    "another amount beside one that is right": {
      workbook: filledWorkbook({
        A32: `Bằng chữ: Nhu cầu năm 2019 là ${SAME}; tổng mức là hai tỷ không trăm hai mươi triệu năm trăm nghìn đồng.`,
      }),
      found: ["A32 differs"],
      fix: null,
    },
    "words that cannot be read": {
      workbook: filledWorkbook({ A32: "Bằng chữ: Hai tỷ một trăm trệu đồng." }),
      found: ["A32 differs"],
      fix: "suggestion",
    },
    "one nought less in one task": {
      workbook: filledWorkbook({
        J18: 100,
        J31: 1200.5,
        H18: 100,
        H31: 1300.5,
        A32: `Bằng chữ: ${SAME}`,
      }),
      found: ["J18 slip"],
      fix: null,
    },
    "two digits of one task": {
      workbook: filledWorkbook({
        J17: 450,
        J31: 2150,
        A32: "Bằng chữ: Hai tỷ hai trăm bốn mươi triệu đồng",
      }),
      found: ["J17 slip"],
      fix: null,
    },
    "the money of one task too much": {
      workbook: filledWorkbook({ A32: "Bằng chữ: Một tỷ một trăm triệu năm trăm nghìn đồng" }),
      found: ["A32 row-more"],
      fix: null,
    },
    "one figure thousands too large, so that the whole cost is nearer": {
      workbook: filledWorkbook({ J18: 1000000, J31: 1001100.5 }),
      found: ["J18 slip"],
      fix: null,
    },
    "two figures too large: the nearer whole cost": {
      workbook: filledWorkbook({ J17: 600500, J18: 1000000, J31: 1601600 }),
      found: ["A32 differs"],
      fix: null,
    },
    "words nearer the whole cost": {
      workbook: filledWorkbook({
        I17: 2010,
        H17: 2410.5,
        H31: 4110.5,
        A32: "Bằng chữ: Bốn tỷ hai trăm triệu năm trăm nghìn đồng",
      }),
      found: ["I17 slip"],
      fix: null,
    },
    "all thousands off": {
      workbook: filledWorkbook({ A32: "Bằng chữ: Hai triệu một trăm nghìn năm trăm đồng." }),
      found: ["A8 thousands"],
      fix: null,
    },
    "left blank": {
      workbook: filledWorkbook({ A32: "Bằng chữ: …………" }),
      found: ["A32 blank"],
      fix: "fix",
    },
    "left blank under a wrong figure": {
      workbook: filledWorkbook({ A32: "Bằng chữ: …………", J31: 3000 }),
      found: ["A32 blank"],
      // Nothing proves the figure.
      fix: "suggestion",
    },
  },
});

test("the line keeps the words it begins with, and the message names the figure", () => {
  const workbook = filledWorkbook({ A32: "(Số tiền bằng chữ: Hai tỷ đồg)" });
  const [finding] = findingsOf("words-mismatch", workbook);
  const words = "Hai tỷ, một trăm triệu năm trăm nghìn đồng";
  expect(finding?.fix?.edits[0]?.after.value).toBe(`(Số tiền bằng chữ: ${words}.)`);
  expect(finding?.data).toMatchObject({ found: "Hai tỷ đồg", cell: "J31" });
});

/** T411 among the findings of all rules. */
function wordsAmongAll(workbook: WorkbookSnapshot) {
  const options = { pack: quangNgai, profile: "submission", asOf: "2018-07-20" } as const;
  const { issues } = checkWorkbook(workbook, null, options);
  return issues.filter(({ code }) => code === "T411");
}

test.each([
  ["a total that its tasks contradict", { J31: 3000 }, "J31"],
  ["a task that its sources contradict", { K17: "NS tỉnh: 500; NS huyện: 700" }, "J17"],
])("words over %s offer nothing", (_name, typed, doubt) => {
  const [finding] = wordsAmongAll(filledWorkbook({ ...typed, A32: "Bằng chữ: Hai tỷ đồng." }));
  expect(finding).toMatchObject({ messageId: "sum-first", data: { doubt } });
  expect(finding?.fix).toBeUndefined();
});

test("doubts beside the total do not count", () => {
  const typed = { C17: "?", E17: null, A32: "Bằng chữ: Hai tỷ đồng." };
  expect(wordsAmongAll(filledWorkbook(typed))[0]?.messageId).toBe("differs");
});

const WITH_TEXT = { I17: "1.000", H17: 400.5, H31: 2100.5 };

test.each([
  ["no total that the figure completes", "Ba tỷ hai trăm triệu đồng", {}],
  ["a figure that no finding doubts", "Ba tỷ một trăm triệu năm trăm nghìn đồng", { I17: null }],
])("words beside a doubted figure stay with their column: %s", (_name, words, typed) => {
  const [finding] = wordsAmongAll(
    filledWorkbook({ ...WITH_TEXT, ...typed, A32: `Bằng chữ: ${words}` })
  );
  expect(finding?.data).toMatchObject({ cell: "J31" });
});

test("words that only a doubted figure parts from another column's total are that column's", () => {
  const words = "Bằng chữ: Ba tỷ một trăm triệu năm trăm nghìn đồng";
  const [finding] = wordsAmongAll(filledWorkbook({ ...WITH_TEXT, A32: words }));
  expect(finding).toMatchObject({ messageId: "sum-first", data: { cell: "H31", doubt: "I17" } });
});

test.each([
  ["none: the declared one", "Bằng chữ: Hai tỷ đồng", "J31"],
  ["of no column", "Bằng chữ (làm tròn số): Hai tỷ đồng", "J31"],
  ["before the colon", "Bằng chữ (đã thực hiện): Hai tỷ đồng", "I31"],
  ["before the amount", "Bằng chữ: Số đã thực hiện là hai tỷ đồng", "I31"],
])("the label decides the column: %s", (_name, A32, cell) => {
  const [finding] = findingsOf("words-mismatch", filledWorkbook({ A32 }));
  expect(finding?.data).toMatchObject({ cell });
});

test("the line is no task", () => {
  const workbook = filledWorkbook({ A32: null, B32: `Số tiền bằng chữ: ${SAME}` });
  expect(brief(findingsOf("required-empty", workbook))).toEqual([]);
  expect(brief(findingsOf("data-outside-table", workbook))).toEqual([]);
});

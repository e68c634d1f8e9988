import type { CellValue, WorkbookSnapshot } from "../../../src/core/sheet";
import { describeRule } from "../../support/describeRule";
import { brief } from "../../support/filled";
import { findingsOn, formWorkbook, packNamed } from "../../support/packForms";

const cds = packNamed("cds-2027");
const konTum = packNamed("kon-tum-2024");
const thanhHoa = packNamed("thanh-hoa-2021-2025");

/** The indicators of the form with cells typed over: D is the result, E the target. */
const indicators = (typed: Readonly<Record<string, CellValue>>) =>
  formWorkbook(cds, { form: "B05", typed });

/** The other percentages of the form. */
const USUAL = { E15: 100, E19: 85, E20: 90, E24: 80 };

describeRule(
  "percent-unlikely",
  {
    good: {
      "percentages as they are read": indicators({ D14: 88.5, E14: 95 }),
      "as texts": indicators({ D14: "88,5%", E14: "≥ 95" }),
      "all of it": indicators({ D14: 100, E14: 100 }),
      "a fraction of a per cent toward little": indicators({ D14: 0.4, E14: 1 }),
      "hardly begun": indicators({ D14: 0.8, E14: 20 }),
      "nothing yet": indicators({ D14: 0, E14: 95 }),
      "less is better": indicators({ B14: "Tỷ lệ hồ sơ quá hạn", D14: 12, E14: 0.9 }),
      "what is not done": indicators({ B14: "Tỷ lệ hồ sơ không giải quyết", D14: 12, E14: 0.9 }),
      "growth above the whole": indicators({ B14: "Tốc độ tăng giao dịch", D14: 130, E14: 90 }),
      "above the whole twice": indicators({ B14: "Tỷ lệ phủ sóng di động", D14: 118, E14: 120 }),
      "counts are no percentages": indicators({ C14: "máy", D14: 0.5, E14: 962 }),
      "spending among other indicators": indicators({
        ...USUAL,
        B14: "Tỷ lệ chi cho chuyển đổi số",
        E14: 0.9,
      }),
      "alone in the form": indicators({ E14: 0.95 }),
      "a range": indicators({ D14: 88, E14: "0,85 - 0,9" }),
      blank: indicators({}),
    },
    bad: {
      "a fraction for the result": {
        workbook: indicators({ D14: 0.885, E14: 95 }),
        found: ["D14 fraction"],
        fix: null,
      },
      "a fraction of what is not of a kind": {
        workbook: indicators({ B14: "Tỷ lệ văn bản không mật gửi qua mạng", D14: 0.885, E14: 95 }),
        found: ["D14 fraction"],
        fix: null,
      },
      "a fraction for the target": {
        workbook: indicators({ D14: 78, E14: "0,85" }),
        found: ["E14 fraction"],
        fix: null,
      },
      "one for all": {
        workbook: indicators({ D14: 92, E14: 1 }),
        found: ["E14 fraction"],
        fix: null,
      },
      "a fraction among percentages": {
        workbook: indicators({ ...USUAL, E14: 0.95 }),
        found: ["E14 fraction-alone"],
        fix: null,
      },
      "a comma lost": {
        workbook: indicators({ D14: 962, E14: 95 }),
        found: ["D14 far-above"],
        fix: null,
      },
      "more than all": {
        workbook: indicators({ D14: 102, E14: "100%" }),
        found: ["D14 above"],
        fix: null,
      },
    },
  },
  cds
);

/** The workbook with a number format in one cell. */
function formatted(workbook: WorkbookSnapshot, key: number, format: string): WorkbookSnapshot {
  const sheets = workbook.sheets.map((sheet) => ({
    ...sheet,
    numberFormats: new Map([...sheet.numberFormats, [key, format]]),
  }));
  return { ...workbook, sheets };
}

test("a cell of format % is judged as it shows", () => {
  const found = (value: number) => {
    const workbook = formatted(indicators({ D14: value, E14: 95 }), 13 * 16384 + 3, "0.0%");
    return brief(findingsOn("percent-unlikely", workbook, { pack: cds, asOf: "2026-11-01" }));
  };
  expect([0.885, 88.5].map(found)).toEqual([[], ["D14 far-above"]]);
});

test.each<[string, CellValue, readonly string[]]>([
  ["as computed", 40, []],
  ["rounded", "40,0%", []],
  ["as a fraction", 0.4, []],
  ["another share", 45, ["Kinh phí năm 2023 / Tỷ lệ (%) ratio"]],
  ["a digit lost", 4, ["Kinh phí năm 2023 / Tỷ lệ (%) ratio"]],
  ["blank", null, []],
])("a typed share of two amounts: %s", (_name, rate, expected) => {
  const workbook = formWorkbook(konTum, {
    form: "KT-PL2",
    typed: { B18: "Mạng LAN", D18: 250, E18: 100, F18: rate },
  });
  // A copy of the values alone: where formulas are left, S113 speaks.
  const sheets = workbook.sheets.map((sheet) => ({
    ...sheet,
    formulas: new Map(),
    numberFormats: new Map(),
  }));
  const options = { pack: konTum, asOf: "2023-11-01" };
  const found = findingsOn("percent-unlikely", { ...workbook, sheets }, options);
  expect(found.map(({ at, messageId }) => `${at.header ?? ""} ${messageId}`)).toEqual(expected);
});

test.each<[string, string, Readonly<Record<string, CellValue>>, readonly string[]]>([
  ["all spending in another unit", "B07", { C11: 486, E11: 23_000 }, ["E11 above-all"]],
  ["a share of all spending", "B07", { C11: 486_000, E11: 23_000 }, []],
  ["recurrent spending in another unit", "KT-TL", { C11: 620, D11: 8_100 }, ["D11 above-all"]],
  ["more investment than recurrent spending", "KT-TL", { C11: 5_000, D11: 8_100 }, []],
  ["more security than all: P508", "KT-TL", { C11: 5_000, D11: 100, F11: 900 }, []],
])("money that a share is reckoned from: %s", (_name, form, typed, expected) => {
  const pack = form === "B07" ? cds : konTum;
  const workbook = formWorkbook(pack, { form, typed });
  expect(brief(findingsOn("percent-unlikely", workbook, { pack, asOf: "2026-11-01" }))).toEqual(
    expected
  );
});

/** Computers, staff and the share of staff with one, as the agency reports them. */
const equipped = (computers: CellValue, staff: CellValue, share: CellValue) =>
  formWorkbook(thanhHoa, { form: "TH-HT", typed: { E10: computers, E11: staff, E12: share } });

describe("a share of two counts that the form declares", () => {
  test.each<[string, CellValue, CellValue, CellValue, readonly string[]]>([
    ["as printed", 16661, 17356, 96, []],
    ["with decimals", 16661, 17356, 95.99, []],
    ["cut instead of rounded", 16661, 17356, 95, []],
    ["as text", "16.661", "17.356", "96%", []],
    ["a word before it", 16661, 17356, "≥ 90", []],
    ["a fraction, told as one", 16661, 17356, 0.96, ["E12 fraction"]],
    ["more computers than staff", 18000, 17356, 100, []],
    ["more computers, not all reached", 18000, 17356, 98, []],
    ["all", 17356, 17356, "100 %", []],
    ["a count left blank", 16661, null, 96, []],
    ["no staff", 16661, 0, 96, []],
    ["a share left blank", 16661, 17356, null, []],
    ["a range", "16.000-17.000", 17356, 90, []],
    ["another share", 16661, 17356, 69, ["E12 of-counts"]],
    ["another share as text", "16.661", "17.356", "98%", ["E12 of-counts"]],
    ["a share finer than the counts", 16661, 17356, 95.4, ["E12 of-counts"]],
    ["the share of before beside new counts", 12000, 17356, 96, ["E12 of-counts"]],
  ])("%s", (_name, computers, staff, share, found) => {
    const workbook = equipped(computers, staff, share);
    const options = { pack: thanhHoa, asOf: "2020-12-10" };
    expect(brief(findingsOn("percent-unlikely", workbook, options))).toEqual(found);
  });
});

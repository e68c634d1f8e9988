import { checkWorkbook } from "../../../src/app/checkWorkbook";
import { formById } from "../../../src/core/packs";
import type { CellValue } from "../../../src/core/sheet";
import { describeRule } from "../../support/describeRule";
import { brief } from "../../support/filled";
import { findingsOn, formWorkbook, packNamed } from "../../support/packForms";

const cds = packNamed("cds-2027");
const konTum = packNamed("kon-tum-2024");
const quangNgai = packNamed("quang-ngai-2019");

type Typed = Readonly<Record<string, CellValue>>;

/** Indicators: D the result of 2026, E the target of 2027, F the verdict on 2026, J the note. */
const indicators = (typed: Typed) => formWorkbook(cds, { form: "B05", typed });
const NOTE = "Mục tiêu năm 2026 là 45%";

describeRule(
  "result-contradicts",
  {
    good: {
      "below next year's target": indicators({ D14: 41, E14: 70, F14: "Đạt" }),
      "reached what the note says": indicators({ D14: 45, E14: 70, F14: "Đạt", J14: NOTE }),
      "missed what the note says": indicators({ D14: 41, E14: 70, F14: "Không đạt", J14: NOTE }),
      "a note on another year": indicators({
        ...{ D14: 41, E14: 70, F14: "Đạt", J14: "Mục tiêu năm 2025 là 45%" },
      }),
      "a plan's number is no target": indicators({
        ...{ D14: 41, E14: 70, F14: "Đạt", J14: "Kế hoạch 152/KH-UBND năm 2026" },
      }),
      "less is better": indicators({
        ...{
          B14: "Tỷ lệ hồ sơ trễ hạn",
          D14: 3,
          E14: 1,
          F14: "Đạt",
          J14: "Mục tiêu năm 2026 là 5%",
        },
      }),
      "at most": indicators({ D14: 3, F14: "Đạt", J14: "Mục tiêu năm 2026: ≤ 5%" }),
      partly: indicators({ D14: 41, E14: 70, F14: "Đạt một phần", J14: NOTE }),
      "the note has the target of the column": indicators({ E14: 80, J14: "Mục tiêu 2027: 80%" }),
      blank: indicators({}),
    },
    bad: {
      "reached, and below": {
        workbook: indicators({ D14: 41, E14: 70, F14: "Đạt", J14: NOTE }),
        found: ["F14 reached-missed"],
        fix: null,
      },
      "missed, and above": {
        workbook: indicators({ D14: 52, E14: 70, F14: "Không đạt", J14: NOTE }),
        found: ["F14 missed-reached"],
        fix: null,
      },
      "more than allowed": {
        workbook: indicators({ D14: 7, F14: "Đạt", J14: "Mục tiêu năm 2026: không quá 5%" }),
        found: ["F14 reached-missed"],
        fix: null,
      },
      "all of it, and missed": {
        workbook: indicators({ D14: 100, E14: 100, F14: "Không đạt" }),
        found: ["F14 missed-whole"],
        fix: null,
      },
      "nothing, and reached": {
        workbook: indicators({ D14: 0, E14: 100, F14: "Đạt" }),
        found: ["F14 reached-nothing"],
        fix: null,
      },
      "another target in the note": {
        workbook: indicators({ E14: 80, J14: "Mục tiêu năm 2027 là 85%" }),
        found: ["J14 note-target"],
        fix: null,
      },
    },
  },
  cds
);

test.each<[string, Typed, readonly string[]]>([
  ["as it is", { D12: 90, E12: 92, F12: "Đạt" }, []],
  ["passed", { D12: 90, E12: 92, F12: "Vượt" }, []],
  ["equal", { D12: 90, E12: 90, F12: "Đạt" }, []],
  ["words for a target", { D12: "Cải thiện", E12: 12, F12: "Không đạt" }, []],
  ["below", { D12: 90, E12: 82, F12: "Đạt" }, ["F12 reached-missed"]],
  ["at least", { D12: "≥ 90", E12: "82%", F12: "Đạt" }, ["F12 reached-missed"]],
  ["above", { D12: 90, E12: 92, F12: "Chưa đạt" }, ["F12 missed-reached"]],
  ["no more than equal", { D12: 90, E12: 90, F12: "Vượt mục tiêu" }, ["F12 passed-equal"]],
])("target and result of one year: %s", (_name, typed, expected) => {
  const workbook = formWorkbook(konTum, {
    form: "KT-PL1",
    typed: { B12: "Xã được phủ sóng 4G", C12: "%", ...typed },
  });
  const found = findingsOn("result-contradicts", workbook, { pack: konTum, asOf: "2023-11-01" });
  expect(brief(found)).toEqual(expected);
});

test("without a column for it the note says how it went", () => {
  const found = (note: string) => {
    const typed = { E9: 30, F9: 27.5, G9: note };
    const workbook = formWorkbook(quangNgai, { form: "QN-B4", typed });
    return brief(
      findingsOn("result-contradicts", workbook, { pack: quangNgai, asOf: "2018-07-20" })
    );
  };
  expect(["Chưa đạt do thiếu máy", "Đạt mục tiêu", "Người dân đạt giải"].map(found)).toEqual([
    [],
    ["G9 reached-missed"],
    [],
  ]);
});

test.each<[string, Typed, readonly string[]]>([
  ["clearly below", { E12: 95, F12: 69 }, ["G12 unexplained"]],
  ["nothing of it", { E12: 95, F12: 0 }, ["G12 unexplained"]],
  ["a dash is no reason", { E12: 95, F12: 69, G12: "-" }, ["G12 unexplained"]],
  ["more than at most", { E12: "≤ 5", F12: 9 }, ["G12 unexplained-more"]],
  ["told why", { E12: 95, F12: 69, G12: "Mạng yếu" }, []],
  ["reached", { E12: 95, F12: 95 }, []],
  ["rounded", { E12: 95, F12: 94.5 }, []],
  ["no target", { F12: 69 }, []],
  ["no result", { E12: 95 }, []],
  ["a slip of the scale", { E12: 95, F12: 0.69 }, []],
  ["less may be better", { B12: "Tỷ lệ hồ sơ trễ hạn", E12: 5, F12: 2 }, []],
])("a missed target asks for its reason: %s", (_name, typed, expected) => {
  const workbook = formWorkbook(quangNgai, { form: "QN-B4", typed });
  const found = findingsOn("result-contradicts", workbook, {
    pack: quangNgai,
    asOf: "2018-07-20",
  });
  expect(brief(found)).toEqual(expected);
});

test("a form without a column for the reason asks for none", () => {
  const typed = { B12: "Xã được phủ sóng 4G", C12: "%", D12: 90, E12: 60 };
  const workbook = formWorkbook(konTum, { form: "KT-PL1", typed });
  const options = { pack: konTum, asOf: "2023-11-01" } as const;
  expect(findingsOn("result-contradicts", workbook, options)).toEqual([]);
});

test.each<[string, string, readonly string[]]>([
  ["the same", "85% hộ gia đình có cáp quang băng rộng", []],
  ["another", "80% hộ gia đình có cáp quang băng rộng", ["B06!C10 other-target"]],
  [
    "behind the words",
    "Tỷ lệ hộ gia đình có cáp quang băng rộng đạt 90%",
    ["B06!C10 other-target"],
  ],
  ["at least less", "Trên 80% hộ gia đình có cáp quang băng rộng", []],
  ["what there is", "Hiện có 71% hộ gia đình có cáp quang băng rộng", []],
  ["another year", "Đến năm 2030, 100% hộ gia đình có cáp quang băng rộng", []],
  ["another indicator", "80% hộ gia đình có điện thoại thông minh", []],
  ["few words", "80% hộ gia đình", []],
])("a target in the words of another form: %s", (_name, purpose, expected) => {
  const one = formWorkbook(cds, { form: "B05", typed: { D20: 71, E20: 85 } });
  const cells = { task: "Phát triển cáp quang", purpose, lead: "Sở Y tế", period: "2027" };
  const two = formWorkbook(cds, { form: "B06", tasks: [{ group: "trong-tam", cells }] });
  const workbook = { ...one, sheets: [...one.sheets, ...two.sheets] };
  const rules = { "result-contradicts": { draft: "error", submission: "error" } } as const;
  const options = { pack: { ...cds, rules }, profile: "submission", asOf: "2026-11-01" } as const;
  const { issues } = checkWorkbook(workbook, null, options);
  const told = issues.map(({ at, messageId }) => `${at.sheet}!${at.cell ?? ""} ${messageId}`);
  expect(told).toEqual(expected);
});

test.each<[string, Typed, readonly string[]]>([
  ["higher", { D20: 72, E20: 95 }, []],
  ["kept", { D20: 72, E20: 72 }, []],
  ["less than a point lower", { D20: 72.4, E20: 72 }, []],
  ["lowered with a word why", { D20: 72, E20: 59, J20: "Đổi cách tính" }, []],
  ["lower is better", { B20: "Tỷ lệ hồ sơ trễ hạn", D20: 5, E20: 2 }, []],
  ["growth", { B20: "Tốc độ tăng doanh thu số", D20: 12, E20: 8 }, []],
  ["a count of one year", { C20: "lớp", D20: 12, E20: 8 }, []],
  ["fewer, and why", { D20: 72, E20: 59, J20: "Do sáp nhập 03 xã" }, []],
  ["digits exchanged", { D20: 72, E20: 59 }, ["E20 target-below"]],
  [
    "a remark on something else",
    { D20: 72, E20: 59, J20: "Năm 2026: 18/25 đơn vị" },
    ["E20 target-below"],
  ],
])("the next target beside what was reached: %s", (_name, typed, expected) => {
  const workbook = indicators({ B20: "Tỷ lệ hồ sơ trực tuyến", C20: "%", ...typed });
  const found = brief(
    findingsOn("result-contradicts", workbook, { pack: cds, asOf: "2026-11-01" })
  );
  expect(found).toEqual(expected);
});

describe("a count and the parts that its form lists", () => {
  const thanhHoa = packNamed("thanh-hoa-2021-2025");
  const rooms = (all: CellValue, ...parts: readonly CellValue[]) => ({
    ...{ E18: all, E19: parts[0] ?? null, E20: parts[1] ?? null, E21: parts[2] ?? null },
  });
  const paperless = (all: CellValue, province: CellValue, district: CellValue) => ({
    ...{ E22: all, E23: province, E24: district },
  });

  test.each<[string, Readonly<Record<string, CellValue>>, readonly string[]]>([
    ["as printed", rooms(320, 31, 8, 281), []],
    ["as texts", rooms("1.320", "31", "08", "1.281"), []],
    ["nothing filled in", {}, []],
    ["the total left blank", rooms(null, 31, 8, 281), []],
    ["a part left blank", rooms(320, 31, null, 281), []],
    ["a part as a range", rooms(320, 31, "5-8", 281), []],
    ["at least", rooms("≥ 300", 31, 8, 281), []],
    [
      "a part of another kind added",
      { ...rooms(325, 31, 8, 281), B25: "Điểm cầu khối Mặt trận", C25: "Điểm cầu", E25: 5 },
      [],
    ],
    ["bodies of further levels", paperless(40, 5, 20), []],
    ["a part renamed", { ...rooms(320, 31, 8, 240), B21: "Điểm cầu tại UBND cấp xã" }, []],
    ["parts short of the total", rooms(320, 31, 8, 218), ["E18 parts-short"]],
    ["as texts, short", rooms("320", "31", "8", "218"), ["E18 parts-short"]],
    [
      "another thing added",
      { ...rooms(325, 31, 8, 281), B25: "Máy quét", C25: "Máy", E25: 5 },
      ["E18 parts-short"],
    ],
    ["parts above the total", rooms(300, 31, 8, 281), ["E18 parts-over"]],
    ["some parts alone above it", rooms(28, 31, null, null), ["E18 parts-over"]],
    ["the total is zero", rooms(0, 31, 8, 281), ["E18 parts-over"]],
    ["levels above all bodies", paperless(18, 5, 15), ["E22 parts-over"]],
  ])("%s", (_name, typed, found) => {
    const workbook = formWorkbook(thanhHoa, { form: "TH-HT", typed });
    const options = { pack: thanhHoa, asOf: "2020-12-10" };
    expect(brief(findingsOn("result-contradicts", workbook, options))).toEqual(found);
  });

  test("every row that the form's equations name is printed in it", () => {
    const { fixedRows = [], nameColumn, counts } = formById(thanhHoa, "TH-HT") ?? {};
    const printed = fixedRows.map(({ cells }) => cells[nameColumn ?? ""]);
    const named = [
      ...(counts?.sums ?? []).flatMap(({ total, parts }) => [total, ...parts]),
      ...(counts?.shares ?? []).flatMap(({ share, of, over }) => [share, of, over]),
    ];
    expect(named).toHaveLength(10);
    expect(printed).toEqual(expect.arrayContaining(named));
  });
});

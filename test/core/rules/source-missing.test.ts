import { describeRule } from "../../support/describeRule";
import { layOutForm } from "../../../src/core/layout";
import { packById } from "../../../src/core/packs";
import { brief, filledWorkbook, findingsOf } from "../../support/filled";
import { formById } from "../../support/packs";
import { snapshotOfPlan } from "../../support/planSnapshot";
import { widePack, wideWorkbook } from "../../support/wide";

describeRule("source-missing", {
  good: {
    "enterprise money has no level": filledWorkbook({ K17: null, L17: "Xã hội hóa" }),
    "no money, no source": filledWorkbook({
      H17: null,
      I17: null,
      J17: null,
      K17: null,
      L17: null,
    }),
    "level and type in one cell": filledWorkbook({
      K17: "Ngân sách tỉnh (Vốn sự nghiệp)",
      L17: null,
    }),
    "an unknown source is another rule's": filledWorkbook({ K17: "NS abc xyz" }),
  },
  bad: {
    "nothing at all": {
      workbook: filledWorkbook({ K17: null, L17: null }),
      found: ["K17 no-source"],
      fix: null,
    },
    "no level": { workbook: filledWorkbook({ K17: null }), found: ["K17 no-level"], fix: null },
    "no type": { workbook: filledWorkbook({ L17: null }), found: ["L17 no-type"], fix: null },
    "dots only": {
      workbook: filledWorkbook({ K17: "…", L17: "..." }),
      found: ["K17 no-source"],
      fix: null,
    },
    "a source line without type": {
      workbook: filledWorkbook({ L29: null }),
      found: ["L29 no-type"],
      fix: null,
    },
  },
});

const money = (needed: number | null, tinh: number | null) => [
  [1, "Mua máy chủ", 900, needed, null, tinh],
];

describeRule(
  "source-missing",
  {
    good: {
      "a source column is filled": wideWorkbook(money(500, 300)),
      "a blank total": wideWorkbook(money(null, 300)),
      "zero or a dash says that the year needs nothing": wideWorkbook([
        [1, "Mua máy chủ", 900, 0],
        [2, "Mua máy in", 900, "-"],
        [3, "Mua máy quét", 900, null, null, 0],
      ]),
      "the money of enterprises only": wideWorkbook([
        [1, "Mua máy chủ", 900, null, null, null, null, 900],
      ]),
    },
    bad: {
      "no source column is filled": {
        workbook: wideWorkbook(money(500, null)),
        found: ["E3 no-source"],
        fix: null,
      },
      "a total and nothing else": {
        workbook: wideWorkbook(money(null, null)),
        found: ["E3 total-only"],
        fix: null,
      },
    },
  },
  widePack
);

const TASK = { task: "Xây dựng kho dữ liệu", lead: "Sở Y tế", total: 900, period: "2024" };

/** KT-PL5 of 2024 with one task that leaves its sources blank, told or not. */
const tell = (cells: Readonly<Record<string, string | number | null>>, group = "ha-tang") => {
  const pack = packById("kon-tum-2024");
  const form = pack && formById(pack, "KT-PL5");
  if (!form) throw new Error("the built-in pack is gone");
  const sheet = snapshotOfPlan(
    layOutForm(form, {
      pack,
      year: 2024,
      unit: "trieu-dong",
      agency: null,
      tasks: [{ group, cells: { ...TASK, ...cells } }],
    })
  );
  const traits = { macros: false, externalLinks: false };
  return brief(findingsOf("source-missing", { sheets: [sheet], properties: {}, traits }, pack));
};

test.each([
  [900, null, "2024", 1],
  [900, 300, "2023-2025", 1],
  [900, null, "", 1],
  [900, 900, "2023-2024", 0],
  [900, null, "2025-2026", 0],
  [900, 300, "2021-2023", 0],
])("total %s, given %s, time %j: %s told", (total, allocated, period, count) => {
  expect(tell({ total, allocated, period })).toHaveLength(count);
});

test("money of enterprises has no source of the state", () => {
  expect(tell({}, "doanh-nghiep")).toEqual([]);
});

test.each([
  ["Doanh nghiệp tài trợ 5 triệu đồng/trường", 0],
  ["Viettel Kon Tum tự đầu tư từ vốn của doanh nghiệp", 0],
  ["Nguồn xã hội hóa", 0],
  ["Không sử dụng ngân sách nhà nước", 0],
  ["Kinh phí tự có", 0],
  ["Phục vụ người dân và doanh nghiệp", 1],
  ["Hỗ trợ doanh nghiệp chuyển đổi số", 1],
])("a row of the state's groups noted %j: %s told", (note, count) => {
  expect(tell({ note })).toHaveLength(count);
});

import { findingsOn, formWorkbook, packNamed } from "../../support/packForms";
import { describeRule } from "../../support/describeRule";
import type { CellValue } from "../../../src/core/sheet";
import { widePack, wideWorkbook } from "../../support/wide";

/** TT, name, total, needed, TW, tỉnh, huyện, enterprises. */
const rows = (
  needed: CellValue,
  total: CellValue,
  apart = 70
): readonly (readonly CellValue[])[] => [
  ["I", "Ứng dụng trong nội bộ"],
  [1, "Mua máy chủ", null, needed, 300, 200, null, 70],
  ["II", "Nhiệm vụ của doanh nghiệp"],
  [1, "Phủ sóng 5G", null, apart],
  [null, "Tổng cộng", null, total],
];

/** A task of enterprises with what stands in the columns of sources. */
const apart = (sources: readonly CellValue[]) => [
  ["I", "Nhiệm vụ của doanh nghiệp"],
  [1, "Nâng cấp cổng thông tin", null, null, ...sources],
];

describeRule(
  "non-state-counted",
  {
    good: {
      "enterprises apart": wideWorkbook(rows(500, 500)),
      "a total that is wrong otherwise": wideWorkbook(rows(500, 560)),
      "no total": wideWorkbook(rows(500, null)),
      "a row that is wrong otherwise": wideWorkbook(rows(560, 560)),
      "nothing of enterprises": wideWorkbook([[1, "Mua máy chủ", null, 500, 300, 200]]),
      "nothing apart": wideWorkbook(rows(500, 500, 0)),
      "a typed 0 of the state in the group apart": wideWorkbook(apart([null, 0, null, 70])),
    },
    bad: {
      "in the grand total": {
        workbook: wideWorkbook(rows(500, 570)),
        found: ["D7 in-total"],
        fix: "suggestion",
      },
      "state money in the group apart": {
        workbook: wideWorkbook(apart([null, 320, null, null])),
        found: ["F4 state-apart"],
        fix: null,
      },
      "in a task's total": {
        workbook: wideWorkbook(rows(570, 570)),
        found: ["D4 in-row"],
        fix: null,
      },
      "a task of enterprises alone": {
        workbook: wideWorkbook([[1, "Mua máy chủ", null, 70, null, null, null, 70]]),
        found: ["D3 in-row"],
        fix: null,
      },
    },
  },
  widePack
);

const textForm = {
  ...widePack.forms[0]!,
  equations: [],
  columns: widePack.forms[0]!.columns.map((column) =>
    column.id === "tw" ? { ...column, kind: "source-type" as const, source: undefined! } : column
  ),
};
const textPack = { ...widePack, forms: [textForm] };
const typed = (group: string, type: string) =>
  wideWorkbook([
    ["I", group],
    [1, "Phủ sóng 5G", null, 70, type],
  ]);

describeRule(
  "non-state-counted",
  {
    good: {
      "in the group of enterprises": typed("Nhiệm vụ của doanh nghiệp", "Xã hội hóa"),
      "money of no level there": typed("Nhiệm vụ của doanh nghiệp", "Vốn đầu tư"),
      "state money": typed("Ứng dụng trong nội bộ", "Vốn đầu tư"),
      "no source": typed("Ứng dụng trong nội bộ", ""),
    },
    bad: {
      "among the tasks of the state": {
        workbook: typed("Ứng dụng trong nội bộ", "Xã hội hóa"),
        found: ["E4 in-state-group"],
        fix: null,
      },
    },
  },
  textPack
);

test.each<[string, string, string[]]>([
  ["a column of other state money", "cds-2027 B02 khac-tx", ["state-apart"]],
  ["the column beside the total", "cds-2027 B02 other", []],
  ["“Khác” where the form has no other column for it", "kon-tum-2024 KT-PL5 khac-tx", []],
])("money of enterprises in %s", (_name, place, expected) => {
  const [packId, form = "", column = ""] = place.split(" ");
  const pack = packNamed(packId!);
  const group = pack.forms.find(({ id }) => id === form)!.groups.find((one) => one.nonState)!.id;
  const cells = { task: "Phủ sóng wifi miễn phí", [column]: 1500 };
  const workbook = formWorkbook(pack, { form, tasks: [{ group, cells }] });
  const found = findingsOn("non-state-counted", workbook, { pack, asOf: "2026-11-01" });
  expect(found.map(({ messageId }) => messageId)).toEqual(expected);
});

import type { CellValue } from "../../../src/core/sheet";
import { describeRule } from "../../support/describeRule";
import { filledWorkbook, TASKS } from "../../support/filled";
import { findingsOn, formWorkbook, packNamed } from "../../support/packForms";
import { widePack, wideWorkbook } from "../../support/wide";

const server = TASKS.slice(1, 2);
const level = (text: string) =>
  server.map((task) => ({ ...task, cells: { ...task.cells, level: text } }));

describeRule("source-not-in-force", {
  good: {
    "the last year of the district": filledWorkbook({}, { tasks: server, year: 2025 }),
    "levels in force": filledWorkbook({}, { tasks: level("NS tỉnh 80%; NS xã 20%"), year: 2026 }),
    "no source": filledWorkbook({}, { tasks: level(""), year: 2026 }),
    "last year's money": filledWorkbook(
      {},
      {
        form: "QN-B1",
        year: 2026,
        tasks: [{ group: "ha-tang", cells: { task: "Máy", estimate: 5, level: "NS huyện" } }],
      }
    ),
  },
  bad: {
    "a share of the district": {
      workbook: filledWorkbook({}, { tasks: server, year: 2026 }),
      found: ["K17 ended"],
      fix: "suggestion",
      choices: ["Ghi “Ngân sách cấp xã”", "Ghi “Ngân sách cấp tỉnh”"],
    },
    "beside a name not understood": {
      workbook: filledWorkbook({}, { tasks: level("NS huyện; abc xyz"), year: 2027 }),
      found: ["K17 ended"],
      fix: null,
    },
  },
});

test("the level that another form names is offered first, and the level alone is quoted", () => {
  const pack = packNamed("cds-2027");
  const task = "Tập huấn kỹ năng số";
  const plan = (form: string, cells: Readonly<Record<string, CellValue>>) =>
    formWorkbook(pack, { form, tasks: [{ group: "ha-tang", cells: { task, ...cells } }] }).sheets;
  const needs = plan("B04", { "needed-1": 320, level: "NS huyện", type: "Chi thường xuyên" });
  const offeredBeside = (cells: Readonly<Record<string, CellValue>>) => {
    const workbook = { ...filledWorkbook(), sheets: [...plan("B02", cells), ...needs] };
    const [found] = findingsOn("source-not-in-force", workbook, { pack, asOf: "2026-11-22" });
    return [found?.data["found"], found?.fix?.data?.["source"]];
  };
  expect(offeredBeside({ "tinh-tx": 320 })).toEqual(["NS huyện", "Ngân sách cấp tỉnh"]);
  expect(offeredBeside({ "xa-tx": 320 })).toEqual(["NS huyện", "Ngân sách cấp xã"]);
  expect(offeredBeside({ "tinh-dt": 320 })).toEqual(["NS huyện", "Ngân sách cấp xã"]);
});

const money = (huyen: number | null) => [[1, "Mua máy chủ", null, 500, 300, 200, huyen]];

describeRule(
  "source-not-in-force",
  {
    good: {
      "a column without money": wideWorkbook(money(null), { year: 2026 }),
      "a column with 0": wideWorkbook(money(0), { year: 2026 }),
      "in its time": wideWorkbook(money(10), { year: 2025 }),
    },
    bad: {
      "a column of the district": {
        workbook: wideWorkbook(money(10), { year: 2026 }),
        found: ["G3 ended"],
        fix: null,
      },
    },
  },
  widePack
);

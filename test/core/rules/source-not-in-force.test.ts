import { describeRule } from "../../support/describeRule";
import { filledWorkbook, TASKS } from "../../support/filled";
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

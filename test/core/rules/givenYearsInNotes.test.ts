import type { CellValue } from "../../../src/core/sheet";
import { brief } from "../../support/filled";
import { findingsOn, formWorkbook, packNamed } from "../../support/packForms";

const pack = packNamed("cds-2027");

type Cells = Readonly<Record<string, CellValue>>;

const TASK: Cells = {
  task: "Số hóa hồ sơ",
  period: "2025-2028",
  total: 3000,
  allocated: 900,
  "tinh-tx": 1250,
};

test.each<[string, Cells, string, readonly string[]]>([
  ["all that fit", TASK, "Năm 2025 bố trí 400 triệu đồng, năm 2026 bố trí 500 triệu đồng", []],
  ["rounded", TASK, "Năm 2025: 0,4 tỷ đồng; năm 2026: 0,5 tỷ đồng", []],
  ["one of two", TASK, "Năm 2026 đã bố trí 500 triệu đồng", []],
  [
    "from before the task's time",
    { ...TASK, period: "2024-2028" },
    "Năm 2025: 400 triệu đồng; năm 2026: 400 triệu đồng",
    [],
  ],
  ["beside the plan's year", TASK, "Năm 2026: 600 triệu đồng; năm 2027: 1.250 triệu đồng", []],
  ["what was added", TASK, "Năm 2026 bổ sung 950 triệu đồng", []],
  [
    "nothing to compare",
    { ...TASK, allocated: null },
    "Năm 2025: 400 triệu đồng, năm 2026: 500 triệu đồng",
    [],
  ],
  [
    "more",
    TASK,
    "Năm 2025 bố trí 400 triệu đồng, năm 2026 bố trí 600 triệu đồng",
    ["U17 given-years"],
  ],
  ["more in one year", TASK, "Năm 2026: 1.000 triệu đồng", ["U17 given-years"]],
  ["less", TASK, "Năm 2025: 400 triệu đồng; năm 2026: 400 triệu đồng", ["U17 given-years"]],
])("money of earlier years in a note: %s", (_name, cells, note, expected) => {
  const tasks = [{ group: "ha-tang", cells: { ...cells, note } }];
  const workbook = formWorkbook(pack, { form: "B02", tasks });
  expect(brief(findingsOn("product-differs", workbook, { pack, asOf: "2026-11-01" }))).toEqual(
    expected
  );
});

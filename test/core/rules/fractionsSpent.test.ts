import type { TaskContent } from "../../../src/core/layout";
import type { CellValue } from "../../../src/core/sheet";
import { findingsOn, formWorkbook, packNamed } from "../../support/packForms";

const pack = packNamed("cds-2027");

/** A line of a report in triệu đồng: source, plan, and what was given so far. */
type Line = readonly [source: string, planned: number, cumulative: CellValue];

/** A report with one usual task and one whose sources stand in lines; what H205 says of it. */
function found(
  lines: readonly Line[],
  usual: CellValue = 70,
  unit: "trieu-dong" | "ty-dong" = "trieu-dong"
) {
  const tasks: readonly TaskContent[] = [
    {
      group: "ha-tang",
      cells: { task: "Phòng họp không giấy tờ", planned: 140, cumulative: usual },
    },
    { group: "ha-tang", cells: { task: "Camera giám sát giao thông" } },
    { group: "ha-tang", cells: { task: "Sàn nhường chỗ" } },
  ];
  const typed: Record<string, CellValue> = { B18: null, A18: null };
  lines.forEach(([source, planned, cumulative], at) => {
    const row = String(17 + at);
    Object.assign(typed, {
      ...{ [`D${row}`]: source, [`E${row}`]: "Vốn đầu tư phát triển", [`F${row}`]: planned },
      ...{ [`H${row}`]: cumulative },
    });
  });
  const workbook = formWorkbook(pack, { form: "B08", tasks, typed, unit });
  return findingsOn("unit-suspicious", workbook, { pack, asOf: "2027-07-10" });
}

const PROVINCE = "Ngân sách cấp tỉnh";
const COMMUNE = "Ngân sách cấp xã";

test.each<[string, readonly Line[], CellValue, readonly string[]]>([
  [
    "usual figures",
    [
      [PROVINCE, 1500, 420],
      [COMMUNE, 500, 150],
    ],
    70,
    [],
  ],
  [
    "nothing given yet",
    [
      [PROVINCE, 1500, 0],
      [COMMUNE, 500, 150],
    ],
    70,
    [],
  ],
  [
    "just one million",
    [
      [PROVINCE, 1500, 1],
      [COMMUNE, 500, 150],
    ],
    70,
    [],
  ],
  [
    "a small plan",
    [
      [PROVINCE, 5, 0.42],
      [COMMUNE, 500, 150],
    ],
    70,
    [],
  ],
  [
    "more than the plan, a thousand times",
    [
      [PROVINCE, 400, 0.42],
      [COMMUNE, 500, 150],
    ],
    70,
    [],
  ],
  [
    "less than a fee",
    [
      [PROVINCE, 1500, 0.011],
      [COMMUNE, 500, 150],
    ],
    70,
    [],
  ],
  [
    "small figures elsewhere too",
    [
      [PROVINCE, 1500, 0.42],
      [COMMUNE, 500, 150],
    ],
    0.3,
    [],
  ],
  [
    "one line in tỷ",
    [
      [PROVINCE, 1500, 0.42],
      [COMMUNE, 500, 150],
    ],
    70,
    ["H17"],
  ],
  [
    "the second line in tỷ",
    [
      [PROVINCE, 1500, 420],
      [COMMUNE, 500, 0.15],
    ],
    70,
    ["H18"],
  ],
  [
    "both lines in tỷ",
    [
      [PROVINCE, 1500, 0.42],
      [COMMUNE, 500, 0.15],
    ],
    70,
    ["H17", "H18"],
  ],
])("%s", (_name, lines, usual, expected) => {
  expect(found(lines, usual).map(({ at }) => at.cell)).toEqual(expected);
});

test("in tỷ đồng a fraction is no slip", () => {
  expect(
    found(
      [
        [PROVINCE, 1500, 0.42],
        [COMMUNE, 500, 150],
      ],
      70,
      "ty-dong"
    )
  ).toEqual([]);
});

test("is offered as it was probably meant", () => {
  const [slip] = found([
    [PROVINCE, 1500, 0.42],
    [COMMUNE, 500, 150],
  ]);
  expect(slip?.messageId).toBe("beside-fraction");
  expect(slip?.fix?.edits.map(({ row, after }) => [row, after.value])).toEqual([[16, 420]]);
});

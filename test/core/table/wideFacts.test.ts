import fc from "fast-check";
import { dong, sumDong } from "../../../src/core/money";
import type { CellValue } from "../../../src/core/sheet";
import { factsOf } from "../../../src/core/table";
import { wideTable } from "../../support/wide";

/** TT, name, total, needed, TW, tỉnh, huyện, enterprises, note. */
type Money = readonly [CellValue, CellValue, CellValue?, CellValue?, CellValue?, CellValue?];

const task = (...money: Money): readonly CellValue[] => [
  1,
  "Mua máy chủ",
  ...money.map((one) => one ?? null),
];

/** "TW/DTPT 300 E3" for each fact of the year's money, "·" for what is not stated. */
const needed = (...rows: readonly (readonly CellValue[])[]) =>
  factsOf(wideTable(rows)).flatMap((fact) =>
    fact.measure === "needed"
      ? [
          `${fact.level ?? "·"}/${fact.type ?? "·"} ${String(fact.amount / 1e6)} ${fact.at.cell ?? ""}${fact.state ? "" : " apart"}`,
        ]
      : []
  );

test.each<[string, Money, readonly string[]]>([
  ["sources give the total once", [null, 500, 300, 200], ["TW/DTPT 300 E3", "TINH/TX 200 F3"]],
  ["blank sources leave it open", [null, 500], ["·/· 500 D3"]],
  ["zeros are no sources", [null, 500, 0, "-"], ["·/· 500 D3"]],
  ["a blank total is its sources", [null, null, 300, 200], ["TW/DTPT 300 E3", "TINH/TX 200 F3"]],
  ["so is one that cannot be read", [null, "?", 300, 200], ["TW/DTPT 300 E3", "TINH/TX 200 F3"]],
  ["so is 0", [null, 0, 300, 200], ["TW/DTPT 300 E3", "TINH/TX 200 F3"]],
  ["what they leave open stays", [null, 500, 300], ["·/· 200 D3", "TW/DTPT 300 E3"]],
  ["what they have too much too", [null, 500, 600], ["·/· -100 D3", "TW/DTPT 600 E3"]],
  ["other measures are not split", [900, 500, 500], ["TW/DTPT 500 E3"]],
  [
    "enterprises stand apart",
    [null, 500, 500, null, null, 70],
    ["TW/DTPT 500 E3", "·/XHH 70 H3 apart"],
  ],
])("%s", (_name, money, expected) => {
  expect(needed(task(...money))).toEqual(expected);
});

test("money in a group of enterprises is never the state's", () => {
  const rows = [
    ["I", "Ứng dụng trong nội bộ"],
    task(null, 500, 500),
    ["II", "Nhiệm vụ của doanh nghiệp"],
    task(null, 70, null, 70),
  ];
  expect(needed(...rows)).toEqual(["TW/DTPT 500 E4", "TINH/TX 70 F6 apart"]);
});

const cell = fc.oneof(
  fc.constantFrom<CellValue>(null, 0, "-", "…", "1.500", "2,5"),
  fc.integer({ min: -999, max: 9_999_999 }).map((milli) => milli / 1000)
);

test("facts add up to the tasks' totals and what stands beside them, whatever is typed", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(cell, cell, cell, cell, cell, cell), { minLength: 1, maxLength: 5 }),
      (rows) => {
        const table = wideTable(rows.map((money) => task(...money)));
        const facts = factsOf(table);
        const typed = (id: string) =>
          table.rows
            .filter(({ kind }) => kind === "task")
            .flatMap((row) => row.amounts[id]?.amount ?? []);
        const counted = (measure: string) =>
          sumDong(facts.flatMap((one) => (one.measure === measure ? [dong(one.amount)] : [])));
        expect(counted("total")).toBe(sumDong(typed("total")));
        expect(counted("needed")).toBe(sumDong([...typed("needed"), ...typed("xhh")]));
      }
    )
  );
});

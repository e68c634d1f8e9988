import fc from "fast-check";
import { sumDong, dong } from "../../../src/core/money";
import { factsOf } from "../../../src/core/table";
import { filledWorkbook, tableIn } from "../../support/filled";
import type { TaskContent } from "../../../src/core/layout";

const LEVELS = [
  "Ngân sách tỉnh",
  "NS tỉnh 80%; NS huyện 20%",
  "NS tỉnh: 3; NS huyện: 4",
  "gì đó",
  null,
];
const TYPES = ["Vốn đầu tư", "Vốn sự nghiệp", "Xã hội hóa", "Đầu tư; sự nghiệp", null];

const task = fc.record({
  group: fc.constantFrom("ha-tang", "noi-bo", "an-toan"),
  cells: fc.record({
    task: fc.string({ minLength: 1, maxLength: 12, unit: fc.constantFrom("ă", "b", "đ", "ơ") }),
    done: fc.oneof(fc.constant(null), fc.integer({ min: 1, max: 9_000_000 })),
    needed: fc.integer({ min: 1, max: 9_000_000 }).map((milli) => milli / 1000),
    level: fc.constantFrom(...LEVELS),
    type: fc.constantFrom(...TYPES),
  }),
}) as fc.Arbitrary<TaskContent>;

test("facts add up to the tasks to the đồng, whatever the sources say", () => {
  fc.assert(
    fc.property(fc.array(task, { minLength: 1, maxLength: 6 }), (tasks) => {
      const table = tableIn(filledWorkbook({}, { tasks }));
      const facts = factsOf(table);
      for (const measure of ["total", "done", "needed"] as const) {
        const typed = table.rows
          .filter((row) => row.kind === "task")
          .flatMap((row) => row.amounts[measure]?.amount ?? []);
        const counted = facts
          .filter((fact) => fact.measure === measure)
          .map((fact) => dong(fact.amount));
        expect(sumDong(counted)).toBe(sumDong(typed));
      }
    }),
    { numRuns: 200 }
  );
});

test("a table without a unit has no facts", () => {
  expect(factsOf(tableIn(filledWorkbook({ A8: null })))).toEqual([]);
});

const sourcesOf = (level: string, type: string | null) =>
  factsOf(tableIn(filledWorkbook({ K17: level, L17: type })))
    .filter((fact) => fact.measure === "needed" && fact.at.cell === "J17")
    .map((fact) => [fact.level, fact.type, fact.amount]);

test.each([
  ["one source", "NS tỉnh", "Vốn sự nghiệp", [["TINH", "TX", 400_500_000]]],
  [
    "shares",
    "NS tỉnh 80%; NS huyện 20%",
    null,
    [
      ["TINH", null, 320_400_000],
      ["HUYEN", null, 80_100_000],
    ],
  ],
  [
    "shares that leave a part open",
    "NS tỉnh 80%",
    null,
    [
      ["TINH", null, 320_400_000],
      [null, null, 80_100_000],
    ],
  ],
  [
    "amounts of the total, carried over",
    "NS tỉnh: 100,1; NS huyện: 400,4",
    null,
    [
      ["TINH", null, 80_100_000],
      ["HUYEN", null, 320_400_000],
    ],
  ],
  ["a name beside one not understood", "NS huyện; abc xyz", null, [[null, null, 400_500_000]]],
  [
    "a share beside one not understood",
    "abc xyz 80%; NS huyện 20%",
    null,
    [
      ["HUYEN", null, 80_100_000],
      [null, null, 320_400_000],
    ],
  ],
  ["several without amounts", "NS tỉnh, NS huyện", "Vốn đầu tư", [[null, "DTPT", 400_500_000]]],
])("sources: %s", (_name, level, type, expected) => {
  expect(sourcesOf(level, type)).toEqual(expected);
});

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

import { textSheetPlan } from "../../../src/core/state";

test("the texts of a sheet are asked for once, when its cells are", () => {
  const textsOf = jest.fn(() => [["một", "hai"], [], ["ba"]]);
  const plan = textSheetPlan("_tên", textsOf);
  expect(textsOf).not.toHaveBeenCalled();
  const [first, second, third] = plan.cells;
  expect([first, second, third]).toMatchObject([
    { row: 0, column: 0, value: "một" },
    { row: 0, column: 1, value: "hai" },
    { row: 2, column: 0, value: "ba" },
  ]);
  expect(plan.cells).toHaveLength(3);
  expect(textsOf).toHaveBeenCalledTimes(1);
});

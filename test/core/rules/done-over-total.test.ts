import { describeRule } from "../../support/describeRule";
import { brief, filledWorkbook } from "../../support/filled";
import { findingsOn, formWorkbook, packNamed } from "../../support/packForms";

describeRule("done-over-total", {
  good: {
    "all of it done": filledWorkbook({ H17: 100, I17: 100, J17: 0 }),
    "no total": filledWorkbook({ H17: null, I17: 900 }),
    "nothing done": filledWorkbook({ I17: null }),
  },
  bad: {
    "done is more": {
      workbook: filledWorkbook({ H17: 500, I17: 500.5 }),
      found: ["I17 over"],
      fix: null,
    },
  },
});

describe("money given in earlier years", () => {
  const pack = packNamed("cds-2027");
  const found = (form: string, cells: Readonly<Record<string, number>>) => {
    const tasks = [{ group: "ha-tang", cells: { task: "Trung tâm dữ liệu", ...cells } }];
    const workbook = formWorkbook(pack, { form, tasks });
    return brief(findingsOn("done-over-total", workbook, { pack, asOf: "2026-11-01" }));
  };
  test("is a part of the whole", () => {
    expect(found("B02", { total: 500, allocated: 600 })).toEqual(["H17 over"]);
  });
  test("is no part of a total of the years to come", () => {
    expect(found("B04", { allocated: 9000, y0: 100, y1: 200 })).toEqual([]);
  });
});

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
  test.each([
    ["all of the whole", { total: 500, allocated: 200, needed: 300 }, []],
    ["no total", { allocated: 200, needed: 300 }, []],
    ["more than the whole", { total: 320, needed: 3200 }, ["I17 asked-over"]],
    ["a thousand times the whole", { total: 216.5, "tinh-tx": 216500 }, ["M17 thousand"]],
    [
      "a thousand times, in two sources",
      { total: 3, "tinh-tx": 1000, "xa-tx": 2000 },
      ["G17 thousand"],
    ],
    ["together is told of by L603", { total: 500, allocated: 210, needed: 300 }, []],
    ["a sum of sources: the total was typed", { total: 320, "tinh-dt": 3200 }, ["G17 asked-over"]],
    ["too much before", { total: 500, allocated: 501, needed: 300 }, ["H17 over"]],
  ])("and what is asked for: %s", (_name, cells, expected) => {
    expect(found("B02", cells)).toEqual(expected);
  });
  test("is no part of a total of the years to come", () => {
    expect(found("B04", { allocated: 9000, y0: 100, y1: 200 })).toEqual([]);
  });
});

describe("a column that the form calls part of another", () => {
  const pack = packNamed("cds-2027");
  const found = (typed: Readonly<Record<string, number>>) => {
    const workbook = formWorkbook(pack, { form: "B07", typed });
    return brief(findingsOn("done-over-total", workbook, { pack, asOf: "2026-11-01" }));
  };
  test.each([
    ["all of it", { E11: 265, F11: 265 }, []],
    ["the whole not stated", { F11: 265 }, []],
    ["more than recurrent spending, of which it is no part", { D11: 100, E11: 265 }, []],
    ["more than the whole", { E11: 265, F11: 310 }, ["F11 part-over"]],
    ["recurrent above all spending", { C12: 900, D12: 901 }, ["D12 part-over"]],
  ])("%s", (_name, typed, expected) => {
    expect(found(typed)).toEqual(expected);
  });
});

describe("the money of a period", () => {
  const found = (form: string, pack: string, typed: Readonly<Record<string, number | null>>) => {
    const task = { B13: "Trung tâm dữ liệu", ...typed };
    const workbook = formWorkbook(packNamed(pack), { form, typed: task });
    return brief(
      findingsOn("done-over-total", workbook, { pack: packNamed(pack), asOf: "2026-11-01" })
    );
  };
  test.each([
    ["all of the year so far", { F13: 900, G13: 620, H13: 620 }, []],
    ["nothing said of the year", { F13: 900, G13: 620, H13: null }, []],
    ["nothing in the period", { F13: 900, G13: 0, H13: 171 }, []],
    ["more than the year so far", { F13: 900, G13: 620, H13: 171 }, ["H13 period-over"]],
  ])("%s", (_name, typed, expected) => {
    expect(found("B08", "cds-2027", typed)).toEqual(expected);
  });

  test("of the year so far, told with the figure of its own cell as the one found", () => {
    const typed = { B13: "Trung tâm dữ liệu", F13: 900, G13: 620, H13: 171 };
    const pack = packNamed("cds-2027");
    const [finding] = findingsOn("done-over-total", formWorkbook(pack, { form: "B08", typed }), {
      ...{ pack, asOf: "2026-11-01" },
    });
    expect(finding).toMatchObject({
      at: { cell: "H13" },
      data: {
        cell: "G13",
        whole: "H13",
        found: { dong: 171_000_000 },
        expected: { dong: 620_000_000 },
      },
    });
  });
});

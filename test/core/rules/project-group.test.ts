import { describeRule } from "../../support/describeRule";
import { brief, filledWorkbook, TASKS } from "../../support/filled";
import { findingsOn, formWorkbook, packNamed } from "../../support/packForms";
import { quangNgai } from "../../support/packs";

/** A pack of a year in which the limit was in force. */
const limit = { id: "one-step-limit", value: 1_000_000_000, from: "2018-01-01", to: null };
const pack = { ...quangNgai, parameters: [{ ...limit, document: "Quyết định 1/QĐ" }] };

describeRule(
  "project-group",
  {
    good: {
      "at the limit": filledWorkbook(),
      "a group over it": filledWorkbook({ H16: 5000 }),
      "no total": filledWorkbook({ H18: null }, { tasks: TASKS }),
    },
    bad: {
      "just over it": {
        workbook: filledWorkbook({ H18: 1001 }),
        found: ["H18 two-steps"],
        fix: null,
      },
    },
  },
  pack
);

describe("by the law of the day", () => {
  const season = packNamed("cds-2027");
  const found = (total: number, asOf: string, of = season) => {
    const tasks = [{ group: "ha-tang", cells: { task: "Trung tâm dữ liệu", total } }];
    const workbook = formWorkbook(season, { form: "B02", unit: "ty-dong", tasks });
    return brief(findingsOn("project-group", workbook, { pack: of, asOf }));
  };
  test.each<[number, string, readonly string[]]>([
    [16, "2026-02-28", ["G17 two-steps"]],
    [16, "2026-03-01", []],
    [15, "2026-02-28", []],
    [20, "2026-11-01", []],
    [20.01, "2026-11-01", ["G17 two-steps"]],
    [89.99, "2026-11-01", ["G17 two-steps"]],
    [90, "2026-11-01", ["G17 group-b"]],
    [1599.99, "2026-11-01", ["G17 group-b"]],
    [1600, "2026-11-01", ["G17 group-a"]],
    [1600, "2024-12-31", ["G17 two-steps"]],
    [1600, "2019-12-31", []],
  ])("%d tỷ on %s", (total, asOf, expected) => {
    expect(found(total, asOf)).toEqual(expected);
  });
  test("a pack without values of its own goes by those of the country", () => {
    const { parameters: _none, ...bare } = season;
    expect(found(90, "2026-11-01", bare)).toEqual(["G17 group-b"]);
  });
  test("the sum of a plan's years is not the whole of a project", () => {
    const tasks = [{ group: "ha-tang", cells: { task: "Trung tâm dữ liệu", total: 24 } }];
    const workbook = formWorkbook(season, { form: "B04", unit: "ty-dong", tasks });
    const [on] = workbook.sheets;
    expect(on?.name).toBe("B04");
    expect(findingsOn("project-group", workbook, { pack: season, asOf: "2026-11-01" })).toEqual([]);
  });
});

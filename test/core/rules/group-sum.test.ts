import { describeRule } from "../../support/describeRule";
import { brief, filledWorkbook, findingsOf, TASKS } from "../../support/filled";
import { formById, quangNgai } from "../../support/packs";

describeRule("group-sum", {
  good: {
    "no subtotal stated": filledWorkbook({ J16: null }),
    "a wrong grand total is another rule's": filledWorkbook({ J31: 1 }),
  },
  bad: {
    "typed over": { workbook: filledWorkbook({ J16: 1500 }), found: ["J16 over"], fix: "fix" },
    zero: { workbook: filledWorkbook({ J27: 0 }), found: ["J27 short"], fix: "fix" },
    "an addend stands as text": {
      workbook: filledWorkbook({ J16: 1, J17: "1.234,5" }),
      found: ["J16 short-text"],
      fix: null,
    },
    "a text that is no amount": {
      workbook: filledWorkbook({ J16: 1500, J17: "40O" }),
      found: ["J16 over-text"],
      // The words still say what stood there.
      fix: "suggestion",
    },
  },
});

test("figures pasted a row too low are told where the words prove it", () => {
  const group = formById(quangNgai, "QN-B2")?.groups[2]?.id ?? "";
  const [first, second, ...others] = TASKS;
  if (!first || !second) throw new Error("no tasks");
  const next = { group, cells: { ...first.cells, task: "Đào tạo cán bộ", needed: 300 } };
  const tasks = [first, second, next, ...others];
  const low = filledWorkbook({ J18: 400.5, J19: 1000 }, { tasks });
  expect(brief(findingsOf("group-sum", low))).toContain("J19 pasted-lower");
  const stale = filledWorkbook({ J18: 400.5, J19: 1001 }, { tasks });
  expect(brief(findingsOf("group-sum", stale))).toContain("J19 over");
});

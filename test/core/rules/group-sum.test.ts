import { applyEdits, parseAddress } from "../../../src/core/sheet";
import { describeRule } from "../../support/describeRule";
import { brief, filledWorkbook, findingsOf, TASKS } from "../../support/filled";
import { findingsOn, formWorkbook, packNamed } from "../../support/packForms";
import { formById, quangNgai } from "../../support/packs";

describeRule("group-sum", {
  good: {
    "no subtotal stated": filledWorkbook({ J16: null }),
    "a wrong grand total is another rule's": filledWorkbook({ J31: 1 }),
  },
  bad: {
    "typed over": {
      workbook: filledWorkbook({ J16: 1500 }),
      found: ["J16 over-typed"],
      fix: "fix",
    },
    zero: { workbook: filledWorkbook({ J27: 0 }), found: ["J27 short-typed"], fix: "fix" },
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
  expect(brief(findingsOf("group-sum", stale))).toContain("J19 over-typed");
});

test("a text that the sums of its own row leave out is named, not these sums", () => {
  const pack = packNamed("cds-2027");
  const cells = { task: "Nâng cấp mạng", period: "2027", total: 6500, "tinh-dt": "2500 tr" };
  const other = { task: "Thuê đường truyền", period: "2027", total: 180, "tinh-tx": 180 };
  const tasks = [cells, other].map((one) => ({ group: "ha-tang", cells: one }));
  const blank = formWorkbook(pack, { form: "B02", tasks });
  const before = { value: null, formula: null };
  const sums = { I16: ["SUM(I17:I18)", 180], I17: ["SUM(J17:Q17)", 0] } as const;
  const workbook = applyEdits(
    blank,
    Object.entries(sums).map(([address, [formula, value]]) => {
      const at = parseAddress(address) ?? { row: 0, column: 0 };
      return { sheet: "B02", ...at, before, after: { value, formula } };
    })
  );
  const told = findingsOn("group-sum", workbook, { pack, asOf: "2026-11-01" });
  expect(told.map(({ at, data }) => [at.cell, data.cells])).toContainEqual(["I16", "L17"]);
});

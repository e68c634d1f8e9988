import { checkWorkbook } from "../../src/app/checkWorkbook";
import { summarize } from "../../src/app/tableSummary";
import { viewOfCheck } from "../../src/app/workspaceView";
import { formWorkbook, packNamed } from "../support/packForms";

const pack = packNamed("cds-2027");
const OPTIONS = { pack, profile: "draft", asOf: "2026-11-01" } as const;

const task = (group: string, amount: number) => ({
  group,
  cells: { task: `Nhiệm vụ ${group}`, total: amount },
});

/** What the first sheet comes to, in triệu đồng, with these tasks in these groups. */
function totalsOf(tasks: readonly ReturnType<typeof task>[]) {
  const result = checkWorkbook(formWorkbook(pack, { form: "B02", tasks }), null, OPTIONS);
  const [table] = result.tables;
  const shown = viewOfCheck(result, null).totals[0]?.columns.find(
    ({ column }) => column === "total"
  );
  return {
    summary: table ? summarize(table) : null,
    shown: [(shown?.total ?? 0) / 1e6, (shown?.nonState ?? 0) / 1e6],
  };
}

test("the money of enterprises is told apart from what the form adds up", () => {
  const { summary, shown } = totalsOf([task("ha-tang", 300), task("doanh-nghiep", 200)]);
  expect(summary?.totals.total).toBe(500_000_000);
  expect(summary?.nonStateTotals.total).toBe(200_000_000);
  expect(summary?.statedTotals.total).toBe(500_000_000);
  expect(shown).toEqual([300, 200]);
});

test("where there is none, nothing is told of it", () => {
  const { summary, shown } = totalsOf([task("ha-tang", 300)]);
  expect(summary?.nonStateTotals).toEqual({});
  expect(shown).toEqual([300, 0]);
});

import { factsOfConsolidated, factsOfWorkbook } from "../../src/app/comparedSides";
import { planConsolidated } from "../../src/app/consolidate";
import { compareSides } from "../../src/core/difference";
import { cellText, sheetNamed } from "../../src/core/sheet";
import { sampleConsolidation, sampleSubmissions, workbookOfPlan } from "../support/consolidations";
import { rejectedFile } from "../support/submissions";

const consolidated = sampleConsolidation();
const facts = factsOfConsolidated(consolidated);

describe("sides to compare", () => {
  test("a consolidated workbook gives back the facts it was drawn from", () => {
    const read = factsOfWorkbook(workbookOfPlan(planConsolidated(consolidated))) ?? [];
    expect(read).toHaveLength(facts.length);
    expect(compareSides(facts, read).tasks).toEqual([]);
  });

  test("a workbook that is no consolidation has none", () => {
    const plan = planConsolidated(consolidated);
    const sheets = plan.sheets.filter(({ name }) => name !== "_sdt_cn");
    expect(factsOfWorkbook(workbookOfPlan({ ...plan, sheets }))).toBeNull();
  });

  test("the sheet of changes adds up to the change of the totals and leads to the cells", () => {
    const [first = rejectedFile("x", { kind: "empty-file" }), ...rest] = sampleSubmissions();
    const [fact, ...others] = first.facts;
    if (!fact) throw new Error("no fact");
    const changed = { ...first, facts: [{ ...fact, amount: fact.amount + 5 }, ...others] };
    const later = sampleConsolidation([changed, ...rest.slice(1)]);
    const changes = compareSides(facts, factsOfConsolidated(later));
    const plan = planConsolidated(later, "vi", changes);
    const sheet = sheetNamed(workbookOfPlan(plan), "Thay đổi");
    const rows = sheet?.values.map((row) => row.map(cellText)) ?? [];
    const header = rows.findIndex((row) => row[1] === "Thay đổi");
    const column = (name: string) => rows[header]?.indexOf(name) ?? -1;
    const differences = rows.slice(header + 1).map((row) => Number(row[column("Chênh lệch")]));
    const expected = changes.totals.reduce((sum, one) => sum + one.after - one.before, 0);
    expect(differences.reduce((sum, one) => sum + one, 0)).toBe(expected);
    expect(rows[header + 1]?.[column("Ô")]).toBe(`${fact.at.sheet}!${fact.at.cell ?? ""}`);
    expect(rows.slice(header + 1).map((row) => row[1])).toContain("Bỏ");
  });
});

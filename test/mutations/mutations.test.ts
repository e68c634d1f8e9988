import { factsOf } from "../../src/core/table";
import { mutations } from "./catalogue";
import { filledForms } from "./corpus";
import { startDraft } from "./formDraft";
import { alarmsIn, failureOf } from "./judge";

describe.each(filledForms.map((filled) => ({ ...filled, name: filled.form.id })))(
  "$name",
  (filled) => {
    const { table } = filled;
    const fitting = mutations.filter(({ fits }) => fits(startDraft(table, filled.unit)));

    test("is read whole before it is mutated", () => {
      expect(factsOf(table).length).toBeGreaterThan(5);
      expect(table.unit).toBe(filled.unit);
      expect(table.missing).toEqual([]);
      expect(alarmsIn(filled)).toEqual([]);
    });
    test("takes at least 40 mutations", () => {
      expect(fitting.length).toBeGreaterThanOrEqual(40);
    });
    test.each(fitting)("$name", (mutation) => {
      expect(failureOf(filled, mutation)).toBeNull();
    });
  }
);

test("names are unique", () => {
  const names = mutations.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});

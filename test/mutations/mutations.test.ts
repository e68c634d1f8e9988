import { factsOf } from "../../src/core/table";
import { mutations } from "./catalogue";
import { filledForms } from "./corpus";
import { startDraft } from "./formDraft";
import { alarmsIn, failureOf } from "./judge";
import { isKnownGap, knownGaps } from "./knownGaps";

describe.each(filledForms.map((filled) => ({ ...filled, name: filled.form.id })))(
  "$name",
  (filled) => {
    const { name, table } = filled;
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
    test.each(fitting.filter((one) => !isKnownGap(one.name, name)))("$name", (mutation) => {
      expect(failureOf(filled, mutation)).toBeNull();
    });
    const gaps = fitting.filter((one) => isKnownGap(one.name, name));
    for (const mutation of gaps) {
      test(`known gap: ${mutation.name}`, () => {
        expect(failureOf(filled, mutation)).not.toBeNull();
      });
    }
  }
);

test("names are unique and every known gap is a pair of the corpus", () => {
  const names = mutations.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  const forms = filledForms.map(({ form }) => form.id);
  for (const gap of knownGaps) {
    expect(names).toContain(gap.mutation);
    expect(forms).toEqual(expect.arrayContaining([...gap.forms]));
  }
});

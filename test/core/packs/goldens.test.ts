import path from "node:path";
import { layOutForm } from "../../../src/core/layout";
import { packs, type FormDefinition, type PackDefinition } from "../../../src/core/packs";
import { describePlan } from "../../support/describePlan";
import { goldensIn } from "../../support/goldens";

const goldens = goldensIn(path.join(__dirname, "goldens"));
const FORMS = packs.flatMap((pack) => pack.forms.map((form) => ({ id: form.id, form, pack })));

function describeForm(form: FormDefinition, pack: PackDefinition): string {
  const request = { pack, year: pack.planYear, unit: "trieu-dong", agency: null } as const;
  return `${pack.id} ${form.id} ${form.version}\n${describePlan(layOutForm(form, request))}`;
}

test.each(FORMS)("$id is drawn blank as it was looked at (UPDATE_GOLDENS=1)", (one) => {
  const current = describeForm(one.form, one.pack);
  expect(current).toBe(goldens.kept(one.id, current));
});

test("there is no golden without its form", () => {
  expect([...goldens.names()].sort()).toEqual(FORMS.map(({ id }) => id).sort());
});

test("a changed header, formula, merge, list, width or margin shows", () => {
  // A form with lists to choose from.
  const one = FORMS.find(({ id }) => id === "QN-B2");
  if (!one) throw new Error("no form");
  const request = { pack: one.pack, year: 2019, unit: "trieu-dong", agency: null } as const;
  const plan = layOutForm(one.form, request);
  const changed = [
    { ...plan, cells: plan.cells.slice(1) },
    { ...plan, cells: plan.cells.map(({ formula: _formula, ...cell }) => cell) },
    { ...plan, merges: plan.merges.slice(1) },
    { ...plan, validations: plan.validations.slice(1) },
    { ...plan, columnWidths: plan.columnWidths.slice(1) },
    { ...plan, rowHeights: new Map() },
    { ...plan, print: undefined },
  ];
  const texts = [plan, ...changed].map(describePlan);
  expect(new Set(texts).size).toBe(texts.length);
});

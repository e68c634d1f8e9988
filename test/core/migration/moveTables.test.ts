import { layOutForm } from "../../../src/core/layout";
import { moveTables } from "../../../src/core/migration";
import { packs, type FormDefinition, type PackDefinition } from "../../../src/core/packs";
import { snapshotOfPlan, type SheetPlan } from "../../../src/core/sheet";
import { readTable, type Table } from "../../../src/core/table";
import { generateTasks } from "../../support/generatedTasks";

const unit = "trieu-dong";

function read(plan: SheetPlan, form: FormDefinition, year: number): Table {
  const options = { forms: [form], form: form.id, year, unit } as const;
  const table = readTable(snapshotOfPlan(plan), options);
  if (!table) throw new Error(`${form.id} is not read`);
  return table;
}

/**
 * What the tasks and source lines of a table say, by column id; formulas by what they come to.
 * Source lines name their sources in full afterwards; that they are the same shows in the facts.
 */
function contentOf({ rows, form }: Table) {
  const named = form.columns.filter((column) => column.kind.startsWith("source-"));
  return rows.flatMap(({ kind, group, cells }) => {
    if (kind !== "task" && kind !== "source-line") return [];
    const texts = Object.entries(cells).flatMap(([id, { value }]) => {
      const isName = kind === "source-line" && named.some((column) => column.id === id);
      return isName ? [] : [[id, value ?? ""] as const];
    });
    return [{ kind, group, texts: Object.fromEntries(texts) }];
  });
}

/** The pack with the form's later columns in the opposite order. */
function turned(pack: PackDefinition, form: FormDefinition): PackDefinition {
  const columns = [...form.columns.slice(0, 2), ...form.columns.slice(2).reverse()];
  const moved = { ...form, version: "9.0.0", columns };
  const forms = pack.forms.map((one) => (one === form ? moved : one));
  return { ...pack, version: "9.0.0", forms };
}

const ALL = packs.flatMap((pack) => pack.forms.map((form) => [form.id, pack, form] as const));

test.each(ALL)("%s loses nothing when its columns trade places", (id, pack, form) => {
  const year = pack.planYear;
  const request = { pack, year, unit, agency: { code: "H48", name: "Sở Y tế" } } as const;
  const before = read(layOutForm(form, { ...request, tasks: generateTasks(form) }), form, year);
  const to = turned(pack, form);
  const moved = moveTables([before], { ...request, pack: to });
  if (!moved.ok) throw new Error(moved.error.kind);
  const { plan, differences, leftCells, columns } = moved.value;
  expect([differences, leftCells]).toEqual([[], []]);
  expect(columns.filter(({ kind }) => kind !== "kept")).toEqual([]);
  const fresh = to.forms.find((one) => one.id === id);
  if (!fresh) throw new Error(id);
  expect(contentOf(read(plan, fresh, year))).toEqual(contentOf(before));
});

import { layOutForm, type TaskContent } from "../../../src/core/layout";
import { formById, packById } from "../../../src/core/packs";
import { factsOf, readTables } from "../../../src/core/table";
import { snapshotOfPlan } from "../../support/planSnapshot";

const pack = packById("cds-2027");
const form = pack && formById(pack, "B02");
if (!pack || !form) throw new Error("no B02");

function read(tasks: readonly TaskContent[]) {
  if (!pack || !form) throw new Error("no B02");
  const plan = layOutForm(form, { pack, year: 2027, unit: "trieu-dong", agency: null, tasks });
  const [table] = readTables(snapshotOfPlan(plan), { forms: [form], year: 2027 });
  if (!table) throw new Error("not read back");
  return table;
}

const task = (name: string, place: Pick<TaskContent, "group" | "heading">): TaskContent => ({
  ...place,
  cells: { task: name, total: 5 },
});

test("tasks outside all groups stand under names of their own, never under the last group", () => {
  const table = read([
    task("Việc có nhóm", { group: form.groups[0]?.id ?? null }),
    task("Việc lạ", { group: null, heading: "Giáo dục thông minh" }),
    task("Việc không tên nhóm", { group: null }),
    task("Việc lạ nữa", { group: null, heading: "Giáo dục thông minh" }),
  ]);
  const tasks = table.rows.filter((row) => row.kind === "task" && row.name !== "");
  const nameOf = (at: number | null) => table.rows.find(({ row }) => row === at)?.name;
  expect(tasks.map((row) => [row.name, nameOf(row.groupRow)])).toEqual([
    ["Việc có nhóm", form.groups[0]?.name],
    ["Việc lạ", "Giáo dục thông minh"],
    ["Việc lạ nữa", "Giáo dục thông minh"],
    ["Việc không tên nhóm", "Nhiệm vụ khác"],
  ]);
  expect(factsOf(table).reduce((sum, { amount }) => sum + amount, 0)).toBeGreaterThan(0);
});

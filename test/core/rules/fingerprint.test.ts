import fc from "fast-check";
import { checkWorkbook } from "../../../src/app/checkWorkbook";
import type { TaskContent } from "../../../src/core/layout";
import { filledWorkbook, TASKS } from "../../support/filled";
import { quangNgai } from "../../support/packs";

/** Faults of tasks, so that they move with their rows. */
const FAULTY: readonly TaskContent[] = TASKS.map((task, index) => ({
  ...task,
  cells: { ...task.cells, task: `Nhiệm vụ riêng số ${String(index + 1)}`, period: "2030-2031" },
}));

const NEW: TaskContent = { ...TASKS[0]!, cells: { ...TASKS[0]!.cells, task: "Việc thêm vào" } };

function foundIn(tasks: readonly TaskContent[]) {
  const { issues } = checkWorkbook(filledWorkbook({}, { tasks }), null, {
    pack: quangNgai,
    profile: "submission",
    asOf: "2018-07-20",
  });
  return issues;
}

const base = foundIn(FAULTY);

/** The same tasks in any order, with new ones among them. */
const rearranged = fc
  .tuple(
    fc.shuffledSubarray([...FAULTY], { minLength: FAULTY.length }),
    fc.array(fc.nat(FAULTY.length), { maxLength: 3 })
  )
  .map(([tasks, places]) =>
    places.reduce<readonly TaskContent[]>(
      (all, at, index) => [
        ...all.slice(0, at),
        { ...NEW, cells: { ...NEW.cells, task: `Việc thêm vào ${"abc"[index]!}` } },
        ...all.slice(at),
      ],
      tasks
    )
  );

test("rows inserted or sorted keep the fingerprints of every finding", () => {
  const before = base.map(({ fingerprint }) => fingerprint);
  expect(new Set(before).size).toBe(before.length);
  expect(before.length).toBeGreaterThanOrEqual(FAULTY.length);
  fc.assert(
    fc.property(rearranged, (tasks) => {
      const after = foundIn(tasks);
      const cellsMoved =
        after.map(({ at }) => at.cell).join() !== base.map(({ at }) => at.cell).join();
      expect(after.map(({ fingerprint }) => fingerprint)).toEqual(expect.arrayContaining(before));
      return cellsMoved || tasks.length === FAULTY.length;
    }),
    { numRuns: 30 }
  );
});

test("another finding in the same row has another fingerprint", () => {
  const one = foundIn([{ ...FAULTY[0]!, cells: { ...FAULTY[0]!.cells, period: "2031-2032" } }]);
  const changed = one.filter(({ rule }) => rule === "period-outside-plan");
  expect(changed).not.toEqual([]);
  const known = new Set(base.map(({ fingerprint }) => fingerprint));
  expect(changed.filter(({ fingerprint }) => known.has(fingerprint))).toEqual([]);
});

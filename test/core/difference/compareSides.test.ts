import fc from "fast-check";
import { compareSides, type ComparedFact, type Difference } from "../../../src/core/difference";

interface TaskInput {
  readonly task: string;
  readonly needed?: number;
  readonly done?: number;
  readonly agency?: string;
  readonly state?: boolean;
}

function factsOf(tasks: readonly TaskInput[]): readonly ComparedFact[] {
  return tasks.flatMap(({ task, agency = "STC", state = true, ...amounts }, index) =>
    (["needed", "done"] as const).flatMap((measure): ComparedFact[] => {
      const amount = amounts[measure];
      if (amount === undefined) return [];
      const at = { sheet: "QN-B2", cell: `${measure === "done" ? "I" : "J"}${String(index + 12)}` };
      const source = { level: "TINH", type: "TX", state } as const;
      return [
        {
          agency,
          form: "QN-B2",
          taskKey: String(index),
          task,
          measure,
          year: 2027,
          amount,
          at,
          ...source,
        },
      ];
    })
  );
}

function brief({ tasks }: Difference): string[] {
  return tasks.map(({ kind, task, formerTask, amounts }) =>
    [
      kind,
      task,
      ...(formerTask === null ? [] : [`< ${formerTask}`]),
      ...amounts.map(
        ({ measure, before, after, at }) =>
          `${measure} ${String(before)}>${String(after)} ${at.cell ?? ""}`
      ),
    ].join(" ")
  );
}

const base: readonly TaskInput[] = [
  { task: "Nâng cấp phần mềm quản lý văn bản và điều hành", needed: 500, done: 200 },
  { task: "Đào tạo", needed: 70 },
];

const cases: Readonly<
  Record<string, readonly [after: readonly TaskInput[], found: readonly string[]]>
> = {
  "nothing changed": [base, []],
  "other order, other spelling of case and spaces": [
    [{ task: "ĐÀO  TẠO", needed: 70 }, base[0]!],
    [],
  ],
  "an amount": [[base[0]!, { task: "Đào tạo", needed: 71 }], ["changed Đào tạo needed 70>71 J13"]],
  "an amount that is new": [
    [base[0]!, { task: "Đào tạo", needed: 70, done: 1 }],
    ["changed Đào tạo done 0>1 I13"],
  ],
  "a task more": [
    [...base, { task: "Mua máy chủ", needed: 9 }],
    ["added Mua máy chủ needed 0>9 J14"],
  ],
  "a task less": [[base[0]!], ["removed Đào tạo needed 70>0 J13"]],
  "a name mended": [
    [{ ...base[0]!, task: "Nâng cấp phần mềmm quản lý văn bản và điều hành" }, base[1]!],
    [
      "renamed Nâng cấp phần mềmm quản lý văn bản và điều hành < Nâng cấp phần mềm quản lý văn bản và điều hành",
    ],
  ],
  "another task in its place": [
    [base[0]!, { task: "Thuê đường truyền", needed: 70 }],
    ["added Thuê đường truyền needed 0>70 J13", "removed Đào tạo needed 70>0 J13"],
  ],
  "the same task of another agency": [
    [base[0]!, { ...base[1]!, agency: "SYT" }],
    ["added Đào tạo needed 0>70 J13", "removed Đào tạo needed 70>0 J13"],
  ],
  "money that is no longer the state's": [
    [base[0]!, { ...base[1]!, state: false }],
    ["changed Đào tạo needed 70>0 J13 needed 0>70 J13"],
  ],
};

describe("two sides side by side", () => {
  test.each(Object.entries(cases))("%s", (_name, [after, found]) => {
    expect(brief(compareSides(factsOf(base), factsOf(after)))).toEqual(found);
  });

  test("of several tasks with one name those with the same amounts are the same", () => {
    const twins = [
      { task: "Bảo trì", needed: 1 },
      { task: "Bảo trì", needed: 2 },
    ];
    const after = [
      { task: "Bảo trì", needed: 2 },
      { task: "Bảo trì", needed: 3 },
    ];
    expect(brief(compareSides(factsOf(twins), factsOf(after)))).toEqual([
      "changed Bảo trì needed 1>3 J13",
    ]);
  });
});

const names = ["Đào tạo", "đào tạo", "Mua máy chủ", "Bảo trì hệ thống mạng nội bộ của sở", ""];
const side = fc
  .array(
    fc.record({
      task: fc.constantFrom(...names),
      agency: fc.constantFrom("STC", "SYT"),
      needed: fc.integer({ min: -1000, max: 1000 }),
      state: fc.boolean(),
    }),
    { maxLength: 8 }
  )
  .map(factsOf);

describe("for any two sides", () => {
  test("the changes of a series add up to the change of its total", () => {
    fc.assert(
      fc.property(side, side, (before, after) => {
        const { tasks, totals } = compareSides(before, after);
        for (const { state, measure, ...total } of totals) {
          const changes = tasks
            .flatMap(({ amounts }) => amounts)
            .filter((one) => one.state === state && one.measure === measure);
          const sum = changes.reduce((all, one) => all + one.after - one.before, 0);
          expect(sum).toBe(total.after - total.before);
        }
      })
    );
  });

  test("a side does not differ from itself, and every task is counted once", () => {
    fc.assert(
      fc.property(side, (facts) => {
        const tasks = new Set(facts.map(({ taskKey }) => taskKey)).size;
        expect(compareSides(facts, facts)).toMatchObject({ tasks: [], unchanged: tasks });
      })
    );
  });

  test("looked at from the other side, what was added is gone and amounts go back", () => {
    const amountsOf = ({ tasks }: Difference, turn: boolean) =>
      tasks
        .flatMap(({ amounts }) => amounts)
        .map(({ before, after, state }) => [state, turn ? after : before, turn ? before : after])
        .reduce((sum, [, before, after]) => sum + Number(after) - Number(before), 0);
    fc.assert(
      fc.property(side, side, (before, after) => {
        expect(amountsOf(compareSides(before, after), false)).toBe(
          amountsOf(compareSides(after, before), true)
        );
      })
    );
  });
});

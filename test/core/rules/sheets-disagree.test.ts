import type { TaskContent } from "../../../src/core/layout";
import type { UnitId } from "../../../src/core/money";
import type { CellValue } from "../../../src/core/sheet";
import { describeRule } from "../../support/describeRule";
import { filledWorkbook } from "../../support/filled";

type Amounts = Readonly<Record<string, CellValue>>;

/** Tasks of one group with an amount for the plan year each. */
function tasksOf(amounts: Amounts, group = "noi-bo"): readonly TaskContent[] {
  return Object.entries(amounts).map(([task, needed]) => ({ group, cells: { task, needed } }));
}

/** QN-B2 and QN-B5 with these amounts. */
function both(
  inB2: readonly TaskContent[],
  inB5: readonly TaskContent[],
  unit: UnitId = "trieu-dong"
) {
  const [one, two] = [
    filledWorkbook({}, { tasks: inB2 }),
    filledWorkbook({}, { form: "QN-B5", tasks: inB5, unit }),
  ];
  return { ...one, sheets: [...one.sheets, ...two.sheets] };
}

const A = "Nâng cấp phần mềm";
const B = "Mua sắm máy chủ";

describeRule("sheets-disagree", {
  good: {
    "the same figures": both(
      tasksOf({ [A]: 400.5, [B]: 1000 }),
      tasksOf({ [A]: 400.5, [B]: 1000 })
    ),
    "a task in one form only": both(tasksOf({ [A]: 400 }), tasksOf({ [B]: 1000 })),
    "left blank": both(tasksOf({ [A]: 400 }), tasksOf({ [A]: null })),
    "a figure that cannot be read": both(tasksOf({ [A]: 400 }), tasksOf({ [A]: "theo dự toán" })),
    "another group": both(tasksOf({ [A]: 400 }), tasksOf({ [A]: 500 }, "an-toan")),
    "a name that stands twice": both(
      [...tasksOf({ [A]: 400 }), ...tasksOf({ [A]: 500 })],
      tasksOf({ [A]: 900 })
    ),
    "rounded in the coarser unit": both(tasksOf({ [A]: 1404 }), tasksOf({ [A]: 1.4 }), "ty-dong"),
    "one form alone": filledWorkbook(),
  },
  bad: {
    "one task differs": {
      workbook: both(tasksOf({ [A]: 400, [B]: 1000 }), tasksOf({ [A]: 400, [B]: 1100 })),
      found: ["D17 differs"],
      fix: null,
    },
    "the name is written a little differently": {
      workbook: both(tasksOf({ "Số hóa hồ sơ": 400 }), tasksOf({ "Số hoá  hồ sơ.": 450 })),
      found: ["D16 differs"],
      fix: null,
    },
    "a blank too few": {
      workbook: both(tasksOf({ [A]: 400 }), tasksOf({ "Nâng cấp phầnmềm": 450 })),
      found: ["D16 differs"],
      fix: null,
    },
    "one figure a thousand times the other": {
      workbook: both(tasksOf({ [A]: 400, [B]: 1000 }), tasksOf({ [A]: 400_000, [B]: 1000 })),
      found: ["D16 thousand"],
      fix: null,
    },
    "all figures a thousand times the others, told once": {
      workbook: both(tasksOf({ [A]: 400, [B]: 1000 }), tasksOf({ [A]: 400_000, [B]: 1_000_000 })),
      found: ["A8 all-larger"],
      fix: null,
    },
    "more than rounding": {
      workbook: both(tasksOf({ [A]: 1450 }), tasksOf({ [A]: 1.4 }), "ty-dong"),
      found: ["D16 differs"],
      fix: null,
    },
  },
});

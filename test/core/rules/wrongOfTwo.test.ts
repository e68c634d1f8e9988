import type { TaskContent } from "../../../src/core/layout";
import { brief, filledWorkbook, findingsOf } from "../../support/filled";

type Cells = TaskContent["cells"];

const TASK = "Nâng cấp phần mềm";
/** Enough tasks to say what is usual. */
const OTHERS: readonly Cells[] = [
  "mạng",
  "máy chủ",
  "máy trạm",
  "thiết bị họp",
  "máy quét",
  "máy in",
  "tủ đĩa",
].map((name, index) => ({ task: `Mua sắm ${name}`, needed: 300 + 50 * index }));

/** What T409 finds in QN-B2 and QN-B5 with a task of these cells. */
function found(inB2: Cells, inB5: Cells, others: readonly Cells[] = []): readonly string[] {
  const [one, two] = [inB2, inB5].map((own, at) => {
    const tasks = [...others, { task: TASK, ...own }].map((cells) => ({
      group: "noi-bo",
      cells,
    }));
    return filledWorkbook({}, { form: at === 0 ? "QN-B2" : "QN-B5", tasks }).sheets;
  });
  const workbook = { ...filledWorkbook(), sheets: [...(one ?? []), ...(two ?? [])] };
  return brief(findingsOf("sheets-disagree", workbook));
}

test.each<[string, Cells, Cells, readonly string[]]>([
  [
    "the total of its row has the other figure",
    { total: 700, done: 300, needed: 500 },
    { needed: 400 },
    ["J17 differs"],
  ],
  [
    "the total of its row has the figure",
    { total: 800, done: 300, needed: 500 },
    { needed: 400 },
    ["D16 differs"],
  ],
  [
    "the total of its row has neither",
    { total: 650, done: 300, needed: 500 },
    { needed: 400 },
    ["D16 differs"],
  ],
  ["the row has no total", { needed: 500 }, { needed: 400 }, ["D16 differs"]],
])("of two figures that differ, where %s", (_name, inB2, inB5, expected) => {
  expect(found(inB2, inB5)).toEqual(expected);
});

test("of two figures thousands apart the one that lies out of its column is told", () => {
  expect(found({ needed: 400000 }, { needed: 400 }, OTHERS)).toEqual(["J24 thousand"]);
  expect(found({ needed: 400 }, { needed: 400000 }, OTHERS)).toEqual(["D23 thousand"]);
  expect(found({ needed: 400 }, { needed: 400000 })).toEqual(["D16 thousand"]);
});

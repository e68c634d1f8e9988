import { describeRule } from "../../support/describeRule";
import { brief, filledWorkbook } from "../../support/filled";
import { findingsOn, formWorkbook, packNamed } from "../../support/packForms";

describeRule("numbering-broken", {
  good: {
    "runs on through the groups": filledWorkbook({ A17: 4, A18: 5 }),
    "as text with a dot": filledWorkbook({ A17: "1.", A18: "2." }),
    "a task without number": filledWorkbook({ A18: null }),
  },
  bad: {
    jump: { workbook: filledWorkbook({ A18: 3 }), found: ["A18 jump"], fix: "suggestion" },
    repeat: { workbook: filledWorkbook({ A18: 1 }), found: ["A18 repeated"], fix: "suggestion" },
    "back after a jump": {
      workbook: filledWorkbook({ A17: 9, A18: 2 }),
      // The numbers that are missing stand where the group begins: a row may be gone there.
      found: ["A17 jump", "A18 back"],
      fix: null,
    },
    "a group's number twice": {
      workbook: filledWorkbook({ A27: "IV" }),
      found: ["A27 repeated"],
      fix: null,
    },
  },
});

describe("numbers that begin anew in each group", () => {
  const pack = packNamed("thanh-hoa-2021-2025");
  const told = (...numbers: readonly (readonly number[])[]) => {
    const groups = ["phap-ly", "ha-tang", "nen-tang"];
    const tasks = numbers.flatMap((ones, at) =>
      ones.map((number) => ({
        group: groups[at] ?? "",
        cells: { task: `Nhiệm vụ ${String(at)}.${String(number)}`, y1: 100 },
      }))
    );
    // The form numbers its rows by itself; its first task stands in row 13, each group has a row.
    const typed = Object.fromEntries(
      numbers
        .flatMap((ones, at) => (at === 0 ? [...ones] : [null, ...ones]))
        .flatMap((number, at) => (number === null ? [] : [[`A${String(13 + at)}`, number]]))
    );
    const workbook = formWorkbook(pack, { form: "TH-KH5", tasks, typed });
    const found = findingsOn("numbering-broken", workbook, { pack, asOf: "2021-01-15" });
    return brief(found).map((one) => one.split(" ")[1]);
  };

  test.each([
    ["whole groups", [[1, 2], [1, 2], [1]], []],
    [
      "the first row of one is gone",
      [
        [1, 2],
        [1, 2],
        [2, 3],
      ],
      ["jump"],
    ],
    [
      "its number is that of the row above",
      [
        [1, 2],
        [1, 2, 3],
        [3, 4],
      ],
      ["jump"],
    ],
    [
      "one goes on from the group above",
      [
        [1, 2],
        [1, 2],
        [3, 4],
      ],
      [],
    ],
    ["all run on", [[1, 2], [3, 4], [5]], []],
  ])("%s", (_name, numbers, expected) => {
    expect(told(...numbers)).toEqual(expected);
  });
});

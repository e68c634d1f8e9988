import { subtractDong } from "../../money";
import { defineRule, type Finding } from "../definitions";
import { placeOf, unitOf } from "../places";
import { pairedFigures, type FigurePair } from "../sameTasks";
import { nameOf } from "../sums";
import { printedStep } from "../tolerance";

/** T409: the same figure in two forms differs; which figures are the same stands in the pack. */
export const sheetsDisagree = defineRule({
  id: "sheets-disagree",
  code: "T409",
  fixKind: null,
  check: function* (context) {
    for (const pairs of pairedFigures(context)) {
      for (const pair of pairs) {
        if (Math.abs(pair[0].amount - pair[1].amount) > toleranceOf(pair)) yield findingOf(pair);
      }
    }
  },
});

/** Half of what the coarser unit is printed in; none for figures in one unit. */
function toleranceOf(pair: FigurePair): number {
  const [unit, other] = pair.map(({ table, row, columnId }) => unitOf(table, columnId, row));
  if (!unit || !other || unit === other) return 0;
  return Math.max(printedStep(unit), printedStep(other)) / 2;
}

function findingOf([of, other]: FigurePair): Finding {
  return {
    at: placeOf(other.table, other.row, other.columnId),
    messageId: "differs",
    data: {
      name: nameOf(other.row),
      form: of.table.form.id,
      sheet: of.table.sheet.name,
      found: { dong: other.amount },
      expected: { dong: of.amount },
      difference: { dong: subtractDong(other.amount, of.amount) },
    },
    related: [placeOf(of.table, of.row, of.columnId)],
  };
}

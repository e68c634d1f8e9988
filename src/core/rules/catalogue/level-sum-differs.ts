import { gapOf, ZERO_DONG } from "../../money";
import { levelName } from "../../sources";
import { amountColumns } from "../amountTable";
import { defineRule, type Finding } from "../definitions";
import { levelDoubts, type LevelDoubt } from "../levelDoubts";
import { cellsOfLevel, type LevelFigure } from "../levelSums";
import { placeOf } from "../places";
import { nameOf } from "../sums";

/**
 * T413: the money of a budget level in a form with one row a level is not what the tasks of a list
 * take from that level; which columns hold which stands in the pack.
 */
export const levelSumDiffers = defineRule({
  id: "level-sum-differs",
  code: "T413",
  fixKind: null,
  check: function* (context) {
    for (const doubt of levelDoubts(context)) yield findingOf(doubt);
  },
});

function findingOf({ kind, figure, owner, column }: LevelDoubt): Finding {
  const { list, sum } = column;
  const { amount, listed, level } = figure;
  const found = amount ?? ZERO_DONG;
  const group = list.form.groups.find(({ id }) => id === sum.group)?.name;
  return {
    at: placeOf(figure.table, figure.row, figure.columnId),
    messageId: kind === "less" && group !== undefined ? "less-group" : kind,
    data: {
      name: nameOf(figure.row),
      found: { dong: found },
      expected: { dong: listed },
      difference: { dong: gapOf(found, listed) },
      form: list.form.id,
      sheet: list.sheet.name,
      cells: cellsOfLevel(column, (kind === "all-levels" ? figure : (owner ?? figure)).level),
      source: levelName(level),
      ...(group === undefined ? {} : { group }),
      ...(kind === "thousand" ? { others: typedCells(figure) } : {}),
      ...(owner ? { other: nameOf(owner.row), cell: cellOf(owner) } : {}),
    },
    related: owner ? [placeOf(owner.table, owner.row, owner.columnId)] : [],
  };
}

function cellOf({ table, row, columnId }: LevelFigure): string {
  return placeOf(table, row, columnId).cell ?? "";
}

/** All amounts of the row: they were written in one unit, as a rule. */
function typedCells({ table, row }: LevelFigure): string {
  const stated = amountColumns(table).filter((id) => row.amounts[id]?.amount);
  return stated.map((id) => placeOf(table, row, id).cell).join(", ");
}

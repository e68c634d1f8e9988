import { gapOf, sumOrNull, ZERO_DONG } from "../../money";
import type { Table, TableRow } from "../../table";
import { defineRule, type CheckContext, type Finding } from "../definitions";
import { taskIndexes } from "../amountTable";
import { comparedFigures } from "../comparedFigures";
import { figureCells } from "../figureCells";
import { placeOf } from "../places";
import { findHeldSums } from "../heldSums";
import {
  heldFigures,
  pairedFigures,
  roundingOf,
  statedIn,
  type FigurePair,
  type PairedColumns,
  type TaskFigure,
} from "../sameTasks";
import { addressFrom } from "../quotedDocuments";
import { nameOf } from "../sums";
import { lackingSource } from "../taskDetails/lackingSource";
import { outvotedBySum, outvotedOf } from "../thirdFigures";
import { thousandsOver } from "../thousands";
import { typedPlaces } from "../typedPlaces";
import { findBlanks } from "../blankFigures";
import { findSortedApart, sortedFinding } from "../sortedApart";
import { unitPlace } from "../unitDoubts";
import { shiftOf, wrongUnits } from "../wrongUnits";

/** T409: the same figure in two forms differs; which figures are the same stands in the pack. */
export const sheetsDisagree = defineRule({
  id: "sheets-disagree",
  code: "T409",
  fixKind: null,
  check: function* (context) {
    yield* wholeForms(context);
    const held = new Set<TableRow>();
    yield* tooLittleHeld(context, held);
    yield* findHeldSums(context, held);
    const told = new Set<TableRow>();
    for (const { row, finding, isMoved } of findBlanks(context)) {
      if (isMoved) told.add(row);
      yield finding;
    }
    for (const pairs of pairedFigures(context)) {
      if (!isShifted(pairs)) yield* differingIn(context, pairs, told);
    }
  },
});

/** Figures that differ, but for those of rows told of; an exchange of several of them is told once. */
function* differingIn(
  context: CheckContext,
  pairs: PairedColumns,
  told: Set<TableRow>
): Generator<Finding> {
  const differing = pairs.filter(
    (pair) =>
      Math.abs(pair[0].amount - pair[1].amount) > roundingOf(pair) &&
      !pair.some(({ row }) => told.has(row))
  );
  const apart = findSortedApart(context, differing);
  if (apart) {
    for (const { row } of [...apart.moved, ...apart.kept]) told.add(row);
    yield sortedFinding(apart);
  }
  for (const pair of differing) {
    if (!pair.some(({ row }) => told.has(row))) yield judged(context, pair);
  }
}

/** Several figures that are all thousands apart: the unit of one form, told once there. */
function isShifted(pairs: PairedColumns): boolean {
  return pairs.length > 1 && shiftOf(pairs) !== null;
}

function* wholeForms(context: CheckContext): Generator<Finding> {
  const shifted = pairedFigures(context).filter(isShifted);
  const told = new Set<Table>();
  for (const { wrong, right, shift } of wrongUnits(context)) {
    const isWhole = shifted.some((pairs) => pairs.some((pair) => pair.includes(wrong)));
    if (!isWhole || told.has(wrong.table)) continue;
    told.add(wrong.table);
    yield {
      at: unitPlace(wrong.table),
      messageId: shift > 0 ? "all-larger" : "all-smaller",
      data: {
        form: right.table.form.id,
        sheet: right.table.sheet.name,
        factor: 1000 ** Math.abs(shift),
      },
      related: [placeOf(right.table, right.row, right.columnId)],
    };
  }
}

/** What was given up to a year is told where it is less than what another form has of that year. */
function* tooLittleHeld(context: CheckContext, told: Set<TableRow>): Generator<Finding> {
  const wrong = new Set(wrongUnits(context).map((one) => one.wrong.table));
  for (const pair of heldFigures(context)) {
    const [whole, part] = pair;
    const isLess = whole.amount > 0 && part.amount - whole.amount > roundingOf(pair);
    // A task of each year has 0 there; the unit of a whole form is told of elsewhere.
    if (!isLess || told.has(whole.row) || pair.some(({ table }) => wrong.has(table))) continue;
    told.add(whole.row);
    yield tell([part, whole], "holds-less");
  }
}

/** What a part of the sources explains is told with it; else the figure that a third form contradicts too. */
function judged(context: CheckContext, pair: FigurePair): Finding {
  const slip = slipIn(pair);
  if (slip) return slipFinding(pair, slip);
  const lacking = lackingSource(pair);
  if (lacking) {
    const { of, other, source, text } = lacking;
    const place = placeOf(source.table, source.row, source.columnId);
    const named = tell([of, other], "differs-source");
    return {
      ...named,
      data: { ...named.data, source: text, other: place.cell ?? "" },
      related: [...(named.related ?? []), place],
    };
  }
  const outvoted = outvotedOf(context, pair);
  if (!outvoted) return bySum(context, pair);
  const { alone, backed, third } = outvoted;
  const named = tell([backed, alone], "differs-third");
  const place = placeOf(third.table, third.row, third.columnId);
  return {
    ...named,
    data: { ...named.data, other: addressFrom(named.at.sheet, place) },
    related: [...(named.related ?? []), place],
  };
}

/** Where no third form has one of the figures: what a sum there says of them, or a total of a row. */
function bySum(context: CheckContext, pair: FigurePair): Finding {
  const outvoted = outvotedBySum(context, pair);
  if (!outvoted) return tell(isContradictedByRow(pair) ? [pair[1], pair[0]] : pair, "differs");
  const { alone, backed, whole, before } = outvoted;
  const named = tell([backed, alone], "differs-summed");
  const places = [before, whole].map((one) => placeOf(one.table, one.row, one.columnId));
  const [earlier = "", other = ""] = places.map((place) => addressFrom(named.at.sheet, place));
  const sum = { dong: whole.amount };
  return {
    ...named,
    data: { ...named.data, earlier, other, sum },
    related: [...(named.related ?? []), ...places],
  };
}

/** Whether a typed total of the first figure's row is right with the second figure in its place. */
function isContradictedByRow([{ table, row, columnId, amount }, other]: FigurePair): boolean {
  return table.form.equations.some(({ total, addends }) => {
    if (!addends.includes(columnId) || row.cells[total]?.formula !== null) return false;
    const rest = sumOrNull(
      addends.flatMap((id) => (id === columnId ? [] : (row.amounts[id]?.amount ?? [])))
    );
    const stated = row.amounts[total]?.amount ?? null;
    return rest !== null && amount !== other.amount && stated === rest + other.amount;
  });
}

function slipFinding(pair: FigurePair, slip: TaskFigure): Finding {
  const [of, other] = slip === pair[0] ? [pair[1], pair[0]] : pair;
  const { at, sum } = typedPlaces(other.table, other.row, other.columnId);
  const told = tell([of, other], "thousand");
  return { ...told, at, related: [...(told.related ?? []), ...sum] };
}

/** Messages for a cell that shows its own part of what is compared: its source lines are added. */
const WITH_LINES: Readonly<Record<string, string>> = {
  differs: "differs-lines",
  "differs-third": "differs-third-lines",
};

/** A finding at the second figure. */
function tell([of, other]: FigurePair, messageId: string): Finding {
  const at = placeOf(other.table, other.row, other.columnId);
  const cells = figureCells(other.table, other.row, other.columnId);
  const own = other.row.ownAmounts?.[other.columnId]?.amount ?? ZERO_DONG;
  const isSum = cells !== at.cell && messageId in WITH_LINES;
  return {
    at,
    messageId: isSum ? (WITH_LINES[messageId] ?? messageId) : messageId,
    data: {
      ...(isSum ? { cells, amount: { dong: own } } : {}),
      name: nameOf(other.row),
      ...statedIn(of),
      found: { dong: other.amount },
      expected: { dong: of.amount },
      difference: { dong: gapOf(other.amount, of.amount) },
    },
    related: [placeOf(of.table, of.row, of.columnId)],
  };
}

/**
 * Of figures that are exactly thousands apart, the one that its own row does not bear, else the one
 * that lies out of its column; null for others.
 */
function slipIn(pair: FigurePair): TaskFigure | null {
  const [of, other] = pair;
  const [large, small] = of.amount > other.amount ? [of, other] : [other, of];
  if (thousandsOver(large.amount, small.amount) === null) return null;
  const total = large.row.amounts[totalColumn(large.table)]?.amount ?? null;
  if (total !== null && total < large.amount) return large;
  const least = small.row.amounts[totalColumn(small.table)]?.amount ?? null;
  if (least !== null && least >= large.amount) return small;
  return pair.find(isOutlier) ?? other;
}

function isOutlier({ table, row, columnId }: TaskFigure): boolean {
  const outliers = comparedFigures(table).get(columnId)?.outliers ?? [];
  return outliers.some(({ index }) => table.rows[taskIndexes(table)[index] ?? -1] === row);
}

function totalColumn({ form }: Table): string {
  return form.columns.find(({ measure }) => measure === "total")?.id ?? "";
}

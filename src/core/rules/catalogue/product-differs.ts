import { readCalculation, type Calculation, type Dong } from "../../money";
import type { TableRow } from "../../table";
import { normalizeText } from "../../text";
import { defineRowRule, type Finding, type RowTable } from "../definitions";
import { createGivenYearsCheck } from "../givenYearsInNotes";
import { createShareCheck } from "../levelSharesInNotes";
import { createListedPrices } from "../listedPrices";
import { createOtherMoneyCheck } from "../otherMoneyInNotes";
import { createPaymentCheck } from "../paymentsInRemarks";
import { placeOf } from "../places";
import { createPlanShareCheck } from "../planSharesInRemarks";
import { mayBePart, nearestAmount, yearsOf, type OwnAmount } from "../pricedAmounts";
import { createRemarkCheck, type RemarkCheck } from "../remarkMoney";
import { rememberWhere } from "../rememberByText";
import { createRestCheck, haveSame } from "../restInNotes";
import { createSavingCheck } from "../savingsInNotes";
import { createSplitCheck } from "../sourcesInNotes";
import { nameOf } from "../sums";
import { createUnitPriceCheck } from "../unitPricesInNotes";

/** Of several readings of a product the one of the size of the row's amounts is meant. */
const MOST_APART = 12;

/** A cheap look before a text is taken apart. */
const MAY_TIMES = /[xX×*] ?\d/;
const MAY_MULTIPLY = /\d[^;]*[xX×*] ?\d/;

const calculationIn = rememberWhere(MAY_TIMES, (text) =>
  MAY_MULTIPLY.test(text) ? readCalculation(normalizeText(text)) : null
);

/** Ids of the columns that are compared. */
interface Columns {
  readonly texts: readonly string[];
  readonly notes: readonly string[];
  readonly remarks: readonly string[];
  readonly amounts: readonly string[];
  readonly total: string | undefined;
  readonly needed: string | undefined;
  readonly period: string | undefined;
}

/**
 * P521: figures in words that the row's amounts contradict: quantity times price, what stands behind
 * "=", a unit price times the count in another cell, the money that a remark states for a year or denies, the total, what was given so far, what was paid, what was saved, what a level of the budget gives or bears.
 */
export const productDiffers = defineRowRule({
  id: "product-differs",
  code: "P521",
  fixKind: null,
  prepare: (table) => {
    const columns = columnsOf(table);
    if (columns.amounts.length === 0) return null;
    const checkList = createListedPrices(table);
    const remarkChecks = [
      createRemarkCheck(table),
      createPaymentCheck(table),
      createPlanShareCheck(table),
    ].flatMap((check) => check ?? []);
    const noteChecks = [
      createRestCheck(table),
      createSavingCheck(table),
      createSplitCheck(table),
      createShareCheck(table),
      createOtherMoneyCheck(table),
      createGivenYearsCheck(table),
      createUnitPriceCheck(table),
    ].flatMap((check) => check ?? []);
    return (row, report) => {
      if (row.kind !== "task") return;
      for (const id of columns.texts) {
        const text = row.cells[id]?.text ?? "";
        if (text === "") continue;
        const calculation = calculationIn(text);
        const finding =
          checkList?.(row, id) ??
          (calculation && judgeProduct(table, row, columns, { id, calculation }));
        if (finding) report(finding);
      }
      askAll(noteChecks, columns.notes, row, report);
      askAll(remarkChecks, columns.remarks, row, report);
    };
  },
});

function askAll(
  checks: readonly RemarkCheck[],
  ids: readonly string[],
  row: TableRow,
  report: (finding: Finding) => void
): void {
  for (const id of ids) {
    if ((row.cells[id]?.text ?? "") === "") continue;
    for (const check of checks) {
      const finding = check(row, id);
      if (finding) report(finding);
    }
  }
}

function columnsOf({ columns, form }: RowTable): Columns {
  const idsOf = (...kinds: readonly string[]) =>
    columns.flatMap(({ definition: { id, kind } }) => (kinds.includes(kind) ? [id] : []));
  return {
    texts: idsOf("text", "name", "note"),
    notes: idsOf("note"),
    remarks: idsOf("text", "note", "decision"),
    amounts: idsOf("amount"),
    total: columns.find(({ definition }) => definition.measure === "total")?.definition.id,
    needed: form.sourcedColumn ?? undefined,
    period: idsOf("period")[0],
  };
}

interface Written {
  readonly id: string;
  readonly calculation: Calculation;
}

function judgeProduct(
  table: RowTable,
  row: TableRow,
  columns: Columns,
  { id, calculation }: Written
): Finding | null {
  const { amounts, stated, text } = calculation;
  const at = placeOf(table, row, id);
  const [first] = amounts;
  if (first === undefined) return null;
  if (stated.length > 0 && !haveSame(amounts, stated)) {
    const figures = { found: { dong: first }, expected: { dong: stated[0] ?? first } };
    return { at, messageId: "equals", data: { name: nameOf(row), text, ...figures } };
  }
  const largest = largestAmount(row, columns.amounts);
  if (!largest) return null;
  const found = contradicting(calculation, largest.amount, row, columns);
  if (found === null) return null;
  const { needed, amounts: ids } = columns;
  const meant = nearestAmount(row, needed === undefined ? ids : [needed, ...ids], found) ?? largest;
  const place = placeOf(table, row, meant.id);
  return {
    ...{ at, messageId: "product", related: [place] },
    data: {
      ...{ name: nameOf(row), text, cell: place.cell ?? "" },
      ...{ found: { dong: found }, expected: { dong: meant.amount } },
    },
  };
}

function largestAmount({ amounts }: TableRow, ids: readonly string[]): OwnAmount | null {
  let largest: OwnAmount | null = null;
  for (const id of ids) {
    const amount = amounts[id]?.amount ?? null;
    if (amount !== null && amount > (largest?.amount ?? 0)) largest = { id, amount };
  }
  return largest;
}

/** The product where no amount of the row can be it; null where one can. */
function contradicting(
  { amounts, isAlone, hasUnit }: Calculation,
  largest: Dong,
  row: TableRow,
  { amounts: ids, total, period }: Columns
): Dong | null {
  const own = ids.flatMap((id) => row.amounts[id]?.amount ?? []);
  if (haveSame(amounts, own)) return null;
  const near = likelyReadings(amounts, largest, hasUnit);
  const [found] = near;
  if (found === undefined) return null;
  // Without a total the row may have one year of several.
  const isWhole = Boolean(row.amounts[total ?? ""]?.amount) || yearsOf(row, period) === 1;
  if (near.every((one) => one > largest)) return isWhole ? found : null;
  const isBelow = near.every((one) => own.every((amount) => !mayBePart(one, amount)));
  return isAlone && isBelow && near.every((one) => one < largest) ? found : null;
}

/** The readings of a product that are of the row's size; with a unit the first one however far. */
function likelyReadings(amounts: readonly Dong[], largest: Dong, hasUnit: boolean) {
  const near = amounts.filter((one) => one < largest * MOST_APART && largest < one * MOST_APART);
  return near.length > 0 || !hasUnit ? near : amounts.slice(0, 1);
}

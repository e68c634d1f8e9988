import { gapOf } from "../../money";
import type { Place, Table, TableRow } from "../../table";
import type { Finding } from "../definitions";
import { findExchanged } from "../exchanged";
import { sharedTasks } from "../namedTasks";
import { placeOf, unitOf } from "../places";
import { addressFrom } from "../quotedDocuments";
import type { TaskFigure } from "../sameTasks";
import { nameOf } from "../sums";
import { foldTone, normalizeText } from "../../text";
import { coarserStep } from "../tolerance";
import { unitPlace } from "../unitDoubts";
import { shiftOf } from "../wrongUnits";
import { askedAndPlanned, isPlanned } from "./askedMoney";

/** Tasks that got what they asked for, beside one that did not: so many show what the plan follows. */
const LEAST_EQUAL = 3;
/** A plan below what was asked for is told where it is the only one beside so many, four fifths of all. */
const LEAST_EQUAL_TO_LESS = 5;
const SHARE_EQUAL_TO_LESS = 0.8;
/** What a remark says where less was allotted, or where it is not all of it. */
const OF_LESS =
  /(?<!\p{L})(?:giảm|cắt|bớt|thấp hơn|ít hơn|thiếu|giãn|hoãn|lùi|dừng|điều chỉnh|điều chuyển|chuyển nguồn|chuyển sang|tiết kiệm|chỉ|mới|một phần|còn|đợt|bổ sung|chưa|tạm)(?!\p{L})/u;
/** Digits that slip: a zero too many or too few, a unit beside. */
const SLIPS: readonly number[] = [10, 100, 1_000, 1_000_000];

/** The plan of a task's year, and what a list asks for it. */
type PlanPair = readonly [asked: TaskFigure, planned: TaskFigure];

/**
 * A report's plan against what the list asks for the same year. Less is allotted often enough; more
 * than asked for, a digit more or less, or less for one task alone, is told where the other tasks
 * have just what they asked for. Figures that are all thousands apart are told once, at the unit of the report.
 */
export function* plansApart(one: Table, two: Table, told: Set<TableRow>): Generator<Finding> {
  const pairs = pairUp(one, two);
  const [first] = pairs;
  if (!first) return;
  const shift = pairs.length >= LEAST_EQUAL ? shiftOf(pairs) : null;
  if (shift !== null) {
    if (!told.has(first[1].row)) yield unitFinding(first, shift);
    for (const [, { row }] of pairs) told.add(row);
    return;
  }
  const apart = pairs.filter((pair) => !isEqual(pair));
  const equal = pairs.length - apart.length;
  const exchanged = exchangedIn(apart, equal);
  yield* tellExchanged(exchanged, told);
  const differing = apart.filter((pair) => !exchanged.includes(pair));
  if (equal < Math.max(LEAST_EQUAL, differing.length * LEAST_EQUAL)) return;
  const less = onlyLess(pairs, differing);
  for (const pair of differing) {
    const messageId = slipOf(pair) ?? (pair === less ? "plan-under" : null);
    if (messageId === null || pair.some(({ row }) => told.has(row))) continue;
    told.add(pair[1].row);
    yield findingOf(pair, messageId);
  }
}

function pairUp(one: Table, two: Table): readonly PlanPair[] {
  const [columns] = askedAndPlanned(one, two);
  if (!columns || one.unit === null || two.unit === null) return [];
  const isFirst = isPlanned(one, columns[0]);
  return sharedTasks(one, two).flatMap(([row, other]): PlanPair[] => {
    const [a, b] = [figureIn(one, row, columns[0]), figureIn(two, other, columns[1])];
    if (!a || !b) return [];
    return [isFirst ? [b, a] : [a, b]];
  });
}

function figureIn(table: Table, row: TableRow, columnId: string): TaskFigure | null {
  const amount = row.amounts[columnId]?.amount ?? null;
  return amount === null || amount <= 0 ? null : { table, row, columnId, amount };
}

/** Two tasks whose plans are what was asked for the other one; none for more, which only a sort exchanges. */
function exchangedIn(apart: readonly PlanPair[], equal: number): readonly PlanPair[] {
  const pairs = findExchanged(apart, ({ amount }) => amount);
  const [one, two, ...more] = [...pairs].sort(([, a], [, b]) => a.row.row - b.row.row);
  return one && two && more.length === 0 && equal >= LEAST_EQUAL ? [one, two] : [];
}

function* tellExchanged([one, two]: readonly PlanPair[], told: Set<TableRow>): Generator<Finding> {
  if (!one || !two) return;
  const rows = [one, two].map(([, { row }]) => row);
  if (!rows.some((row) => told.has(row))) yield exchangeFinding(one, two);
  for (const row of rows) told.add(row);
}

function exchangeFinding(one: PlanPair, two: PlanPair): Finding {
  const [at, other] = [placeOfFigure(one[1]), placeOfFigure(two[1])];
  const asked = [placeOfFigure(one[0]), placeOfFigure(two[0])];
  return {
    at,
    messageId: "plans-exchanged",
    data: {
      ...{ name: nameOf(one[1].row), found: { dong: one[1].amount } },
      ...{ other: nameOf(two[1].row), amount: { dong: two[1].amount }, whole: other.cell ?? "" },
      form: one[0].table.form.id,
      cells: asked.map((place) => addressFrom(at.sheet, place)).join(", "),
    },
    related: [other, ...asked],
  };
}

function placeOfFigure({ table, row, columnId }: TaskFigure): Place {
  return placeOf(table, row, columnId);
}

/** As far as the coarser of two units is printed. */
function isEqual([asked, planned]: PlanPair): boolean {
  const units = [asked, planned].map(({ table, row, columnId }) => unitOf(table, columnId, row));
  const step = units[0] === units[1] ? 0 : coarserStep(units);
  return gapOf(asked.amount, planned.amount) <= step;
}

function slipOf([asked, planned]: PlanPair): "plan-over" | "plan-slip" | null {
  const [large, small] = [asked.amount, planned.amount].sort((a, b) => b - a);
  if (SLIPS.some((factor) => large === (small ?? 0) * factor)) return "plan-slip";
  return planned.amount > asked.amount ? "plan-over" : null;
}

/** The one plan below what was asked for, where no remark speaks of less; null where several are. */
function onlyLess(pairs: readonly PlanPair[], differing: readonly PlanPair[]): PlanPair | null {
  const below = differing.filter(([asked, planned]) => planned.amount < asked.amount);
  const equal = pairs.length - differing.length;
  const isRare = equal >= Math.max(LEAST_EQUAL_TO_LESS, pairs.length * SHARE_EQUAL_TO_LESS);
  const [only] = below;
  return isRare && below.length === 1 && only && !only.some(saysLess) ? only : null;
}

/** Whether a remark of the task or of its source lines speaks of less money. */
function saysLess({ table, row }: TaskFigure): boolean {
  const ids = table.columns.flatMap(({ definition: { id, kind } }) =>
    kind === "note" || kind === "text" ? [id] : []
  );
  return table.rows
    .filter((line) => line === row || line.parentRow === row.row)
    .some((line) =>
      ids.some((id) => OF_LESS.test(foldTone(normalizeText(line.cells[id]?.text ?? ""))))
    );
}

function findingOf([asked, planned]: PlanPair, messageId: string): Finding {
  const at = placeOf(planned.table, planned.row, planned.columnId);
  const place = placeOf(asked.table, asked.row, asked.columnId);
  return {
    at,
    messageId,
    data: {
      name: nameOf(planned.row),
      found: { dong: planned.amount },
      expected: { dong: asked.amount },
      difference: { dong: gapOf(asked.amount, planned.amount) },
      form: asked.table.form.id,
      cell: addressFrom(at.sheet, place),
    },
    related: [place],
  };
}

function unitFinding([asked, planned]: PlanPair, shift: number): Finding {
  const place = placeOf(asked.table, asked.row, asked.columnId);
  return {
    at: unitPlace(planned.table),
    messageId: shift > 0 ? "plans-larger" : "plans-smaller",
    data: {
      factor: 1000 ** Math.abs(shift),
      form: asked.table.form.id,
      sheet: asked.table.sheet.name,
    },
    related: [place],
  };
}

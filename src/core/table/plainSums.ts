import { dong, type Dong } from "../money";
import type { Ask } from "./asked";
import { levelOf } from "./numbering";
import type { OutlineRow } from "./outlineRow";
import { statesSum } from "./settle";

/** One column alone may state a sum by chance. */
const LEAST_COLUMNS = 2;
/** Longer groups without any number are not looked for. */
const MOST_PARTS = 60;

/**
 * In a table without any numbering, rows that state the sum of the rows right below them are
 * groups: budgets by kind and item, where codes stand in columns of their own. A group of a single
 * row is believed only when both fill the same columns as groups and parts elsewhere.
 */
export function findPlainSums(rows: readonly OutlineRow[], ask: Ask): void {
  const tasks = rows.filter(({ kind }) => kind === "task");
  const isPlain = ({ shape }: OutlineRow) => levelOf(shape.numbering) === null && !shape.dash;
  if (!tasks.every(isPlain) || rows.some(({ kind }) => kind === "group")) return;
  // Which rows add up to which is no question of yes and no: such a table is told apart anew.
  ask(() => false, Infinity);
  const sums = sumsIn(tasks);
  const sure = sums.filter(({ parts }) => parts.length > 1);
  const groups = new Set(sure.map(({ row }) => filledIn(row)));
  const parts = new Set(sure.flatMap((sum) => sum.parts.map(filledIn)));
  for (const sum of sums) {
    const [only] = sum.parts;
    const isLike = only && groups.has(filledIn(sum.row)) && parts.has(filledIn(only));
    if (sum.parts.length > 1 || isLike) sum.row.kind = "group";
  }
}

interface PlainSum {
  readonly row: OutlineRow;
  readonly parts: readonly OutlineRow[];
}

function sumsIn(tasks: readonly OutlineRow[]): readonly PlainSum[] {
  const sums: PlainSum[] = [];
  let next = 0;
  tasks.forEach((row, index) => {
    if (index < next) return;
    const parts = partsBelow(row, tasks.slice(index + 1, index + 1 + MOST_PARTS));
    if (parts.length === 0) return;
    sums.push({ row, parts });
    // The parts of a sum are no sums; a single row may begin a sum of its own.
    if (parts.length > 1) next = index + 1 + parts.length;
  });
  return sums;
}

/** The first rows below that add up to what a row states; none when no number of them does. */
function partsBelow(row: OutlineRow, below: readonly OutlineRow[]): readonly OutlineRow[] {
  const stated = row.shape.raw.amounts;
  const columns = Object.values(stated).filter(({ amount }) => (amount ?? 0) !== 0).length;
  if (columns < LEAST_COLUMNS) return [];
  const sums: Record<string, number> = {};
  const end = below.findIndex(({ shape }) => {
    for (const id in shape.raw.amounts) {
      sums[id] = (sums[id] ?? 0) + (shape.raw.amounts[id]?.amount ?? 0);
    }
    return statesSum(stated, (id) => sumOrNothing(sums[id]));
  });
  return below.slice(0, end + 1);
}

function sumOrNothing(sum: number | undefined): Dong | null {
  return sum !== undefined && Number.isSafeInteger(sum) ? dong(sum) : null;
}

/** Which columns of texts a row fills. */
function filledIn({ shape: { raw } }: OutlineRow): string {
  return Object.entries(raw.cells)
    .filter(([id, { text }]) => text !== "" && raw.amounts[id] === undefined)
    .map(([id]) => id)
    .join();
}

import { PRINTED, PRINTED_UNITS } from "../layout";
import { dong, UNITS, type UnitId } from "../money";
import { valueAt } from "../sheet";
import type { Place, Table } from "../table";
import type { CheckContext, Finding } from "./definitions";
import { placeAt, placeOf, writeValue } from "./places";
import { comparedFigures } from "./comparedFigures";
import { wrongUnits } from "./wrongUnits";

/** No task costs less, and no agency's usual task as much; in đồng. */
const LEAST_TASK = 100_000;
const MOST_TASK = 10_000_000_000_000;

/** A finding on a table whose tasks as a whole are impossible in the unit it states; else null. */
export function doubtTable(table: Table): Finding | null {
  const columns = [...comparedFigures(table).values()];
  const most = columns.reduce((largest, one) => Math.max(largest, one.most), 0);
  if (columns.reduce((sum, { count }) => sum + count, 0) < 2) return null;
  const isSmall = most < LEAST_TASK;
  if (!isSmall && most < MOST_TASK) return null;
  const usual = usualOf(columns.map(({ amounts }) => amounts));
  if (!isSmall && usual < MOST_TASK) return null;
  return {
    ...unitFinding(table, isSmall ? "trieu-dong" : smallerUnit(table.unit, usual)),
    messageId: isSmall ? "table-small" : "table-large",
    data: { form: table.form.id, found: { dong: dong(most) } },
  };
}

/** The middle one of all amounts above zero. */
function usualOf(columns: readonly Float64Array[]): number {
  const amounts = columns.flatMap((one) => [...one]).filter((amount) => amount > 0);
  return Float64Array.from(amounts).sort()[Math.floor(amounts.length / 2)] ?? 0;
}

/** The largest unit in which a usual task of the table would be possible. */
function smallerUnit(unit: UnitId | null, usual: number): UnitId | null {
  const from = unit === null ? 0 : UNITS[unit].exponent;
  const fitting = Object.values(UNITS).filter(
    ({ exponent }) => exponent < from && usual / 10 ** (from - exponent) < MOST_TASK / 100
  );
  return fitting.sort((a, b) => b.exponent - a.exponent)[0]?.id ?? null;
}

/** A finding at the unit line, with another unit in its place where that is proposed. */
function unitFinding(table: Table, unit: UnitId | null): Pick<Finding, "at" | "fix"> {
  const { unitAt, sheet } = table;
  const at = unitPlace(table);
  const value = unitAt ? valueAt(sheet, unitAt.row, unitAt.column) : null;
  if (!unitAt || unit === null || typeof value !== "string") return { at };
  const text = PRINTED.unit.replace("{unit}", PRINTED_UNITS[unit]);
  const edits = [writeValue(table, { ...unitAt, value, text: value, formula: null }, text)];
  return { at, fix: { kind: "suggestion", titleId: "change-unit", edits } };
}

/** Tables whose unit is in doubt as a whole: no figure of theirs can be judged by its digits. */
export function doubtedTables(context: CheckContext): ReadonlySet<Table> {
  const shifted = wrongUnits(context).flatMap(({ wrong, right }) => [wrong.table, right.table]);
  const impossible = context.tables.filter((table) => table.unit !== null && doubtTable(table));
  return new Set([...impossible, ...shifted]);
}

/** Findings on forms whose figures are all a thousand (or a million) times those of another form. */
export function* doubtBetweenForms(context: CheckContext): Generator<Finding> {
  const told = new Set<Table>();
  for (const { wrong, right, shift, isProven } of wrongUnits(context)) {
    if (told.has(wrong.table)) continue;
    told.add(wrong.table);
    const exponent = UNITS[wrong.table.unit ?? "dong"].exponent - 3 * shift;
    const unit = Object.values(UNITS).find((one) => one.exponent === exponent)?.id ?? null;
    const size = shift > 0 ? "large" : "small";
    yield {
      ...unitFinding(wrong.table, unit),
      messageId: isProven ? `unit-${size}` : `form-${size}`,
      data: {
        form: wrong.table.form.id,
        other: right.table.form.id,
        factor: 1000 ** Math.abs(shift),
      },
      related: [placeOf(right.table, right.row, right.columnId)],
    };
  }
}

/** Where the unit of a table is told of: at its unit line, else at its header. */
export function unitPlace({ unitAt, sheet, header }: Table): Place {
  return placeAt(sheet, unitAt ?? { row: header.top, column: header.left });
}

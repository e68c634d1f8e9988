import { UNITS, type UnitId } from "../money";
import type { TableMapping } from "../table";
import type { Agency, Explanation, FormPlacement, Seal, WorkbookState } from "./definitions";

type Guard<T> = (value: unknown) => value is T;
type Shape<T> = { readonly [K in keyof T]-?: Guard<T[K]> };

const isText: Guard<string> = (value) => typeof value === "string";
const isYear: Guard<number> = (value): value is number => Number.isSafeInteger(value);
const isUnit: Guard<UnitId> = (value): value is UnitId =>
  typeof value === "string" && Object.hasOwn(UNITS, value);

function listOf<T>(guard: Guard<T>): Guard<readonly T[]> {
  return (value): value is readonly T[] => Array.isArray(value) && value.every((one) => guard(one));
}

function orNull<T>(guard: Guard<T>): Guard<T | null> {
  return (value): value is T | null => value === null || guard(value);
}

function orAbsent<T>(guard: Guard<T>): Guard<T | undefined> {
  return (value): value is T | undefined => value === undefined || guard(value);
}

function shapeOf<T>(shape: Shape<T>): Guard<T> {
  const guards = Object.entries<Guard<unknown>>(shape as Readonly<Record<string, Guard<unknown>>>);
  return (value): value is T =>
    typeof value === "object" &&
    value !== null &&
    guards.every(([key, guard]) => guard((value as Record<string, unknown>)[key]));
}

const isAgency = shapeOf<Agency>({ code: isText, name: isText });
const isPlacement = shapeOf<FormPlacement>({ form: isText, version: isText, sheet: isText });
const isExplanation = shapeOf<Explanation>({ fingerprint: isText, text: isText });
const isSeal = shapeOf<Seal>({
  at: isText,
  tool: isText,
  sha256: isText,
  cells: listOf(shapeOf<Seal["cells"][number]>({ sheet: isText, digests: listOf(isText) })),
});

const isIndex: Guard<number> = (value): value is number =>
  typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
const isMapping = shapeOf<TableMapping>({
  sheet: isText,
  form: isText,
  header: shapeOf<TableMapping["header"]>({ top: isIndex, bottom: isIndex }),
  columns: listOf(
    shapeOf<TableMapping["columns"][number]>({ id: isText, header: isText, column: isIndex })
  ),
  unit: orNull(isUnit),
});

/** Whether data read from a workbook is a state; a stranger may have written there. */
export const isWorkbookState = shapeOf<WorkbookState>({
  pack: isText,
  packVersion: isText,
  year: isYear,
  unit: isUnit,
  agency: orNull(isAgency),
  forms: listOf(isPlacement),
  explanations: listOf(isExplanation),
  seal: orNull(isSeal),
  mappings: orAbsent(listOf(isMapping)),
});

import { UNITS, type UnitId } from "../money";
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
});

import type { FormDefinition } from "../packs";
import type { SheetSnapshot } from "../sheet";
import { createFormFinder, rankOf } from "./detect";

/** How well the best of the forms fits a sheet's first table, 0…1; 0 for a foreign sheet. */
export function fitOfForms(sheet: SheetSnapshot, forms: readonly FormDefinition[]): number {
  const found = createFormFinder(sheet, forms).next(0);
  return Math.max(0, ...found.map(({ match }) => rankOf(match)));
}

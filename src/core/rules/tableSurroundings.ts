import { rememberAround, type Table } from "../table";
import { foldLetters } from "../text";

/** Date, signature and list of copies stand within so many rows below a table. */
export const ROWS_BELOW = 20;

/** "(Kèm theo văn bản số … ngày … của …)": the line that names the letter a sheet comes with. */
export function namesLetter(text: string): boolean {
  return /\bkem theo\b/.test(foldLetters(text));
}

/** The first table of each sheet: what stands around tables is said of their sheet once. */
export function firstOfSheets(tables: readonly Table[]): readonly Table[] {
  const sheets = new Map<string, Table>();
  for (const table of tables) {
    if (!sheets.has(table.sheet.name)) sheets.set(table.sheet.name, table);
  }
  return [...sheets.values()];
}

/** As `rememberAround`, of a day: the same check comes again with the same one. */
export function rememberAroundOn<T>(
  look: (table: Table, onDate: string) => T
): (table: Table, onDate: string) => T {
  const daysOf = rememberAround(() => new Map<string, { readonly seen: T }>());
  return (table, onDate) => {
    const days = daysOf(table);
    const known = days.get(onDate) ?? { seen: look(table, onDate) };
    days.set(onDate, known);
    return known.seen;
  };
}

import type { ColumnDefinition, FormDefinition, RowEquation } from "../../packs";
import type { SheetSnapshot } from "../../sheet";
import type { KindedColumn } from "./columnKinds";
import { ownHeader } from "./columnKinds";
import { tellingTexts } from "./headerConcepts";
import { sourceOfHeader } from "./headerSource";
import { measureOf } from "./measures";

/** Id of the form that a table without form is read as. */
const FOREIGN_FORM = "foreign";

const USUAL_WIDTH = 12;

/** Ids are "c" with the place inside the table, from 1: stable as long as no column moves. */
export function defineColumns(
  columns: readonly KindedColumn[],
  year: number
): readonly ColumnDefinition[] {
  return columns.map((column, index): ColumnDefinition => {
    const { texts, kind, currency } = column;
    const telling = tellingTexts(texts);
    const above = telling.slice(0, -1);
    const common = {
      id: `c${String(index + 1)}`,
      header: ownHeader(texts),
      kind,
      width: USUAL_WIDTH,
      ...(above.length > 0 ? { group: above[above.length - 1] ?? "" } : {}),
      ...(above.length > 1 ? { band: above[above.length - 2] ?? "" } : {}),
      ...(currency === null ? {} : { currency }),
    };
    if (kind !== "amount") return common;
    const source = sourceOfHeader(texts, year);
    const stated = yearIn(texts);
    return {
      ...common,
      measure: measureOf(telling),
      ...(stated === null ? {} : { yearOffset: stated - year }),
      ...(source === null ? {} : { source }),
    };
  });
}

/** The one budget year that headers state; spans such as "2021-2025" are none. */
function yearIn(texts: readonly string[]): number | null {
  for (const text of [...texts].reverse()) {
    const years = [...text.matchAll(/\b(?:19|20)\d{2}\b/g)].map(([year]) => Number(year));
    if (years.length === 1) return years[0] ?? null;
    if (years.length > 1) return null;
  }
  return null;
}

/** A form made of what a table shows; it belongs to no pack. */
export function defineForeignForm(
  sheet: SheetSnapshot,
  title: string,
  columns: readonly ColumnDefinition[],
  equations: readonly RowEquation[]
): FormDefinition {
  const name = columns.find(({ kind }) => kind === "name")?.id ?? columns[0]?.id ?? "";
  const isSource = new Set(columns.flatMap(({ id, source }) => (source ? [id] : [])));
  const typed = equations.map((equation): RowEquation => {
    return equation.addends.every((id) => isSource.has(id))
      ? { ...equation, kind: "sources" }
      : equation;
  });
  return {
    id: FOREIGN_FORM,
    version: "0",
    sheetName: sheet.name,
    annex: "",
    title,
    reference: "",
    columns,
    groups: [],
    groupColumn: columns.find(({ kind }) => kind === "category")?.id ?? name,
    nameColumn: name,
    equations: typed,
    sourcedColumn: sourcedColumn(columns, typed),
    rowsPerGroup: 0,
    remarks: [],
  };
}

/** The amount that sources split: the total of source columns, else the money beside source texts. */
function sourcedColumn(
  columns: readonly ColumnDefinition[],
  equations: readonly RowEquation[]
): string | null {
  const split = equations.find(({ kind }) => kind === "sources");
  if (split) return split.total;
  const amounts = columns.filter(({ kind, source }) => kind === "amount" && !source);
  const main = ["needed", "total"].map((measure) => amounts.find((one) => one.measure === measure));
  return (main.find((one) => one !== undefined) ?? amounts[0])?.id ?? null;
}

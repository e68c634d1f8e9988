import { PRINTED, PRINTED_UNITS } from "../layout";
import type { UnitId } from "../money";
import { cellText, valueAt } from "../sheet";
import type { Table } from "../table";
import { amountColumns } from "./amountTable";
import type { FixOffer } from "./definitions";
import { writeValue } from "./places";

/** Figures from here on are typed in đồng; smaller ones with decimals below the other in tỷ. */
const LEAST_IN_DONG = 1_000_000;
const MOST_IN_TY = 100;

/**
 * A unit line right above a table that has none, with the unit that its figures look like. Null
 * where another text stands there, or where there is no figure to go by.
 */
export function unitLineFix(table: Table): FixOffer | null {
  const { sheet, header, unitAt } = table;
  const place = unitAt ?? { row: header.top - 1, column: header.left };
  const isFree = unitAt !== null || isBlankRow(table, place.row);
  const unit = likelyUnit(table);
  if (!isFree || unit === null) return null;
  const value = valueAt(sheet, place.row, place.column);
  const cell = { ...place, value, text: cellText(value), formula: null };
  const text = PRINTED.unit.replace("{unit}", PRINTED_UNITS[unit]);
  return { kind: "suggestion", titleId: "add-unit", edits: [writeValue(table, cell, text)] };
}

/** Lists of choices may stand beside the table. */
function isBlankRow({ sheet, header }: Table, row: number): boolean {
  const values = (sheet.values[row] ?? []).slice(0, header.right + 1);
  return row >= 0 && values.every((value) => value === null);
}

function likelyUnit(table: Table): UnitId | null {
  const columns = amountColumns(table);
  const figures = table.rows
    .flatMap(({ cells }) => columns.map((id) => cells[id]?.value ?? null))
    .filter((value) => typeof value === "number" && value > 0)
    .map(Number)
    .sort((a, b) => a - b);
  const [usual, most] = [figures[Math.floor(figures.length / 2)], figures.at(-1)];
  if (usual === undefined || most === undefined) return null;
  if (usual >= LEAST_IN_DONG) return "dong";
  const hasDecimals = figures.some((figure) => !Number.isInteger(figure));
  return hasDecimals && most < MOST_IN_TY ? "ty-dong" : "trieu-dong";
}

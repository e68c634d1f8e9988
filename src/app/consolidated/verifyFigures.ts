import {
  cellText,
  formatAddress,
  formulaAt,
  parseAddress,
  valueAt,
  type CellValue,
  type SheetSnapshot,
} from "../../core/sheet";
import type { Criteria } from "../../core/consolidation";
import type { FigureTable } from "../drawing/sheetDraft";
import { readCriteria } from "./criteriaText";
import type { DataSum } from "./dataRows";
import { addressOfDerived } from "./plainCells";
import { derivedDigest, type ProvenSheet } from "./proof";
import { createHasher } from "./sheetDigest";
import { verifyFinding, type VerifyFinding } from "./verifyResult";

/** A cell as it stands now. */
interface Cell {
  /** "Sheet!A1". */
  readonly name: string;
  readonly value: CellValue;
  /** Without "="; null where it no longer calculates. */
  readonly formula: string | null;
}

function cellOf(sheet: SheetSnapshot, row: number, column: number): Cell {
  return {
    name: `${sheet.name}!${formatAddress({ row, column })}`,
    value: valueAt(sheet, row, column),
    formula: formulaAt(sheet, row, column),
  };
}

/** The cell of an address made by us. */
function cellNamed(sheet: SheetSnapshot, address: string): Cell {
  const at = parseAddress(address);
  if (!at) return { name: `${sheet.name}!${address}`, value: null, formula: null };
  return cellOf(sheet, at.row, at.column);
}

function wrong({ name: cell, value }: Cell, expected: number): VerifyFinding {
  return verifyFinding("figure-wrong", {
    ...{ cell, found: cellText(value), expected: String(expected) },
  });
}

function lost({ name: cell, value }: Cell): VerifyFinding {
  return verifyFinding("formula-lost", { cell, found: cellText(value) });
}

/** How every figure is calculated from data rows, in whatever program it was saved. */
const SUM_OF_ROWS = /SUMIFS\(/i;

function checkFigure(cell: Cell, expected: number): VerifyFinding[] {
  const { name, value, formula } = cell;
  if (value !== expected) return [wrong(cell, expected)];
  if (formula === null) return [lost(cell)];
  if (SUM_OF_ROWS.test(formula)) return [];
  return [verifyFinding("formula-other", { cell: name, found: `=${formula}` })];
}

/** Where no fact stands the cell is blank; a note in it is no change. */
function checkBlank(cell: Cell): VerifyFinding[] {
  const { name, value, formula } = cell;
  if (formula !== null) return value === 0 ? [] : [wrong(cell, 0)];
  if (typeof value !== "number") return [];
  return [verifyFinding("added", { cell: name, found: cellText(value) })];
}

/** A result that is one cell of its row less another. */
function checkDifference(cell: Cell, from: CellValue, less: CellValue): VerifyFinding[] {
  const { name, value, formula } = cell;
  if (typeof from !== "number" || typeof less !== "number") return checkBlank(cell);
  if (formula === null) return [lost(cell)];
  if (value === from - less) return [];
  return [verifyFinding("changed", { cell: name, found: cellText(value) })];
}

/** Sums data rows by keys. */
export type SumOfRows = (by: Criteria) => DataSum;

/** What checking the figures of a sheet came to. */
interface CheckedFigures {
  readonly count: number;
  readonly findings: readonly VerifyFinding[];
}

function checkTable(sheet: SheetSnapshot, table: FigureTable, sumOf: SumOfRows): CheckedFigures {
  const { top, count: rows, columns, differences } = table;
  const findings: VerifyFinding[] = [];
  let count = 0;
  for (let row = top; row < top + rows; row += 1) {
    const text = cellText(valueAt(sheet, row, table.by));
    const { by, isAlways } = readCriteria(text);
    for (const [column, more] of columns) {
      const sum = sumOf({ ...by, ...more });
      const isShown = isAlways || sum.count > 0;
      const cell = cellOf(sheet, row, column);
      findings.push(...(isShown ? checkFigure(cell, sum.amount) : checkBlank(cell)));
      if (isShown) count += 1;
    }
    for (const [column, from, less] of differences) {
      const [a, b] = [valueAt(sheet, row, from), valueAt(sheet, row, less)];
      findings.push(...checkDifference(cellOf(sheet, row, column), a, b));
    }
  }
  return { count, findings };
}

/** Figures that are not the sum of their data rows, or no longer follow them. */
export function checkFigures(
  sheet: SheetSnapshot,
  { figures, tables }: ProvenSheet,
  sumOf: SumOfRows
): CheckedFigures {
  const single = figures.flatMap(([address, by]) =>
    checkFigure(cellNamed(sheet, address), sumOf(by).amount)
  );
  const checked = tables.map((table) => checkTable(sheet, table, sumOf));
  return {
    count: checked.reduce((sum, { count }) => sum + count, figures.length),
    findings: [...single, ...checked.flatMap(({ findings }) => findings)],
  };
}

/** Results of figures that were typed over, or changed although the figures did not. */
export function checkDerived(
  sheet: SheetSnapshot,
  { derived }: ProvenSheet,
  dataIntact: boolean
): VerifyFinding[] {
  const hash = createHasher();
  return derived.flatMap((entry) => {
    const address = addressOfDerived(entry);
    const cell = cellNamed(sheet, address);
    if (cell.formula === null) return [lost(cell)];
    const isSame = entry === `${address}=${derivedDigest(cell.value, hash)}`;
    // With other data its results rightly are others; that the data changed is told already.
    if (isSame || !dataIntact) return [];
    return [verifyFinding("changed", { cell: cell.name, found: cellText(cell.value) })];
  });
}

/** Cells of the certificate that must be zero and are not. */
export function checkResiduals(
  sheet: SheetSnapshot,
  residuals: readonly string[]
): VerifyFinding[] {
  return residuals.flatMap((address) => {
    const { name: cell, value } = cellNamed(sheet, address);
    return value === 0 ? [] : [verifyFinding("residual", { cell, found: cellText(value) })];
  });
}

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
import type { DataSum, SumOfRows } from "./dataRows";
import { addressOfDerived } from "./plainCells";
import { derivedDigest, type ProvenSheet } from "./proof";
import { createHasher } from "./valueHash";
import type { SumCheck } from "./sumFormula";
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

/** Sums of data rows, and whether a formula adds just these. */
export interface FigureCheck {
  readonly sumOf: SumOfRows;
  readonly isSum: SumCheck;
}

function otherFormula({ name: cell, formula }: Cell): VerifyFinding {
  return verifyFinding("formula-other", { cell, found: `=${formula ?? ""}` });
}

function checkFigure(cell: Cell, by: Criteria, sum: DataSum, isSum: SumCheck): VerifyFinding[] {
  const { value, formula } = cell;
  if (value !== sum.amount) return [wrong(cell, sum.amount)];
  if (formula === null) return [lost(cell)];
  return isSum(formula, by, sum) ? [] : [otherFormula(cell)];
}

/** Where no fact stands the cell is blank; a note in it is no change. */
function checkBlank(cell: Cell): VerifyFinding[] {
  const { name, value, formula } = cell;
  if (formula !== null) return value === 0 ? [] : [wrong(cell, 0)];
  if (typeof value !== "number") return [];
  return [verifyFinding("added", { cell: name, found: cellText(value) })];
}

/** A result that is one cell of its row less another. */
function checkDifference(
  sheet: SheetSnapshot,
  row: number,
  [column, from, less]: FigureTable["differences"][number]
): VerifyFinding[] {
  const cell = cellOf(sheet, row, column);
  const [a, b] = [from, less].map((at) => valueAt(sheet, row, at));
  if (typeof a !== "number" || typeof b !== "number") return checkBlank(cell);
  const { name, value, formula } = cell;
  if (formula === null) return [lost(cell)];
  if (value !== a - b) return [verifyFinding("changed", { cell: name, found: cellText(value) })];
  const [left, right] = [from, less].map((at) => formatAddress({ row, column: at }));
  return formula.replace(/[$\s]/g, "") === `${left ?? ""}-${right ?? ""}`
    ? []
    : [otherFormula(cell)];
}

/** What checking the figures of a sheet came to. */
interface CheckedFigures {
  readonly count: number;
  readonly findings: readonly VerifyFinding[];
}

function checkTable(
  sheet: SheetSnapshot,
  table: FigureTable,
  { sumOf, isSum }: FigureCheck
): CheckedFigures {
  const { top, count: rows, columns, differences } = table;
  const findings: VerifyFinding[] = [];
  let count = 0;
  for (let row = top; row < top + rows; row += 1) {
    const text = cellText(valueAt(sheet, row, table.by));
    const { by, isAlways } = readCriteria(text);
    for (const [column, more] of columns) {
      const all = { ...by, ...more };
      const sum = sumOf(all);
      const isShown = isAlways || sum.count > 0;
      const cell = cellOf(sheet, row, column);
      findings.push(...(isShown ? checkFigure(cell, all, sum, isSum) : checkBlank(cell)));
      if (isShown) count += 1;
    }
    for (const one of differences) findings.push(...checkDifference(sheet, row, one));
  }
  return { count, findings };
}

/** Figures that are not the sum of their data rows, or no longer follow them. */
export function checkFigures(
  sheet: SheetSnapshot,
  { figures, tables }: ProvenSheet,
  check: FigureCheck
): CheckedFigures {
  const single = figures.flatMap(([address, by]) =>
    checkFigure(cellNamed(sheet, address), by, check.sumOf(by), check.isSum)
  );
  const checked = tables.map((table) => checkTable(sheet, table, check));
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
    const [value, formula] = derivedDigest(cell.value, cell.formula, hash).split(":");
    const [provenValue, provenFormula] = entry.slice(address.length + 1).split(":");
    // With other data its results rightly are others; that the data changed is told already.
    if (value !== provenValue && dataIntact) {
      return [verifyFinding("changed", { cell: cell.name, found: cellText(cell.value) })];
    }
    // Proofs of before say nothing of formulas.
    return formula === (provenFormula ?? formula) ? [] : [otherFormula(cell)];
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

import type { SheetSnapshot } from "../../core/sheet";
import type { WorkbookFrames } from "../ports";
import type { ProvenSheet } from "./proof";
import { verifyFinding, type VerifyFinding } from "./verifyResult";

/** "Theo nguồn!B23:B25", whatever quotes and "$" a program writes. */
function plainRange(range: string): string {
  return range.replace(/['$]/g, "");
}

function checkCharts(
  sheet: SheetSnapshot,
  { charts = [] }: ProvenSheet,
  frames: WorkbookFrames
): VerifyFinding[] {
  const prefix = `${sheet.name}!`;
  const drawn = frames.charts.map((ranges) => ranges.map(plainRange));
  const known = charts.map(({ categories, values }) => [prefix + categories, prefix + values]);
  const isShown = (ranges: readonly string[]): boolean =>
    drawn.some((chart) => ranges.every((range) => chart.includes(range)));
  // A chart of somebody's own beside ours is no change: it is asked only where ours is gone.
  const others = drawn.filter(
    (chart) =>
      chart.some((range) => range.startsWith(prefix)) &&
      !known.some((ranges) => ranges.every((range) => chart.includes(range)))
  );
  return known
    .filter((ranges) => !isShown(ranges))
    .map((ranges, at) => {
      const found = others[at]?.filter((range) => !ranges.includes(range)).join(", ") ?? "";
      const expected = ranges.join(", ");
      return verifyFinding("chart-other", { cell: sheet.name, found, expected });
    });
}

function checkExcelTable(
  sheet: SheetSnapshot,
  { table }: ProvenSheet,
  { tables }: WorkbookFrames
): VerifyFinding[] {
  if (!table) return [];
  const found = tables.get(table.name) ?? "";
  if (plainRange(found) === table.range) return [];
  const cell = `${sheet.name}, ${table.name}`;
  return [verifyFinding("table-other", { cell, found, expected: table.range })];
}

/** Charts that show other cells, and tables that leave rows out of what PivotTables add up. */
export function checkFrames(
  sheet: SheetSnapshot,
  proven: ProvenSheet,
  frames: WorkbookFrames
): VerifyFinding[] {
  return [...checkCharts(sheet, proven, frames), ...checkExcelTable(sheet, proven, frames)];
}

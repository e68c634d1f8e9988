import {
  cellText,
  formatAddress,
  parseRange,
  sheetNamed,
  shownAs,
  valueAt,
  type CellValue,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../../core/sheet";
import type { ChartData, DrawnChart, SheetFrame } from "../ports";
import type { ProvenSheet } from "./proof";
import { exponentAt } from "./shownUnits";
import { verifyFinding, type VerifyFinding } from "./verifyResult";

/** "Theo nguồn!B23:B25", whatever quotes and "$" a program writes. */
export function plainRange(range: string): string {
  return range.replace(/['$]/g, "");
}

/** Ranges that a chart shows, in its order. */
function rangesOf({ series }: DrawnChart): readonly string[] {
  return series.flatMap(({ categories, values }) => [
    plainRange(categories.range),
    plainRange(values.range),
  ]);
}

/** Whether a chart shows these names and amounts and nothing else. */
function showsJust(chart: DrawnChart, [categories, values]: readonly string[]): boolean {
  const ranges = rangesOf(chart);
  return ranges.length === 2 && ranges[0] === categories && ranges[1] === values;
}

/** Texts as they are read, however a program breaks their lines. */
function plainText(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** Whether a chart keeps of a cell what it holds. */
function isKept(cached: string, value: CellValue): boolean {
  if (typeof value === "number") {
    const number = Number(cached);
    // Names that are numbers are kept as the cell shows them.
    return Number.isNaN(number) || Math.abs(number - value) <= Math.abs(value) * 1e-9;
  }
  if (value === null && Number(cached) === 0) return true;
  return plainText(cached) === plainText(cellText(value));
}

/** What a chart keeps that differs from its cells: shown wherever the file is only looked at. */
function checkCache(workbook: WorkbookSnapshot, { range, cached }: ChartData): VerifyFinding[] {
  const text = plainRange(range);
  const cut = text.lastIndexOf("!");
  const [sheet, area] = [sheetNamed(workbook, text.slice(0, cut)), parseRange(text.slice(cut + 1))];
  if (!sheet || !area || cached.size === 0) return [];
  // Hidden rows are left out, and what follows them moves up.
  for (let row = area.top; row <= area.bottom; row += 1) if (sheet.hiddenRows.has(row)) return [];
  const width = area.right - area.left + 1;
  return [...cached].flatMap(([index, found]) => {
    const [row, column] = [area.top + Math.floor(index / width), area.left + (index % width)];
    const value = valueAt(sheet, row, column);
    if (row <= area.bottom && isKept(found, value)) return [];
    const cell = `${sheet.name}!${formatAddress({ row, column })}`;
    return [verifyFinding("chart-cache", { cell, found, expected: cellText(value) })];
  });
}

/** What a chart of ours says besides the amounts of its cells. */
function checkWords(
  { name }: SheetSnapshot,
  { tables }: ProvenSheet,
  chart: DrawnChart,
  title: string | undefined
): VerifyFinding[] {
  const area = parseRange(rangesOf(chart)[1]?.split("!").at(-1) ?? "");
  const exponent = area ? exponentAt(tables, { row: area.top, column: area.left }) : 0;
  const isOwn = (format: string): boolean =>
    !/^general$/i.test(format) && shownAs(format).exponent !== exponent;
  const labels = [...chart.labels, ...chart.labelFormats.filter(isOwn)];
  const found = labels.join(", ");
  const isRetitled = title !== undefined && plainText(chart.title) !== plainText(title);
  return [
    ...(labels.length > 0 ? [verifyFinding("chart-labels", { cell: name, found })] : []),
    ...(isRetitled
      ? [verifyFinding("chart-title", { cell: name, found: chart.title, expected: title })]
      : []),
  ];
}

/** Charts that show other cells, keep other figures than their cells, or say something else. */
export function checkCharts(
  sheet: SheetSnapshot,
  proven: ProvenSheet,
  { charts: drawn }: SheetFrame,
  workbook: WorkbookSnapshot
): VerifyFinding[] {
  const prefix = `${sheet.name}!`;
  const known = (proven.charts ?? []).map(({ categories, values, title }) => {
    const ranges = [prefix + categories, prefix + values];
    return { ranges, title, chart: drawn.find((one) => showsJust(one, ranges)) };
  });
  // A chart of somebody's own beside ours is no change: it is asked only where ours is gone.
  const others = drawn.filter((chart) => !known.some(({ ranges }) => showsJust(chart, ranges)));
  const lost = known
    .filter(({ chart }) => !chart)
    .map(({ ranges }, at) => {
      const other = others[at];
      const found = [...new Set(other ? rangesOf(other) : [])].join(", ");
      return verifyFinding("chart-other", {
        ...{ cell: sheet.name, found, expected: ranges.join(", ") },
      });
    });
  const series = drawn.flatMap((chart) => chart.series);
  return [
    ...lost,
    ...known.flatMap(({ chart, title }) => (chart ? checkWords(sheet, proven, chart, title) : [])),
    ...series.flatMap(({ categories, values }) => [
      ...checkCache(workbook, categories),
      ...checkCache(workbook, values),
    ]),
  ];
}

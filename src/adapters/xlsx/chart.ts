import type { SheetChart } from "hucre/xlsx";
import { columnName, quoteSheetName, type PlanChart, type RangeAddress } from "../../core/sheet";

const FONT = "Times New Roman";
const BAR_COLOR = "548235";

/** Horizontal bars from the top down, each with its amount. */
export function toChart(chart: PlanChart, sheetName: string): SheetChart {
  const { title, categories, values, valuesName, place } = chart;
  const range = (of: RangeAddress): string => absoluteRange(sheetName, of);
  return {
    type: "bar",
    title,
    ...{ titleFontSize: 12, titleBold: true, titleFontFamily: FONT },
    altText: `${title}: ${valuesName}`,
    legend: false,
    gapWidth: 60,
    series: [
      {
        name: valuesName,
        values: range(values),
        categories: range(categories),
        color: BAR_COLOR,
        dataLabels: { showValue: true },
      },
    ],
    // The amounts stand on the bars.
    axes: { x: { reverse: true }, y: { hidden: true, gridlines: { major: false } } },
    anchor: {
      from: { row: place.top, col: place.left },
      to: { row: place.bottom + 1, col: place.right + 1 },
    },
  };
}

function absoluteRange(sheetName: string, { top, left, bottom, right }: RangeAddress): string {
  const cell = (row: number, column: number): string => `$${columnName(column)}$${String(row + 1)}`;
  return `${quoteSheetName(sheetName)}!${cell(top, left)}:${cell(bottom, right)}`;
}

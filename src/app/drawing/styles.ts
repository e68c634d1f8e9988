import { UNITS, type UnitId } from "../../core/money";
import type { CellStyle } from "../../core/sheet";

const FONT = "Times New Roman";
const CENTERED = { horizontal: "center", vertical: "middle", wrap: true } as const;
const AMOUNT_FORMAT = "#,##0";

function style(size: number, more: CellStyle = {}): CellStyle {
  return { ...more, font: { name: FONT, size, ...more.font } };
}

/** Looks of the consolidated workbook: those of a decree 30/2020 annex. */
export const STYLES = {
  letterhead: style(12, { ...CENTERED, font: { bold: true } }),
  title: style(14, { ...CENTERED, font: { bold: true } }),
  subtitle: style(12, { ...CENTERED, font: { italic: true } }),
  paragraph: style(12, { vertical: "top", wrap: true }),
  section: style(12, { vertical: "middle", font: { bold: true } }),
  unit: style(12, { horizontal: "right", vertical: "middle", font: { italic: true } }),
  header: style(11, { ...CENTERED, border: "all", fill: "E2EFDA", font: { bold: true } }),
  text: style(11, { vertical: "top", wrap: true, border: "all" }),
  centered: style(11, { horizontal: "center", vertical: "top", wrap: true, border: "all" }),
  number: style(11, {
    horizontal: "right",
    vertical: "top",
    border: "all",
    numberFormat: AMOUNT_FORMAT,
  }),
  boldText: style(11, { vertical: "middle", wrap: true, border: "all", font: { bold: true } }),
  boldCentered: style(11, { ...CENTERED, border: "all", font: { bold: true } }),
  boldNumber: style(11, {
    horizontal: "right",
    vertical: "middle",
    border: "all",
    numberFormat: AMOUNT_FORMAT,
    font: { bold: true },
  }),
  alarm: style(11, {
    horizontal: "right",
    vertical: "top",
    border: "all",
    fill: "FCE4D6",
    numberFormat: AMOUNT_FORMAT,
    font: { bold: true },
  }),
  place: style(12, { ...CENTERED, font: { italic: true } }),
  signer: style(12, { ...CENTERED, font: { bold: true } }),
  hint: style(11, { ...CENTERED, font: { italic: true } }),
  plain: style(10, { vertical: "top", border: "all" }),
  plainNumber: style(10, { vertical: "top", border: "all", numberFormat: AMOUNT_FORMAT }),
  key: style(9, { numberFormat: "@" }),
} as const satisfies Record<string, CellStyle>;

const known = new Map<CellStyle, Map<number, CellStyle>>();

/** The style with the text moved in by so many steps; one object for all that are alike. */
export function indented(base: CellStyle, indent: number): CellStyle {
  if (indent === 0) return base;
  const steps = known.get(base) ?? new Map<number, CellStyle>();
  known.set(base, steps);
  const found = steps.get(indent) ?? { ...base, horizontal: "left", indent };
  steps.set(indent, found);
  return found;
}

/** The style of an amount in đồng that shows it in a unit: each comma at the end hides a thousand. */
export function shownIn(base: CellStyle, unit: UnitId): CellStyle {
  const { exponent } = UNITS[unit];
  if (exponent === 0) return base;
  return { ...base, numberFormat: `${AMOUNT_FORMAT}${",".repeat(exponent / 3)}` };
}

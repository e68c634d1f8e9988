import type { CellStyle } from "../sheet";

const FONT = "Times New Roman";

function style(
  size: number,
  more: Omit<CellStyle, "font"> & { font?: CellStyle["font"] }
): CellStyle {
  return { ...more, font: { name: FONT, size, ...more.font } };
}

const CENTERED = { horizontal: "center", vertical: "middle", wrap: true } as const;

/** Looks of a printed annex; sizes after decree 30/2020/NĐ-CP, table body smaller to fit A4. */
export const STYLES = {
  nation: style(12, { ...CENTERED, font: { bold: true } }),
  motto: style(13, { ...CENTERED, font: { bold: true } }),
  agency: style(13, { ...CENTERED, font: { bold: true } }),
  annex: style(14, { ...CENTERED, font: { bold: true } }),
  title: style(14, { ...CENTERED, font: { bold: true } }),
  attached: style(13, { ...CENTERED, font: { italic: true } }),
  unit: style(12, { horizontal: "right", vertical: "middle", font: { italic: true } }),
  header: style(10, { ...CENTERED, border: "all", fill: "E2EFDA", font: { bold: true } }),
  columnNumber: style(10, { ...CENTERED, border: "all", font: { italic: true } }),
  text: style(11, { vertical: "top", wrap: true, border: "all", unlocked: true }),
  centered: style(11, {
    horizontal: "center",
    vertical: "top",
    wrap: true,
    border: "all",
    unlocked: true,
  }),
  groupText: style(11, { vertical: "middle", wrap: true, border: "all", font: { bold: true } }),
  groupNumbering: style(11, { ...CENTERED, border: "all", font: { bold: true } }),
  words: style(12, { vertical: "middle", font: { italic: true } }),
  recipients: style(12, { vertical: "top", font: { bold: true, italic: true } }),
  recipient: style(11, { vertical: "top" }),
  place: style(13, { ...CENTERED, font: { italic: true } }),
  signer: style(13, { ...CENTERED, font: { bold: true } }),
  hint: style(12, { ...CENTERED, font: { italic: true } }),
  choice: style(11, {}),
} as const satisfies Record<string, CellStyle>;

/** An amount cell in a task row. */
export function amountStyle(numberFormat: string, bold: boolean): CellStyle {
  return style(11, {
    horizontal: "right",
    vertical: bold ? "middle" : "top",
    border: "all",
    numberFormat,
    unlocked: !bold,
    ...(bold ? { font: { bold: true } } : {}),
  });
}

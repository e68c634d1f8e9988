import type { CellStyle } from "../sheet";

const FONT = "Times New Roman";

type Font = NonNullable<CellStyle["font"]>;

/** A look that says its font and size. */
type SizedStyle = CellStyle & { readonly font: Font & { readonly size: number } };

function style(
  size: number,
  more: Omit<CellStyle, "font"> & { font?: Omit<Font, "size"> }
): SizedStyle {
  return { ...more, font: { name: FONT, ...more.font, size } };
}

const BODY = { vertical: "top", wrap: true, border: "all" } as const;
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
  columnNumber: style(9, { ...CENTERED, border: "all", font: { italic: true } }),
  /** Cells that people fill in. */
  filled: {
    text: style(11, { ...BODY, unlocked: true }),
    centered: style(11, { ...BODY, horizontal: "center", unlocked: true }),
  },
  /** Texts that the form prints itself. */
  printed: {
    text: style(11, BODY),
    centered: style(11, { ...BODY, horizontal: "center" }),
  },
  groupText: style(11, { vertical: "middle", wrap: true, border: "all", font: { bold: true } }),
  groupNumbering: style(11, { ...CENTERED, border: "all", font: { bold: true } }),
  words: style(12, { vertical: "middle", wrap: true, font: { italic: true } }),
  /** Blocks whose lines have fonts of their own, see `FONTS`. */
  recipients: style(11, { vertical: "top", wrap: true }),
  signature: style(13, { ...CENTERED, vertical: "top" }),
  choice: style(11, {}),
} as const satisfies Record<string, CellStyle | Record<string, CellStyle>>;

/** Fonts of the lines of the closing block (decree 30/2020/NĐ-CP, Phụ lục I). */
export const FONTS = {
  recipients: { name: FONT, size: 12, bold: true, italic: true },
  recipient: { name: FONT, size: 11 },
  place: { name: FONT, size: 13, italic: true },
  signer: { name: FONT, size: 13, bold: true },
  hint: { name: FONT, size: 12, italic: true },
} as const satisfies Record<string, Font>;

/** A figure that people type, one computed from its row, or a sum of rows. */
export function amountStyle(numberFormat: string, role: "typed" | "formula" | "sum"): CellStyle {
  const isSum = role === "sum";
  return style(11, {
    horizontal: "right",
    vertical: isSum ? "middle" : "top",
    border: "all",
    numberFormat,
    unlocked: role === "typed",
    ...(isSum ? { font: { bold: true } } : {}),
  });
}

import { resolveThemeColor, type CellStyle as FileStyle } from "hucre/xlsx";

/** A colour as a file names it: RGB, place in the theme, or place in the old palette. */
export type FileColor = NonNullable<NonNullable<FileStyle["font"]>["color"]>;

/** The palette of Excel 97, from index 8 on; 0 to 7 repeat its first eight. */
const PALETTE = (
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 " +
  "008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF " +
  "FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF " +
  "FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 " +
  "993300 993366 333399 333333"
).split(" ");

/** Cells count light before dark, the theme part dark before light (ECMA-376, 18.8.3). */
const SWAPPED = [1, 0, 3, 2] as const;

/** "RRGGBB", or nothing for the automatic colour. */
export function toRgb(
  color: FileColor | undefined,
  theme: readonly string[] | undefined
): string | undefined {
  if (!color) return undefined;
  if (color.rgb) return color.rgb.slice(-6).toUpperCase();
  if (color.theme !== undefined && theme) {
    const place = SWAPPED[color.theme] ?? color.theme;
    return resolveThemeColor([...theme], place, color.tint);
  }
  const index = color.indexed ?? -1;
  return PALETTE[index < 8 ? index : index - 8];
}

import { resolveThemeColor, type CellStyle as FileStyle } from "hucre/xlsx";
import { PALETTE, SWAPPED } from "../palette";

/** A colour as a file names it: RGB, place in the theme, or place in the old palette. */
export type FileColor = NonNullable<NonNullable<FileStyle["font"]>["color"]>;

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

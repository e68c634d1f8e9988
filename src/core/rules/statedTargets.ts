import { foldTone, normalizeText } from "../text";
import { readFigure, type IndicatorFigure } from "./indicatorFigures";

/** A target that a note tells beside the columns: "Mục tiêu năm 2026 là 45 trạm". */
export interface StatedTarget extends IndicatorFigure {
  /** Null where the note names none. */
  readonly year: number | null;
}

const STATED =
  /(?<!\p{L})(?:mục tiêu|chỉ tiêu|kế hoạch|kh|mt)(?: (?:kế hoạch|phấn đấu|đề ra|đặt ra|giao|được giao))*(?: (?:của )?(?:năm )?((?:19|20)\d{2}))?(?: (?:đề ra|đặt ra|giao|được giao|phải đạt|cần đạt|đạt))*(?: ?(?:là|:|=))? ?((?:[≥>≤<]=?|trên|dưới|tối thiểu|tối đa|ít nhất|không quá)? ?\d[\d.,]*(?: ?%)?)(?![\d/]|-\p{L})/gu;

/** The only target that a note states; null where it states none or several. */
export function statedTarget(note: string, isShare: boolean): StatedTarget | null {
  const line = foldTone(normalizeText(note));
  const found = [...line.matchAll(STATED)].flatMap(([, year, text = ""]): StatedTarget[] => {
    const figure = readFigure(text.replace(/[.,]$/, "").trim(), isShare);
    // "Mục tiêu năm 2026" alone is a year and no figure.
    if (!figure || (year === undefined && isYear(figure.value))) return [];
    return [{ ...figure, year: year === undefined ? null : Number(year) }];
  });
  return found.length === 1 ? (found[0] ?? null) : null;
}

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1990 && value < 2100;
}

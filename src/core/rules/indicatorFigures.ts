import { readRowUnit } from "../money";
import { cellKey } from "../sheet";
import type { TableRow } from "../table";
import { foldTone, normalizeText } from "../text";
import type { RowTable } from "./definitions";

/** A figure of an indicator as the sheet shows it: 0.85 in a cell of format "0%" is 85. */
export interface IndicatorFigure {
  readonly value: number;
  /** Where the text says "at least" or "at most": "≥ 95", "Không quá 5". */
  readonly bound: "least" | "most" | null;
}

/** A figure of a row, with the column that it stands in. */
export interface RowFigure extends IndicatorFigure {
  readonly columnId: string;
}

const LEAST = /^(?:[≥>]=?|trên|tối thiểu|ít nhất|từ|đạt trên|đạt tối thiểu|đạt từ)(?= ?\d)/u;
const MOST = /^(?:[≤<]=?|dưới|tối đa|không quá|nhiều nhất)(?= ?\d)/u;
/** Words of shares that pass 100: growth, comparisons, subscribers beside people. */
const MAY_PASS_WHOLE =
  /(?<!\p{L})(?:tăng|tốc độ|vượt|so với|thuê bao|mật độ|chỉ số)(?!\p{L})|\/ ?100/u;
/** "không" in the name of a kind of thing ("văn bản không mật", "không dùng tiền mặt"): nothing fails there. */
const OF_KIND =
  /không (?:(?:(?:sử )?dùng|kèm|gửi|cần) )?(?:tiền mặt|(?:bản )?giấy)|không (?:có |thuộc |chứa |phải |kể )?(?:(?:văn bản|tài liệu|nội dung|danh mục|loại|độ|bí) )*mật|không (?:gian|khí|dây|phụ thuộc|giới hạn|trực tiếp|chuyên trách)/gu;
/** Words of indicators that need not be high to be good. */
const MAY_BE_LOW =
  /(?<!\p{L})(?:giảm|nghèo|trễ|quá hạn|chậm|muộn|lỗi|sai|sự cố|tồn|tồn đọng|thời gian|hạng|vị trí|vi phạm|mã độc|tấn công|khiếu nại|lộ|mất|chưa|không)(?!\p{L})/u;

/** Whether the figures of a row are percentages, as its unit cell says. */
export function isShareRow(table: RowTable, { cells }: TableRow): boolean {
  const unit = table.columns.find(({ definition }) => definition.kind === "unit");
  return unit !== undefined && readRowUnit(cells[unit.definition.id]?.text ?? "") === "share";
}

/** Whether an indicator may rightly be more than 100 %. */
export function mayPassWhole(name: string): boolean {
  return MAY_PASS_WHOLE.test(foldTone(name));
}

/** Whether less of an indicator may be better, so that its figures say nothing by their order. */
export function mayBeLow(name: string): boolean {
  return MAY_BE_LOW.test(foldTone(name).replace(OF_KIND, ""));
}

/** The number of digits with separators; null where they can be read in two ways. */
function numberOf(digits: string, isShare: boolean): number | null {
  if (/^\d{1,3}(?:[.,]\d{3})+$/.test(digits) && !digits.startsWith("0")) {
    return isShare ? null : Number(digits.replace(/[.,]/g, ""));
  }
  return /^\d+(?:[.,]\d+)?$/.test(digits) ? Number(digits.replace(",", ".")) : null;
}

/** Reads "95", "88,5%", "≥ 95", "Tối thiểu 01%"; null for ranges, words and several figures. */
export function readFigure(text: string, isShare: boolean): IndicatorFigure | null {
  const line = foldTone(normalizeText(text)).trim();
  const bound = LEAST.test(line) ? "least" : MOST.test(line) ? "most" : null;
  const bare = line.replace(LEAST, "").replace(MOST, "").trim();
  const [, digits = "", words = ""] = /^(\d[\d.,]*?) ?(%|[\p{L} ]*)$/u.exec(bare) ?? [];
  if (digits === "" || /(?<!\p{L})(?:đến|và|hoặc)(?!\p{L})/u.test(words)) return null;
  const value = numberOf(digits, isShare || words === "%");
  return value === null ? null : { value, bound };
}

/** The figure of a cell as it is shown; null where there is none. */
export function figureOf(
  { sheet, columns }: RowTable,
  row: TableRow,
  columnId: string,
  isShare: boolean
): RowFigure | null {
  const cell = row.cells[columnId];
  const column = columns.find(({ definition }) => definition.id === columnId)?.column;
  if (!cell || column === undefined) return null;
  const { value } = cell;
  if (typeof value === "string") {
    const read = readFigure(value, isShare);
    return read && { ...read, columnId };
  }
  if (typeof value !== "number" || !Number.isFinite(value)) return null;
  const format = sheet.numberFormats.get(cellKey(row.row, column)) ?? "";
  // Six decimals are more than any indicator has, and less than what doubles leave over.
  const shown = format.includes("%") ? Math.round(value * 1e8) / 1e6 : value;
  return { value: shown, bound: null, columnId };
}

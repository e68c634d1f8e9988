import { readRowUnit } from "../../money";
import { cellText, valueAt, type CellValue, type SheetSnapshot } from "../../sheet";
import { isFigureText } from "../columnContents";

const NUMBERING = /^\(?(?:\d{1,3}(?:\.\d{1,3})*|[IVX]+(?:\.\d+)*|[A-ZĐa-zđ]|[-+*])[.)]?$/;
const LONG_TEXT = 40;
const ROWS_PROFILED = 300;

/** What the cells below a header hold, counted. */
export interface ColumnProfile {
  readonly filled: number;
  readonly figures: number;
  readonly numberings: number;
  /** Three or four digits, as codes of the budget classification. */
  readonly codes: number;
  readonly texts: number;
  readonly longTexts: number;
  readonly shares: number;
  /** Cells that name a unit of money, or of something else. */
  readonly moneyUnits: number;
  readonly otherUnits: number;
  /** Texts with a year or a date in them. */
  readonly dates: number;
  /** Sum of text lengths. */
  readonly letters: number;
}

/** "Hệ thống thông tin" is the longest usual unit; names of agencies are longer or begin like one. */
const MOST_UNIT_WORDS = 4;
const AGENCY =
  /^(?:sở|ubnd|ban|phòng|văn phòng|công an|chi cục|trung tâm|cục|bộ|vụ|viện|trường|tỉnh|huyện|xã|phường|thành phố|cơ quan|đơn vị|các)\s/iu;

const DATE = /\b(?:19|20)\d{2}\b|\d{1,2}\/\d{1,2}|quý|tháng|\d\s*ngày/iu;

/** Counts what stands in a column between two rows. */
export function profileOf(
  sheet: SheetSnapshot,
  column: number,
  first: number,
  last: number
): ColumnProfile {
  const profile = {
    filled: 0,
    figures: 0,
    numberings: 0,
    codes: 0,
    texts: 0,
    longTexts: 0,
    shares: 0,
    moneyUnits: 0,
    otherUnits: 0,
    dates: 0,
    letters: 0,
  };
  for (let row = first; row <= Math.min(last, first + ROWS_PROFILED); row += 1) {
    const value = valueAt(sheet, row, column);
    const text = cellText(value).trim();
    if (value === null || /^[-–—.…]*$/.test(text)) continue;
    profile.filled += 1;
    if (NUMBERING.test(text)) profile.numberings += 1;
    if (/^\d{3,4}$/.test(text)) profile.codes += 1;
    if (typeof value === "number" || isFigureText(text)) profile.figures += 1;
    else countText(profile, text);
    if (text.includes("%") && text.length < 12) profile.shares += 1;
    if (isDate(value)) profile.dates += 1;
    countUnit(profile, text);
  }
  return profile;
}

function isDate(value: CellValue): boolean {
  return typeof value === "string" && value.trim().length <= LONG_TEXT && DATE.test(value);
}

function countText(profile: { texts: number; letters: number; longTexts: number }, text: string) {
  profile.texts += 1;
  profile.letters += text.length;
  if (text.length > LONG_TEXT) profile.longTexts += 1;
}

function countUnit(profile: { moneyUnits: number; otherUnits: number }, text: string): void {
  if (text.split(" ").length > MOST_UNIT_WORDS || AGENCY.test(text)) return;
  const unit = readRowUnit(text);
  if (unit === null) return;
  if (unit === "share" || unit === "rate" || unit === "foreign" || unit === "quantity") {
    profile.otherUnits += 1;
  } else profile.moneyUnits += 1;
}

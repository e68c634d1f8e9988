import type { BudgetCode, CodeProblem } from "./definitions";

/** Chapters by budget level (circular 324/2016 as amended by 41/2025/TT-BTC): first and last. */
const CHAPTERS = {
  central: [1, 399],
  province: [400, 599],
  district: [600, 799],
  commune: [800, 989],
} as const;
/** Districts have no budget from 1/7/2025; the year 2025 still has their codes. */
const LAST_DISTRICT_YEAR = 2025;

/** Categories of circular 324/2016/TT-BTC; those of 130/2025 (from 2026) are not known here. */
const CATEGORIES = [10, 40, 70, 100, 130, 160, 190, 220, 250, 280, 340, 370, 400, 430];
const LAST_YEAR_OF_324 = 2025;
/** No category has held more sections than 280, which ends before 340. */
const MOST_SECTIONS = 60;
const ITEM_STEP = 50;

export interface CodeCheck {
  /** Budget year. */
  readonly year: number;
  /** Names by code of items and sub-items that the department allows; absent checks none. */
  readonly names?: Readonly<Record<string, string>>;
}

function isWithin([first, last]: readonly [number, number], value: number): boolean {
  return value >= first && value <= last;
}

function checkChapter({ chapter }: BudgetCode, year: number): readonly CodeProblem[] {
  if (chapter === undefined) return [];
  const value = Number(chapter);
  if (isWithin(CHAPTERS.district, value)) {
    return year <= LAST_DISTRICT_YEAR ? [] : [{ kind: "chapter-district", found: chapter }];
  }
  const inRange = Object.values(CHAPTERS).some((range) => isWithin(range, value));
  return inRange ? [] : [{ kind: "chapter-range", found: chapter }];
}

function checkSection({ category, section }: BudgetCode, year: number): readonly CodeProblem[] {
  if (category === undefined) return [];
  const from = Number(category);
  const known = CATEGORIES.indexOf(from);
  if (year <= LAST_YEAR_OF_324 && known < 0) return [{ kind: "category-unknown", found: category }];
  if (section === undefined) return [];
  const next = year <= LAST_YEAR_OF_324 ? CATEGORIES[known + 1] : undefined;
  const inside = isWithin([from, (next ?? from + MOST_SECTIONS) - 1], Number(section));
  return inside ? [] : [{ kind: "section-elsewhere", found: section, category }];
}

function checkItem({ item, subItem }: BudgetCode): readonly CodeProblem[] {
  if (subItem === undefined) return [];
  const value = Number(subItem);
  if (value % ITEM_STEP === 0) return [{ kind: "not-a-sub-item", found: subItem }];
  if (item === undefined || Math.floor(value / ITEM_STEP) * ITEM_STEP === Number(item)) return [];
  return [{ kind: "sub-item-elsewhere", found: subItem, item }];
}

/**
 * What cannot be right in a code in a budget year: a chapter outside the ranges of the levels, a
 * section outside its category, a sub-item outside its item, and what the department's list lacks.
 */
export function checkBudgetCode(
  code: BudgetCode,
  { year, names }: CodeCheck
): readonly CodeProblem[] {
  const unlisted = [code.item, code.subItem].flatMap((found): readonly CodeProblem[] =>
    found === undefined || names === undefined || names[found] !== undefined
      ? []
      : [{ kind: "not-listed", found }]
  );
  return [
    ...checkChapter(code, year),
    ...checkSection(code, year),
    ...checkItem(code),
    ...unlisted,
  ];
}

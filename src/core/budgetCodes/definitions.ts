/**
 * Codes of the state budget's classification (mục lục ngân sách nhà nước: circular 324/2016/TT-BTC,
 * from budget year 2026 circular 130/2025/TT-BTC), as digits. Names are not built in: a
 * department lists them in its pack.
 */
export interface BudgetCode {
  /** Chương, three digits. */
  readonly chapter?: string;
  /** Loại, three digits. */
  readonly category?: string;
  /** Khoản, three digits. */
  readonly section?: string;
  /** Mục, four digits, in steps of 50. */
  readonly item?: string;
  /** Tiểu mục, four digits. */
  readonly subItem?: string;
}

/** Part of a code. */
export type CodePart = keyof BudgetCode;

/** What a cell says: one code or several, or why it says none. */
export type CodeReading =
  | { readonly kind: "codes"; readonly codes: readonly BudgetCode[] }
  | { readonly kind: "blank" }
  /** Words without any code. */
  | { readonly kind: "no-code" }
  /** Digits of a length that no part of a code has. */
  | { readonly kind: "wrong-length"; readonly digits: string };

/** Why a code cannot be right. */
export type CodeProblem =
  | { readonly kind: "chapter-range"; readonly found: string }
  /** A chapter of a district, in a year without districts. */
  | { readonly kind: "chapter-district"; readonly found: string }
  | { readonly kind: "category-unknown"; readonly found: string }
  | { readonly kind: "section-elsewhere"; readonly found: string; readonly category: string }
  | { readonly kind: "not-a-sub-item"; readonly found: string }
  | { readonly kind: "sub-item-elsewhere"; readonly found: string; readonly item: string }
  /** Not in the department's list. */
  | { readonly kind: "not-listed"; readonly found: string };

import { rowsOfColumns, type CellValue, type PlanColumn } from "../../../src/core/sheet";
import { sheetPlan } from "../../support/workbookPlans";

/** Zero-based first row of the columns. */
export const FIRST = 2;

export const COUNT = 1_200;

const BORDER = { border: "all" } as const;

/** Texts and numbers of every kind, in turn: some repeat the one above, some are blank. */
const VALUES: readonly CellValue[] = [
  "Sở Y tế",
  "Sở Y tế",
  null,
  "a\u0001\r<&>\"'_x000D_ 😀 ệ",
  "  hai đầu\n",
  "  hai đầu\n",
  "",
  0,
  7,
  2_147_483_647,
  2_147_483_648,
  -5,
  0.5,
  1e21,
  true,
  false,
  { error: "#REF!" },
  { error: "#LẠ!" },
  Number.NaN,
];

const valueAt = (index: number): CellValue => VALUES[index % VALUES.length] ?? null;

/** A link made of its row's own cells, as rows of facts have it. */
const shared = {
  inRow: (row: number) => `HYPERLINK("../nộp/"&A${String(row + 1)}&"#'"&B${String(row + 1)},"Mở")`,
};

const FORMULAS = [shared, null, 'HYPERLINK("a&b","Mở")', shared] as const;

const WITHOUT_LINKS: readonly PlanColumn[] = [
  { column: 0, style: BORDER, valueOf: valueAt },
  { column: 1, valueOf: (index) => valueAt(index + 7) },
  { column: 2, style: BORDER, valueOf: (index) => `Nhiệm vụ ${String(index)}` },
  { column: 27, style: { numberFormat: "#,##0" }, valueOf: (index) => index * 1_000_000 },
];

const LINKS: PlanColumn = {
  column: 28,
  style: BORDER,
  valueOf: (index) => (index % 4 === 1 ? "Trong tệp nén" : "Mở"),
  formulaOf: (index) => FORMULAS[index % FORMULAS.length] ?? null,
};

const SUM = {
  pieces: ["SUMIFS(A", ":A", ',A1:A9,"<', '")&"x"'],
  gaps: [0, 1, 2],
};

/** Files spell its name otherwise. */
const SWITCH = { pieces: ["SWITCH(A", ",", ",1)"], gaps: [0, 0] };

/** Words that are as long as those above, and longer, and the same pattern after another one. */
const wordsOf = (index: number) => [
  index + 90,
  index % 7 === 0 ? 1_000_000 : 5,
  `T&${String(index)}`,
];

const LOOKS = [BORDER, { font: { bold: true } }, { wrap: true }] as const;

/** Columns whose cells differ in more than their values. */
const VARIED: readonly PlanColumn[] = [
  {
    column: 4,
    styleOf: (index) => LOOKS[index % 5] ?? BORDER,
    valueOf: (index) => valueAt(index + 3),
  },
  {
    column: 5,
    style: { wrap: true },
    valueOf: (index) => (index % 9 === 0 ? "một\nhai" : "một"),
    linkOf: (index) => (index % 3 === 0 ? `'Dữ liệu'!A${String(index + 1)}` : null),
  },
  {
    column: 6,
    styleOf: (index) => LOOKS[index % 2] ?? BORDER,
    valueOf: (index) => (index % 11 === 0 ? null : index),
    formulaOf: (index) => {
      if (index % 11 === 0) return null;
      return { pattern: index % 4 === 3 ? SWITCH : SUM, words: wordsOf(index) };
    },
  },
];

const planOf = (columns: readonly PlanColumn[]) =>
  sheetPlan({
    name: "Dữ liệu",
    cells: [
      { row: 0, column: 0, value: "Phần 1" },
      { row: FIRST + COUNT, column: 3, value: "cuối" },
    ],
    rowHeights: new Map([[FIRST + 1, 30]]),
    bulk: rowsOfColumns(FIRST, COUNT, columns),
  });

/** Rows written by their columns, above and below them rows of their own. */
export const COLUMN_PLAN = planOf(WITHOUT_LINKS);

/** The same with looks, links and patterns of each row. */
export const VARIED_PLAN = planOf([...WITHOUT_LINKS.slice(0, 3), ...VARIED]);

/** The same with links of which most share one formula. */
export const LINKED_PLAN = planOf([...WITHOUT_LINKS, LINKS]);

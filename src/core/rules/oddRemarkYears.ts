import { rememberOfTable, type Table, type TableRow } from "../table";
import { foldTone, normalizeText } from "../text";
import type { Finding } from "./definitions";
import { placeOf } from "./places";
import { remarkedYear } from "./remarkedYears";
import { rememberWhere } from "./rememberByText";

/** Other rows that say the same of one year, before another year of a row tells anything. */
const LEAST_ALIKE = 5;

/**
 * A year in a remark whose words stand in many rows of the column, always with another year: "Mục
 * tiêu năm 2026: …" in all rows but one. Times of a task are its own and are no such words.
 */
export function* oddRemarkYears(table: Table): Generator<Finding> {
  for (const years of remarksByWords(table).years.values()) {
    const [one, two, ...more] = years;
    if (!one || !two || more.length > 0) continue;
    const [[year, few], [usual, many]] = one[1].size < two[1].size ? [one, two] : [two, one];
    const [index = -1, ...others] = few;
    if (others.length > 0 || many.size < LEAST_ALIKE) continue;
    const row = table.rows[index];
    if (row) yield findingOf(table, row, { year, usual, others: [...many] });
  }
}

/** Indexes of rows by words and year: "note mục tiêu năm", "2026". */
type YearsByWords = Map<string, Map<string, Set<number>>>;

interface Remarks {
  /** What each row says, by index. */
  readonly own: Map<number, readonly Said[]>;
  readonly years: YearsByWords;
}

interface Said {
  readonly words: string;
  readonly year: string;
}

const remarksByWords = rememberOfTable(
  (table) => {
    const remarks: Remarks = { own: new Map(), years: new Map() };
    const ids = remarkColumns(table);
    if (ids.length > 0) table.rows.forEach((row, index) => addRow(remarks, ids, row, index));
    return remarks;
  },
  (remarks: Remarks, table, changed) => {
    const ids = remarkColumns(table);
    for (const index of changed) {
      removeRow(remarks, index);
      const row = table.rows[index];
      if (row && ids.length > 0) addRow(remarks, ids, row, index);
    }
    return remarks;
  }
);

function remarkColumns({ columns, form }: Pick<Table, "columns" | "form">): readonly string[] {
  if (form.perProject) return [];
  return columns.flatMap(({ definition: { id, kind } }) => (kind === "note" ? [id] : []));
}

function addRow({ own, years }: Remarks, ids: readonly string[], row: TableRow, index: number) {
  if (row.kind !== "task") return;
  const said = ids.flatMap((id) =>
    (yearsWithWords(row.cells[id]?.text ?? "") ?? []).map(({ words, year }) => ({
      words: `${id} ${words}`,
      year,
    }))
  );
  if (said.length === 0) return;
  own.set(index, said);
  for (const { words, year } of said) {
    const ofWords = years.get(words) ?? new Map<string, Set<number>>();
    years.set(words, ofWords.set(year, (ofWords.get(year) ?? new Set()).add(index)));
  }
}

function removeRow({ own, years }: Remarks, index: number) {
  for (const { words, year } of own.get(index) ?? []) {
    const ofWords = years.get(words);
    ofWords?.get(year)?.delete(index);
    if (ofWords?.get(year)?.size === 0) ofWords.delete(year);
  }
  own.delete(index);
}

/** "Mục tiêu năm 2026: 80%": words before a year, at the beginning of a clause. */
const WORDS_AND_YEAR = /^(\p{L}[^\d]* năm) (20\d\d)(?!\d)/u;
const END_OF_CLAUSE = /[;\n]|[.](?!\d)/u;

const yearsWithWords = rememberWhere(/năm 20\d\d/iu, (text): readonly Said[] => {
  if (remarkedYear(text)) return [];
  return foldTone(normalizeText(text))
    .split(END_OF_CLAUSE)
    .flatMap((clause) => {
      const [, words, year] = WORDS_AND_YEAR.exec(clause.trim()) ?? [];
      return words !== undefined && year !== undefined ? [{ words, year }] : [];
    });
});

/** A year that stands alone, and what the others say. */
interface OddYear {
  readonly year: string;
  readonly usual: string;
  readonly others: readonly number[];
}

function findingOf(table: Table, row: TableRow, { year, usual, others }: OddYear): Finding {
  const id =
    remarkColumns(table).find((one) =>
      (yearsWithWords(row.cells[one]?.text ?? "") ?? []).some((said) => said.year === year)
    ) ?? "";
  const first = table.rows[Math.min(...others)];
  const place = first && placeOf(table, first, id);
  return {
    at: placeOf(table, row, id),
    messageId: "odd-year",
    data: {
      ...{ name: row.name, text: row.cells[id]?.text ?? "", found: year, expected: usual },
      ...{ count: others.length, cell: place?.cell ?? "" },
    },
    ...(place ? { related: [place] } : {}),
  };
}

import type { Table, TableRow } from "../table";
import { createNameReader, normalizeText } from "../text";
import type { CheckContext, Finding } from "./definitions";
import { figureOf, isShareRow, mayBeLow, type RowFigure } from "./indicatorFigures";
import { placeOf } from "./places";

/** A target in percent, with the words of its indicator without "Tỷ lệ". */
interface SoughtTarget {
  readonly table: Table;
  readonly row: TableRow;
  readonly figure: RowFigure;
  /** All that its row says, the result of the year before among them. */
  readonly values: readonly number[];
  readonly year: number;
  readonly words: readonly string[];
}

/** A percentage in a text, with the words that it is of. */
interface TextShare {
  readonly value: number;
  readonly isAtLeast: boolean;
  readonly words: readonly string[];
}

/** Words that are the same from the first to the last make one indicator from these lengths on. */
const SHORTEST = 4;
const SHORTEST_PREFIX = 6;

const PERCENT_OF =
  /(≥|>|trên|tối thiểu|ít nhất|từ)? ?(?<![\d.,–-])(\d+(?:[.,]\d+)?) ?% (?:số )?([^;.,:()\d%]{8,})/giu;
const OF_PERCENT =
  /([^;.,:()\d%]{8,}?) (?:đạt|là|lên|đến|bằng)? ?(≥|>|trên|tối thiểu|ít nhất|từ)? ?(\d+(?:[.,]\d+)?) ?%/giu;
const LEAD = /^(?:tỷ|tỉ) lệ |^tăng /iu;
const TEXTS: ReadonlySet<string> = new Set(["text", "name", "note"]);

/**
 * Findings on percentages in the words of other forms ("85% người dân có sổ sức khỏe điện tử")
 * that are not the target of the same indicator in the same year.
 */
export function* targetsInTexts({ tables }: CheckContext): Generator<Finding> {
  const sought = tables.flatMap(soughtIn);
  if (sought.length === 0) return;
  for (const table of tables) {
    const of = sought.filter((one) => one.table !== table && one.year === table.year);
    if (of.length === 0) continue;
    const ids = table.columns.flatMap(({ definition: { id, kind } }) =>
      TEXTS.has(kind) ? [id] : []
    );
    for (const row of table.rows) {
      if (row.kind !== "task") continue;
      for (const id of ids) yield* findingsInCell(table, row, id, of);
    }
  }
}

function wordsOf(text: string): readonly string[] {
  const words = readName(text.replace(LEAD, "")).words.map(({ toned }) => toned);
  return words[0] === "số" ? words.slice(1) : words;
}

const readName = createNameReader();

function soughtIn(table: Table): readonly SoughtTarget[] {
  return table.columns.flatMap(({ definition: { id, indicates } }) => {
    if (indicates?.what !== "target") return [];
    const year = table.year + indicates.yearOffset;
    return table.rows.flatMap((row): SoughtTarget[] => {
      if (row.kind !== "task" || !isShareRow(table, row) || mayBeLow(row.name)) return [];
      const figure = figureOf(table, row, id, true);
      const words = wordsOf(row.name);
      if (!figure || words.length < SHORTEST) return [];
      return [{ table, row, figure, values: valuesOf(table, row), year, words }];
    });
  });
}

function valuesOf(table: Table, row: TableRow): readonly number[] {
  return table.columns.flatMap(({ definition: { id, kind } }) =>
    kind === "quantity" ? (figureOf(table, row, id, true)?.value ?? []) : []
  );
}

function* findingsInCell(
  table: Table,
  row: TableRow,
  columnId: string,
  sought: readonly SoughtTarget[]
): Generator<Finding> {
  const text = row.cells[columnId]?.text ?? "";
  if (!text.includes("%")) return;
  for (const share of sharesIn(normalizeText(text))) {
    const of = sought.find((one) => isSame(one.words, share.words));
    if (!of || agrees(of, share, text)) continue;
    const place = placeOf(of.table, of.row, of.figure.columnId);
    yield {
      at: placeOf(table, row, columnId),
      messageId: "other-target",
      data: {
        ...{ name: of.row.name, found: share.value, expected: of.figure.value },
        ...{ sheet: place.sheet, cell: place.cell ?? "" },
      },
      related: [place],
    };
    return;
  }
}

function sharesIn(text: string): readonly TextShare[] {
  const before = [...text.matchAll(PERCENT_OF)].map(([, least, value = "", words = ""]) =>
    shareOf(value, least, words)
  );
  const behind = [...text.matchAll(OF_PERCENT)].map(([, words = "", least, value = ""]) =>
    shareOf(value, least, words)
  );
  return [...before, ...behind];
}

function shareOf(value: string, least: string | undefined, words: string): TextShare {
  const number = Number(value.replace(",", "."));
  return { value: number, isAtLeast: least !== undefined, words: wordsOf(words.trim()) };
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  const shorter = Math.min(one.length, other.length);
  const least = one.length === other.length ? SHORTEST : SHORTEST_PREFIX;
  return shorter >= least && one.slice(0, shorter).every((word, at) => word === other[at]);
}

/** What there is today is no target. */
const OF_TODAY = /(?<!\p{L})(?:hiện|mới|chỉ|đến nay|còn|đã)(?!\p{L})/iu;

/** Whether the text states a figure of the row, a lesser floor, or speaks of another time. */
function agrees({ figure, values, year }: SoughtTarget, share: TextShare, text: string): boolean {
  const years = text.match(/(?<!\d)20\d{2}(?!\d)/g) ?? [];
  if (OF_TODAY.test(text) || years.some((one) => Number(one) !== year)) return true;
  return values.includes(share.value) || (share.isAtLeast && share.value <= figure.value);
}

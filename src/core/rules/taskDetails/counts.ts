import { foldLetters, foldTone } from "../../text";
import type { Table, TableRow } from "../../table";
import { countedThingsIn, isSameThing, type CountedThing } from "../countedThings";
import type { Years } from "../statedYears";
import { columnOfKind, textIn, type Contradiction, type TaskDetail } from "./definitions";
import { createYearsReader } from "./period";

/**
 * How many of a thing a task makes, where one form states its extent and another its product: "04
 * lớp" and "06 lớp". A form of some years may count their part, and contradicts only what is counted
 * for the year that it is about, or with more than the whole.
 */
export const countDetail: TaskDetail = {
  id: "count",
  compareIn: (one, two) => {
    const [first, second] = [createReader(one), createReader(two)];
    if (!first || !second) return null;
    return (row, other) => {
      const [own, theirs] = [first(row), second(other)];
      const pair = own && theirs && differingThings(own, theirs);
      if (!pair) return null;
      const [mine, their] = pair;
      return {
        one: { table: one, row, columnId: first.columnId, text: quoted(mine, their) },
        two: { table: two, row: other, columnId: second.columnId, text: quoted(their, mine) },
        // Nothing tells which is right: the later form is told, and names the other.
        doubted: "two",
      } satisfies Contradiction;
    };
  },
};

/** "06 kiosk" of "06 kiosk đưa vào sử dụng", as far as both name the thing. */
function quoted({ text, words }: CountedThing, other: CountedThing): string {
  const shared = Math.min(words.length, other.words.length);
  return text
    .split(/\s+/)
    .slice(0, 1 + shared)
    .join(" ");
}

/** A thing and the year that its clause is about; null for one of the whole task. */
interface YearsThing extends CountedThing {
  readonly year: number | null;
}

/** What a row counts, and the time that it is about. */
interface Counted {
  readonly things: readonly YearsThing[];
  readonly years: Years;
}

type Reader = ((row: TableRow) => Counted | null) & { readonly columnId: string };

const EXTENT = /\b(?:quy mo|san pham)\b/;

function createReader(table: Table): Reader | null {
  const period = columnOfKind(table, "period");
  const column = table.columns.find(
    ({ definition: { kind, group, header } }) =>
      kind === "text" && !group && EXTENT.test(foldLetters(header))
  );
  if (period === null || !column) return null;
  const readYears = createYearsReader(table, period);
  const columnId = column.definition.id;
  const read = (row: TableRow): Counted | null => {
    const things = thingsIn(textIn(row, columnId));
    const years = things.length === 0 ? null : readYears(textIn(row, period));
    return years && Number.isFinite(years.from) && Number.isFinite(years.to)
      ? { things, years }
      : null;
  };
  return Object.assign(read, { columnId });
}

/** What makes a count one of several, a part, done already or rounded. */
const UNSURE =
  /[x×*] ?\d|\d ?[-–] ?\d|%|(?<!\p{L})(?:(?:từ|đến|trên|gần|hơn|dưới|cả) ?\d|mỗi|từng|hằng|hàng|khoảng|tối thiểu|ít nhất|tối đa|giai đoạn|đợt|bước|quý|tháng|còn lại|thí điểm|dự kiến|đã|mở rộng|nâng lên|hoàn thành năm)(?!\p{L})/u;
/** Where and for whom something is made: one text narrows them, the other one does not. */
const PLACES =
  /^(?:xã|phường|thị trấn|thôn|tổ|huyện|đặc khu|cơ quan|đơn vị|cơ sở(?! dữ)|phòng ban|sở|chi cục|trường|trụ sở|cán bộ|công chức|viên chức|người|lượt|đại biểu|hộ)(?!\p{L})/u;
const CLAUSES = /[;\n]|,(?!\d)|\.(?!\d)|trong đó/u;
const YEAR = /(?<!\p{L})năm (\d{4})(?!\d)/gu;

function thingsIn(text: string): readonly YearsThing[] {
  const line = foldTone(text);
  if (!/\d/.test(line) || UNSURE.test(line)) return [];
  return line.split(CLAUSES).flatMap((clause) => {
    const years = [...clause.matchAll(YEAR)].map(([, year]) => Number(year));
    const [year = null] = years;
    return years.length > 1 ? [] : countedThingsIn(clause).map((thing) => ({ ...thing, year }));
  });
}

/** The first thing that both count, each once, and not the same; null where nothing contradicts. */
function differingThings(
  own: Counted,
  theirs: Counted
): readonly [CountedThing, CountedThing] | null {
  for (const thing of own.things) {
    const [mine, others] = [own, theirs].map(({ things }) =>
      things.filter((one) => isSameThing(one, thing))
    );
    if (!mine || !others || mine.some(({ count }) => others.some((one) => one.count === count)))
      continue;
    const [one, ...more] = comparedWith(mine, theirs.years);
    const [other, ...moreOthers] = comparedWith(others, own.years);
    if (!one || !other || more.length + moreOthers.length > 0 || isVague(one, other)) continue;
    if (mayBePart(one, own.years, other, theirs.years)) continue;
    return [one, other];
  }
  return null;
}

/** Of things that are counted for the whole and for years: those of the year of the other form, else all. */
function comparedWith(things: readonly YearsThing[], { from, to }: Years): readonly YearsThing[] {
  const ofYear = things.filter(({ year }) => from === to && year === from);
  return ofYear.length > 0 ? ofYear : things;
}

/** One of something is often said where its name says it all, and places are not what is made. */
function isVague(one: CountedThing, other: CountedThing): boolean {
  const least = Math.min(one.words.length, other.words.length);
  const isSingle = one.count === "1" || other.count === "1";
  return (isSingle && least < 3) || PLACES.test(one.words.join(" "));
}

/** Whether the one that is about fewer years may count their part: less than the whole. */
function mayBePart(one: YearsThing, years: Years, other: YearsThing, others: Years): boolean {
  const [own, theirs] = [spanOf(one, years), spanOf(other, others)];
  if (own.from === theirs.from && own.to === theirs.to) return false;
  const isWithin = (a: Years, b: Years) => a.from >= b.from && a.to <= b.to;
  const [count, otherCount] = [one, other].map((thing) => Number(thing.count.replace(",", ".")));
  if (count === undefined || otherCount === undefined) return true;
  if (isWithin(own, theirs)) return count < otherCount;
  return isWithin(theirs, own) ? otherCount < count : true;
}

function spanOf({ year }: YearsThing, years: Years): Years {
  return year === null ? years : { from: year, to: year };
}

import { dong, readAmount, type Dong } from "../money";
import { levelName } from "../sources";
import type { TableRow } from "../table";
import { foldTone, normalizeText } from "../text";
import type { RowTable } from "./definitions";
import { placeOf } from "./places";
import { yearsOf } from "./pricedAmounts";
import type { RemarkCheck } from "./remarkMoney";
import { rememberWhere } from "./rememberByText";
import { nameOf } from "./sums";
import { mayBe, readMoney, type MoneyReading } from "./writtenMoney";
import { yearSourcesOf, type YearSources } from "./yearSources";
import { MONEY, MONEYS } from "./yearsInNotes";

/** "Phần thu phí được để lại 750 triệu đồng", "Quỹ hỗ trợ 60 triệu đồng mỗi năm". */
interface OtherMoney {
  readonly readings: readonly MoneyReading[];
  readonly year: number | null;
  readonly isYearly: boolean;
}

const NAMED =
  "(?:(?:nguồn|phần|số|tiền) )*(?:thu|phí|lệ phí|học phí|viện phí)(?: (?:thu|phí|lệ phí|dịch vụ|sự nghiệp))* (?:được )?để lại|quỹ(?: \\p{L}+){0,5}?(?: (?:hỗ trợ|tài trợ|cấp))?|nguồn khác";
/** A clause of nothing but the source and its money. */
const STATED = new RegExp(
  `^(?:năm (20\\d\\d) ?:? ?)?(?:(?:nguồn )?khác ?: ?)?(?:${NAMED})(?: là| chi|:)? ?${MONEY}(?: ?(mỗi năm|một năm|/ ?năm))?$`,
  "u"
);
const BEHIND = new RegExp(
  `^(?:năm (20\\d\\d) ?:? ?)?(?:nguồn khác|khác) ?: ?${MONEY} (?:từ|do) (?:${NAMED})()$`,
  "u"
);
/** What makes the money no part of the year's. */
const APART =
  /(?<!\p{L})(?:khoảng|tối đa|trong đó|còn|tổng|giai đoạn|không|chưa|bổ sung|thêm|tăng|giảm|điều chỉnh|tồn|dư|đã|ngoài)(?!\p{L})/u;

const moneyIn = rememberWhere(/để lại|quỹ|nguồn khác/iu, (text): OtherMoney | null => {
  const line = foldTone(normalizeText(text)).replace(/[.;]$/, "");
  if (APART.test(line) || [...line.matchAll(MONEYS)].length !== 1) return null;
  for (const clause of line.split(/[;\n]/u)) {
    const [, year, money, yearly] =
      [STATED, BEHIND]
        .map((pattern) => pattern.exec(clause.trim()))
        .find((match) => match !== null) ?? [];
    if (money === undefined || readAmount(money, "dong", "vi").approximate) continue;
    const isYearly = Boolean(yearly);
    return { readings: readMoney(money), year: year ? Number(year) : null, isYearly };
  }
  return null;
});

/** Compares money of a fund or of fees that a note states with the row's columns of other sources. */
export function createOtherMoneyCheck(table: RowTable): RemarkCheck | null {
  const columns = yearSourcesOf(table);
  const others = columns?.sources.filter(({ level }) => level === "KHAC") ?? [];
  if (!columns || others.length === 0) return null;
  const period = table.columns.find(({ definition }) => definition.kind === "period");
  return (row, noteId) => {
    const text = row.cells[noteId]?.text ?? "";
    const stated = text === "" ? null : moneyIn(text);
    const [reading] = stated?.readings ?? [];
    if (!stated || !reading) return null;
    const paid = others.filter(({ id }) => row.amounts[id]?.amount);
    const sum = dong(paid.reduce((all, { id }) => all + (row.amounts[id]?.amount ?? 0), 0));
    const years = period ? yearsOf(row, period.definition.id) : 1;
    if (sum === 0 || !contradicts(stated, sum, row, { columns, years })) return null;
    const places = paid.map(({ id }) => placeOf(table, row, id));
    return {
      at: placeOf(table, row, noteId),
      messageId: "stated-source",
      data: {
        ...{ name: nameOf(row), text, source: levelName("KHAC") },
        cells: places.map(({ cell }) => cell ?? "").join(", "),
        ...{ found: { dong: reading.amount }, expected: { dong: sum } },
      },
      related: places,
    };
  };
}

interface Times {
  readonly columns: YearSources;
  readonly years: number | null;
}

/** Other money of the year; of all years together it may be more, never less. */
function contradicts(
  { readings, year, isYearly }: OtherMoney,
  sum: Dong,
  { amounts }: TableRow,
  { columns, years }: Times
): boolean {
  if (year !== null && year !== columns.year) return false;
  const own = [sum, ...Object.values(amounts).flatMap(({ amount }) => amount ?? [])];
  if (own.some((one) => mayBe(readings, one, 0))) return false;
  const isOfYear = year !== null || isYearly || years === 1;
  return isOfYear || readings.every(({ amount }) => amount < sum);
}

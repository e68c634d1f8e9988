import { readAmount, type Dong } from "../money";
import type { Measure } from "../packs";
import type { TableRow } from "../table";
import { foldTone, normalizeText } from "../text";
import type { RowTable } from "./definitions";
import { placeOf } from "./places";
import type { RemarkCheck } from "./remarkMoney";
import { rememberWhere } from "./rememberByText";
import { nameOf } from "./sums";
import { mayBe, readMoney, type MoneyReading } from "./writtenMoney";
import { MONEY, MONEYS } from "./yearsInNotes";

/** What was paid so far before what was paid in a part of the year. */
const PAID: readonly Measure[] = ["cumulative", "disbursed"];
const STATED = new RegExp(
  `giải ngân(?: (?:được|là|đạt|luỹ kế|đến nay|kế hoạch|vốn|kinh phí|số tiền|tổng số|tổng cộng|\\d{1,2} tháng đầu năm|từ đầu năm|trong kỳ)|:)* ?${MONEY}`,
  "gu"
);
/** What makes the money that of a part, of another time, or not paid yet. */
const APART =
  /(?<!\p{L})(?:chưa|không|còn|chậm|dự kiến|ước|phấn đấu|sẽ|phải|cam kết|đề nghị|đề xuất|để|trong đó|mỗi|bình quân|khoảng|gần|hơn|trên|dưới|ứng|thu hồi|trả|quyết toán|kéo dài|chuyển|bổ sung|thêm|tăng|giảm|phần|đợt|hạng mục|gói|hợp đồng|nguồn|ngân sách|ns|nstw|tháng|quý|năm|trước|sau|so với)(?!\p{L})/u;
/** Times that are those of the report, though they name a year. */
const OF_REPORT = /(?:\d{1,2} tháng |từ )?đầu năm/gu;

/** What a text says was paid; null where another amount of it may be meant too. */
const paidIn = rememberWhere(/giải ngân/iu, (text): readonly MoneyReading[] | null => {
  const line = foldTone(normalizeText(text));
  if (APART.test(line.replace(OF_REPORT, " "))) return null;
  const stated = [...line.matchAll(STATED)];
  const money = stated[0]?.[1];
  if (money === undefined || [...line.matchAll(MONEYS)].length !== 1) return null;
  return readAmount(money, "dong", "vi").approximate ? null : readMoney(money);
});

/** Compares what a remark says was paid with the row's columns of payments, alone and of all sources. */
export function createPaymentCheck(table: RowTable): RemarkCheck | null {
  const ids = PAID.flatMap((paid) =>
    table.columns.flatMap(({ definition: { id, measure, source } }) =>
      measure === paid && source === undefined ? [id] : []
    )
  );
  if (ids.length === 0) return null;
  return (row, remarkId) => {
    const text = row.cells[remarkId]?.text ?? "";
    const stated = text === "" ? null : paidIn(text);
    const [reading] = stated ?? [];
    const paid = largestOf(row, ids);
    if (!stated || !reading || !paid || isBorneOut(row, stated)) return null;
    const place = placeOf(table, row, paid.id);
    return {
      at: placeOf(table, row, remarkId),
      messageId: "stated-paid",
      data: {
        ...{ name: nameOf(row), text, cell: place.cell ?? "" },
        ...{ found: { dong: reading.amount }, expected: { dong: paid.amount } },
      },
      related: [place],
    };
  };
}

interface Paid {
  readonly id: string;
  readonly amount: Dong;
}

/** What was paid so far is the most of the columns; null where one of them cannot be read. */
function largestOf({ amounts }: TableRow, ids: readonly string[]): Paid | null {
  if (ids.some((id) => amounts[id]?.problem)) return null;
  const paid = ids.flatMap((id): readonly Paid[] => {
    const amount = amounts[id]?.amount ?? null;
    return amount === null ? [] : [{ id, amount }];
  });
  return paid.reduce<Paid | null>(
    (most, one) => (most && most.amount >= one.amount ? most : one),
    null
  );
}

/** Whether any amount of the row, of all its sources or of the first alone, is what was stated. */
function isBorneOut(
  { amounts, ownAmounts = {} }: TableRow,
  stated: readonly MoneyReading[]
): boolean {
  return [...Object.values(amounts), ...Object.values(ownAmounts)].some(
    ({ amount }) => amount !== null && amount > 0 && mayBe(stated, amount, 0)
  );
}

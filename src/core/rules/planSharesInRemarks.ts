import type { TableRow } from "../table";
import { foldTone, normalizeText } from "../text";
import type { RowTable } from "./definitions";
import { placeOf } from "./places";
import type { RemarkCheck } from "./remarkMoney";
import { rememberWhere } from "./rememberByText";
import { spentColumnsOf, type SpentColumns } from "./spentColumns";
import { nameOf } from "./sums";

/** "Ước thực hiện đạt 94% dự toán": what part of the year's money a remark says was spent. */
interface PlanShare {
  readonly percent: number;
  /** How far it may be rounded, either way or cut off. */
  readonly slack: number;
  readonly year: number | null;
}

const CLAUSE_ENDS = /[;\n]|[,.](?!\d)/u;
/** A clause of nothing but the share, so that it is that of the whole task. */
const STATED =
  /^(?:ước|đã|luỹ kế|thực hiện|giải ngân|thanh toán|chi|kết quả|đến nay|cả năm|tỷ lệ|được|là|năm 20\d\d|[: ])*(?:đạt|bằng|là|giải ngân|thanh toán):? ?(\d{1,3}(?:[.,](\d{1,2}))?) ?%(?: (?:so với|tổng|dự toán|kế hoạch|kh|vốn|kinh phí|được giao|được duyệt|giao|đầu năm|năm 20\d\d|năm))*$/u;
/** Without these the plan may be one of the work. */
const OF_MONEY = /giải ngân|thanh toán|dự toán|vốn|kinh phí/u;

const shareIn = rememberWhere(/%/, (text): PlanShare | null => {
  const clauses = foldTone(normalizeText(text))
    .split(CLAUSE_ENDS)
    .map((clause) => clause.trim());
  const stated = clauses.flatMap((clause) => {
    const [, digits = "", decimals = ""] = STATED.exec(clause) ?? [];
    return digits !== "" && OF_MONEY.test(clause) ? [{ clause, digits, decimals }] : [];
  });
  const [one] = stated;
  if (!one || stated.length > 1) return null;
  const year = /20\d\d/.exec(one.clause)?.[0];
  return {
    percent: Number(one.digits.replace(",", ".")),
    slack: 10 ** -one.decimals.length,
    year: year === undefined ? null : Number(year),
  };
});

/** Compares the part of the year's money that a remark says was spent with what the row's columns give. */
export function createPlanShareCheck(table: RowTable): RemarkCheck | null {
  const columns = spentColumnsOf(table);
  if (!columns) return null;
  return (row, remarkId) => {
    const text = row.cells[remarkId]?.text ?? "";
    const share = text === "" ? null : shareIn(text);
    if (!share || (share.year !== null && share.year !== columns.year)) return null;
    const expected = contradicting(share, row, columns);
    if (expected === null) return null;
    const [whole, spent] = [columns.given, columns.spent].map((id) => placeOf(table, row, id));
    return {
      at: placeOf(table, row, remarkId),
      messageId: "stated-percent",
      data: {
        ...{ name: nameOf(row), text, found: share.percent },
        ...{ cell: spent?.cell ?? "", whole: whole?.cell ?? "" },
        expected: Math.round(expected * 10) / 10,
      },
      related: [whole, spent].flatMap((place) => place ?? []),
    };
  };
}

/** What the row comes to in percent where neither all its sources nor the first alone do as stated. */
function contradicting(
  { percent, slack }: PlanShare,
  { amounts, ownAmounts }: TableRow,
  columns: SpentColumns
): number | null {
  const own = ownAmounts ? percentOf(ownAmounts, columns) : null;
  const all = percentOf(amounts, columns);
  const fits = [all, own].some((one) => one !== null && Math.abs(one - percent) <= slack);
  return fits ? null : all;
}

/** What was spent of the money given, in percent; null where it cannot be told. */
function percentOf(amounts: TableRow["amounts"], { given, spent }: SpentColumns): number | null {
  const [whole, part] = [amounts[given], amounts[spent]];
  const paid = part?.amount ?? null;
  if (!whole?.amount || paid === null || whole.problem || part?.problem) return null;
  return (paid / whole.amount) * 100;
}

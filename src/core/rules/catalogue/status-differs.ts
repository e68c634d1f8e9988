import { ZERO_DONG, type Dong } from "../../money";
import type { TableRow } from "../../table";
import { foldLetters } from "../../text";
import { defineRowRule, type Finding, type RowTable } from "../definitions";
import { placeOf } from "../places";
import { rememberByText } from "../rememberByText";

/** Words of a task that is done, on folded text; "chưa hoàn thành", "sẽ hoàn thành" are none. */
const DONE = /^(?:da )?(?:hoan thanh|nghiem thu|xong)\b(?! (?:\d|mot phan|trong|vao|truoc))/;
/** Words of a task that has not begun to spend. */
const NOT_BEGUN =
  /\b(?:dang|chua|cho) (?:to chuc )?(?:lua chon|dau thau|chon nha thau|moi thau|trien khai lua chon|ky hop dong|khoi cong|phe duyet(?! quyet toan))|\bchua (?:trien khai|thuc hien|bat dau|giai ngan)\b/;
/** Words of work that is still to be done beside a status that says it is done. */
const UNFINISHED =
  /\b\d+\/\d+ [^.;\n]*\bchua\b|\bcon (?:lai )?\d+ (?!trieu|ty|nghin|dong)|\b(?:du kien|se) (?:xong|hoan thanh|nghiem thu|ban giao)\b|\bchua (?:xong|hoan thanh|nghiem thu|ban giao)\b|\bdang (?:trien khai|thuc hien|xay dung|lap dat)\b|\b(?:dang|con) cho (?:tham dinh|nghiem thu|phe duyet|ban giao)\b(?!.{0,20}\bquyet toan)|\bdang (?:lay y kien|soan thao|hoan thien)\b(?!.{0,30}\b(?:quyet toan|thanh toan|giai ngan|hoan cong|ban giao))/;
/** Words of a status that work goes on. */
const RUNNING = /^(?:dang|chua hoan thanh|tiep tuc|con)\b/;
/** Words of work that was taken over as a whole, beside such a status. */
const ACCEPTED =
  /\b(?:da (?:nghiem thu|ban giao|hoan thanh(?! \d)|quyet toan)|(?:nghiem thu|ban giao|quyet toan)(?: ban giao)? (?:ngay|xong))\b/;
/** Of a part only. */
const PARTLY = /\b(?:dot|giai doan|buoc|hang muc|goi thau|phan|mot so|tung|lan|\d+ ?%|\d+\/\d+)\b/;
/** All of them: "02/02 lớp". */
const ALL = /\b0*(\d+)\/0*\1\b/g;
/**
 * What explains a finished task with little money, or work that is still to begin after it; "giải ngân
 * 52 triệu đồng" only says how little it is.
 */
const PAID_LATER =
  /\b(?:(?:thanh toan|giai ngan)(?! (?:duoc )?\d)|quyet toan|khong su dung kinh phi|khong can kinh phi|tiet kiem|giam (?:gia|tru|kinh phi|du toan)|cat giam|giai doan (?:2|3|ii)|tiep theo|nam sau)\b/;
/** What a finished task has spent of its plan at least: competition saves a part, never nearly all. */
const LEAST_OF_DONE = 0.25;

type Progress = "done" | "not-begun" | null;

const readProgress = rememberByText((text): Progress => {
  const folded = foldLetters(text).trim();
  if (NOT_BEGUN.test(folded)) return "not-begun";
  return DONE.test(folded) ? "done" : null;
});

const tellsOfEnd = rememberByText((text) => {
  const folded = foldLetters(text);
  const bare = folded.replace(/\bngay \d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}/g, "ngay").replace(ALL, "$1");
  return ACCEPTED.test(bare) && !PARTLY.test(bare) && !UNFINISHED.test(bare);
});

const tellsOfRest = rememberByText((text) => UNFINISHED.test(foldLetters(text)));

const explainsLittle = rememberByText((text) => PAID_LATER.test(foldLetters(text)));

/**
 * P514: what a report says of a task is not what its figures say: done and next to nothing disbursed,
 * or done, or all disbursed, while the contractor is still to be chosen; or all disbursed and taken
 * over while the status says that it goes on. Only forms with both columns are asked.
 */
export const statusDiffers = defineRowRule({
  id: "status-differs",
  code: "P514",
  fixKind: null,
  prepare: (table) => {
    const columns = columnsOf(table);
    if (columns === null) return null;
    return (row, report) => {
      const finding = row.kind === "task" ? judge(table, row, columns) : null;
      if (finding) report(finding);
    };
  },
});

interface Columns {
  readonly status: string;
  /** The other texts of the report: what was achieved, what stands in the way. */
  readonly texts: readonly string[];
  readonly planned: string;
  readonly spent: string;
}

function columnsOf({ columns }: RowTable): Columns | null {
  const of = (measure: string) =>
    columns.find((one) => one.definition.measure === measure)?.definition.id;
  const texts = columns.flatMap(({ definition: { id, kind } }) =>
    kind === "text" || kind === "note" ? [id] : []
  );
  const status = columns.find(
    ({ definition: { kind, choices } }) =>
      kind === "choice" && (choices ?? []).some((choice) => readProgress(choice) === "done")
  );
  const planned = of("planned");
  const spent = of("cumulative") ?? of("disbursed");
  if (!status || planned === undefined || spent === undefined) return null;
  return { status: status.definition.id, texts, planned, spent };
}

function judge(table: RowTable, row: TableRow, columns: Columns): Finding | null {
  const [expected, found] = [amountOf(row, columns.planned), amountOf(row, columns.spent)];
  if (expected === null || found === null || expected <= 0) return null;
  const messageId = contradictionOf(row, columns, found / expected);
  if (messageId === null) return null;
  const money = placeOf(table, row, columns.spent);
  const status = row.cells[columns.status]?.text ?? "";
  return {
    at: placeOf(table, row, columns.status),
    messageId,
    data: {
      ...{ name: row.name, status, cell: money.cell ?? "" },
      ...{ found: { dong: found }, expected: { dong: expected } },
    },
    related: [money],
  };
}

/** The amount of a cell, 0 for a blank one; null where it cannot be read. */
function amountOf({ amounts }: TableRow, columnId: string): Dong | null {
  const reading = amounts[columnId];
  return reading?.problem ? null : (reading?.amount ?? ZERO_DONG);
}

/** How words and the share that was spent contradict each other; null where they agree. */
function contradictionOf(
  { cells }: TableRow,
  { status, texts }: Columns,
  share: number
): string | null {
  const text = cells[status]?.text ?? "";
  if (text === "") return null;
  const progress = readProgress(text);
  const others = texts.map((id) => cells[id]?.text ?? "");
  const isOpen = others.some((text) => readProgress(text) === "not-begun");
  if (share >= 1 && (progress === "not-begun" || isOpen)) return "spent-not-begun";
  if (share >= 1) {
    return RUNNING.test(foldLetters(text)) && others.some(tellsOfEnd) ? "spent-running" : null;
  }
  return progress === "done" ? doubtOfDone(others, share) : null;
}

/** What speaks against a task being done of which not all was spent; null where nothing does. */
function doubtOfDone(others: readonly string[], share: number): string | null {
  const isExplained = others.some(explainsLittle);
  if (others.some(tellsOfRest)) return "done-unfinished";
  if (isExplained) return null;
  const isOpen = others.some((text) => readProgress(text) === "not-begun");
  if (share > 0 && isOpen) return "done-unfinished";
  return share < LEAST_OF_DONE ? "done-unspent" : null;
}

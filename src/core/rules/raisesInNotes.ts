import type { TableRow } from "../table";
import { foldTone, normalizeText } from "../text";
import type { Finding, RowTable } from "./definitions";
import { isShareRow } from "./indicatorFigures";
import { heldAgainst, noteIds, onlyFigure } from "./indicatorRows";
import { placeOf } from "./places";

const RAISE =
  /(?:^|[;.,:(] ?)(?:sẽ |dự kiến |phấn đấu )?tăng(?: thêm)? (\d[\d.,]*) ?(\p{L}[^;.,()\d]*)/u;
/** What was raised already, or another way to count. */
const PAST =
  /(?<!\p{L})(?:đã|giảm|thay|trước|cũ|thanh lý|hỏng|điều chỉnh|cách tính|sáp nhập|nhưng|tuy)(?!\p{L})/u;

/**
 * A note that the plan year adds to what an indicator counts ("Tăng 20 máy năm 2027") beside a target
 * below what the year before reached. Shares are told without such a note.
 */
export function judgeNotedRaise(table: RowTable, row: TableRow): Finding | null {
  if (isShareRow(table, row)) return null;
  const [target, result] = [onlyFigure(table, row, "target"), onlyFigure(table, row, "result")];
  if (!target || !result || target.yearOffset <= result.yearOffset) return null;
  if (target.bound === "most" || target.value >= result.value) return null;
  const noteId = noteIds(table).find((id) =>
    raises(row.cells[id]?.text ?? "", row.name, table.year + target.yearOffset)
  );
  if (noteId === undefined) return null;
  const { data, related } = heldAgainst(table, row, target.value, result);
  return {
    at: placeOf(table, row, target.columnId),
    messageId: "raised-below",
    data: { ...data, text: row.cells[noteId]?.text ?? "" },
    related: [...related, placeOf(table, row, noteId)],
  };
}

/** Whether a note speaks of more of what the indicator counts in a year. */
function raises(text: string, name: string, year: number): boolean {
  if (text === "") return false;
  const line = foldTone(normalizeText(text));
  const [clause = "", , words = ""] = RAISE.exec(line) ?? [];
  const [noun = ""] = words.split(" ");
  if (noun === "" || PAST.test(line) || !foldTone(normalizeText(name)).includes(noun)) return false;
  const rest = line.slice(line.indexOf(clause)).split(/[;.]/u)[0] ?? "";
  const years = [...rest.matchAll(/20\d\d/gu)].map(([one]) => Number(one));
  return years.length === 0 ? !rest.includes("so với") : years.every((one) => one === year);
}

import type { TableRow } from "../table";
import type { Finding, RowTable } from "./definitions";
import { isShareRow, mayBeLow, mayPassWhole, type RowFigure } from "./indicatorFigures";
import { heldAgainst, noteIds, onlyFigure } from "./indicatorRows";
import { placeOf } from "./places";

/** Below this many points a lower target may follow another way of counting. */
const CLEARLY = 1;

/** What a remark says where less is asked for on purpose. */
const REASON =
  /giảm|(?:^|\s)hạ\s|thấp|đổi|điều chỉnh|cách tính|tính (?:lại|cả|thêm)|phạm vi|mở rộng|sáp nhập|thiếu|khó khăn|rà soát|(?:^|\s)(?:do|vì|nên)\s/iu;

/**
 * A share to reach that lies below what the year before reached already, without a word why. Counts
 * of one year and growth may fall; the part of a whole that was won is mostly kept.
 */
export function judgeLoweredTarget(table: RowTable, row: TableRow): Finding | null {
  if (!isShareRow(table, row)) return null;
  const [target, result] = [onlyFigure(table, row, "target"), onlyFigure(table, row, "result")];
  if (!target || !result) return null;
  if (target.yearOffset <= result.yearOffset || !isLowered(target, result)) return null;
  if (mayBeLow(row.name) || mayPassWhole(row.name) || isExplained(table, row)) return null;
  return {
    at: placeOf(table, row, target.columnId),
    messageId: "target-below",
    ...heldAgainst(table, row, target.value, result),
  };
}

function isLowered(target: RowFigure, result: RowFigure): boolean {
  const isShare = target.bound !== "most" && result.value <= 100;
  return isShare && result.value - target.value >= CLEARLY;
}

function isExplained(table: RowTable, { cells }: TableRow): boolean {
  return noteIds(table).some((id) => REASON.test((cells[id]?.text ?? "").normalize("NFC")));
}

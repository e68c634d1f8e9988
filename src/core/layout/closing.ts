import { amountInWords, type Dong } from "../money";
import { fillYear } from "../packs";
import type { PlanCell, RangeAddress } from "../sheet";
import type { LayoutRequest } from "./definitions";
import { PRINTED } from "./decree30";
import type { DrawnPart } from "./heading";
import { STYLES } from "./styles";

/** Amount in words, "Nơi nhận" and the signature block of decree 30/2020/NĐ-CP. */
export function drawClosing(
  request: LayoutRequest,
  columnCount: number,
  total: Dong | null,
  firstRow: number
): DrawnPart {
  const last = columnCount - 1;
  const right = Math.floor(columnCount * 0.55);
  const cells: PlanCell[] = [];
  const merges: RangeAddress[] = [];
  const put = (row: number, from: number, to: number, value: string, style: PlanCell["style"]) => {
    cells.push({ row, column: from, value, style });
    merges.push({ top: row, left: from, bottom: row, right: to });
  };
  if (total !== null) {
    const words = total === 0 ? PRINTED.wordsBlank : `${amountInWords(total)}.`;
    put(firstRow, 0, last, PRINTED.words + words, STYLES.words);
  }
  const signRow = firstRow + 2;
  put(signRow, right, last, fillYear(PRINTED.placeAndDate, request.year), STYLES.place);
  put(signRow + 1, right, last, PRINTED.signer, STYLES.signer);
  put(signRow + 2, right, last, PRINTED.signHint, STYLES.hint);
  PRINTED.recipients.forEach((line, index) => {
    const style = index === 0 ? STYLES.recipients : STYLES.recipient;
    const text = line.replace("{department}", request.pack.department);
    put(signRow + 1 + index, 0, right - 1, text, style);
  });
  // Four blank rows for signature and seal stay inside the print area.
  return { cells, merges, nextRow: signRow + 7 };
}

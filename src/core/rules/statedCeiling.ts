import { readAmount, type Dong } from "../money";
import type { SheetSnapshot } from "../sheet";
import { rememberAround } from "../table";

/** Letterhead, title and remarks stand this many rows above a header at most; notes below, fewer. */
const ROWS_ABOVE = 12;
const ROWS_BELOW = 6;

/** "Kinh phí được duyệt: 10.500 triệu đồng", "Trần ngân sách năm 2027: 5 tỷ đồng". */
const STATEMENT =
  /(?:(?:kinh phí|dự toán|tổng mức)[^:;,.\d]{0,40}(?:được|đã|phê) ?(?:phê )?duyệt|trần (?:ngân sách|kinh phí|chi|dự toán)|hạn mức (?:kinh phí|ngân sách|chi))(?<about>[^:]{0,40}): ?(?<amount>\d[\d.,]* ?(?:(?:nghìn|ngàn|triệu|tỷ|tỉ) )?đồng)/iu;
const YEAR = /\b(?:19|20)\d{2}\b/g;

/** The approved total or ceiling that the sheet itself states beside a table, in đồng; else null. */
export const statedCeiling = rememberAround(({ sheet, header, lastRow, year }): Dong | null => {
  const above = rowsOf(sheet, header.top - ROWS_ABOVE, header.top);
  const below = rowsOf(sheet, lastRow + 1, lastRow + 1 + ROWS_BELOW);
  for (const text of [...above, ...below]) {
    const { about = "", amount = "" } = STATEMENT.exec(text)?.groups ?? {};
    const years: readonly string[] = about.match(YEAR) ?? [];
    if (amount === "" || (years.length > 0 && !years.includes(String(year)))) continue;
    const read = readAmount(amount, "dong", "vi");
    if (read.problem === null && read.amount !== null) return read.amount;
  }
  return null;
});

function rowsOf({ values }: SheetSnapshot, from: number, to: number): readonly string[] {
  const texts: string[] = [];
  for (const row of values.slice(Math.max(0, from), Math.max(0, to))) {
    for (const value of row) {
      if (typeof value === "string") texts.push(value.normalize("NFC").replace(/\s+/g, " "));
    }
  }
  return texts;
}

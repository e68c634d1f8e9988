import { parsePeriod } from "../../../src/core/text";
import type { CellValue } from "../../../src/core/sheet";

/** "2026..2030", "2019-4..2019-6" or the kind of problem. */
function show(value: CellValue): string {
  const read = parsePeriod(value);
  if (!read.ok) return read.error.kind;
  const end = ({ year, month }: { year: number; month?: number }) =>
    month === undefined ? String(year) : `${String(year)}-${String(month)}`;
  return `${end(read.value.from)}..${end(read.value.to)}`;
}

test.each<[CellValue, string]>([
  [null, "blank"],
  ["", "blank"],
  [" - ", "blank"],
  ["…", "blank"],
  ["Sở Tài chính", "not-a-period"],
  ["12 tháng", "not-a-period"],
  ["3 năm", "not-a-period"],
  ["2019-20", "not-a-period"],
  ["Tháng 13/2019", "not-a-period"],
  ["Quý V/2019", "not-a-period"],
  ["20190", "not-a-period"],
  [500, "not-a-period"],
  [true, "not-a-period"],
  [{ error: "#REF!" }, "not-a-period"],
  ["2019 - tháng 6", "not-a-period"],
  ["2030-2026", "reversed"],
  ["12/2019-6/2019", "reversed"],
  ["Quý II", "year-missing"],
  ["6 tháng đầu năm", "year-missing"],
  ["Hằng năm", "recurring"],
  ["Thường xuyên, hàng năm", "recurring"],
])("%j is no period: %s", (value, kind) => {
  expect(show(value)).toBe(kind);
});

test.each<[CellValue, string]>([
  [2019, "2019..2019"],
  ["2019", "2019..2019"],
  ["Năm 2019", "2019..2019"],
  ["Bắt đầu triển khai từ năm 2026", "2026..2026"],
  ["Cuối năm 2019", "2019..2019"],
  ["2026-2030", "2026..2030"],
  ["2026 - 2030", "2026..2030"],
  ["2026 – 2030", "2026..2030"],
  ["2019-\n2022", "2019..2022"],
  ["Năm 2025-2030", "2025..2030"],
  ["Giai đoạn 2021-2025", "2021..2025"],
  ["Từ năm 2019 đến hết năm 2021", "2019..2021"],
  ["2019, 2020", "2019..2020"],
  ["Hằng năm (2021-2025)", "2021..2025"],
  ["Tháng 12/2025", "2025-12..2025-12"],
  ["T12/2025", "2025-12..2025-12"],
  ["tháng 6 năm 2019", "2019-6..2019-6"],
  ["12/2025", "2025-12..2025-12"],
  ["Trước 31/12/2025", "2025-12..2025-12"],
  ["01/7/2019 - 31/12/2019", "2019-7..2019-12"],
  ["6/2019-12/2019", "2019-6..2019-12"],
  ["6-12/2019", "2019-6..2019-12"],
  ["Tháng 6 - 12/2019", "2019-6..2019-12"],
  ["Tháng 6 đến tháng 12/2019", "2019-6..2019-12"],
  ["6/2019 - 2020", "2019-6..2020"],
  ["Quý II/2019", "2019-4..2019-6"],
  ["Quý 2 năm 2019", "2019-4..2019-6"],
  ["Q4/2019", "2019-10..2019-12"],
  ["Quý I - Quý III/2019", "2019-1..2019-9"],
  ["Quý II, III/2019", "2019-4..2019-9"],
  ["Quý IV/2019 - Quý I/2020", "2019-10..2020-3"],
  ["6 tháng đầu năm 2019", "2019-1..2019-6"],
  ["9 tháng cuối năm 2019", "2019-4..2019-12"],
  ["Quý I/2019".normalize("NFD"), "2019-1..2019-3"],
  // dates that Excel made of "12/2025", "29/2/2024" and "1/1/2000"
  [45992, "2025-12..2025-12"],
  [45351, "2024-2..2024-2"],
  [36526.5, "2000-1..2000-1"],
])("%j is %s", (value, expected) => {
  expect(show(value)).toBe(expected);
});

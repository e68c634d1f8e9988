import { findImpossibleDates } from "../../../src/core/text";

const show = (text: string) =>
  findImpossibleDates(text).map(({ text: found, suggestion }) =>
    suggestion === null ? found : `${found} → ${suggestion}`
  );

test.each([
  "",
  "ngày 18/12/2017; 29/2/2024",
  "ngày 05 tháng 12 năm 2025",
  "ngày 1/2/18",
  "trước ngày 31/7",
  "29/02",
  "trực cả ngày 24/24, 7 ngày 40/60",
  "ngày 20-25 hằng tháng; ngày 10-15/3/2026",
  "ngày 15-16/3",
  "35/40 xã, 12/35/2019/NQ-HĐND, 35/2018/QĐ-UBND",
  "tháng 13, 12 tháng, lương tháng 13/2026",
  "từ tháng 10-12/2026",
  "31.02.2026",
])("%j has possible dates only", (text) => {
  expect(show(text)).toEqual([]);
});

test.each([
  ["QĐ 12/QĐ-UBND ngày 35/3", ["35/3"]],
  ["31/02/2026; 30/6/2026", ["31/02/2026"]],
  ["29/02/2026", ["29/02/2026"]],
  ["ngày 31.04.2026", ["31.04.2026"]],
  ["ngày 12/3/20118", ["12/3/20118"]],
  ["ngày 3/16/2018", ["3/16/2018 → 16/3/2018"]],
  ["ngày 31 tháng 6", ["ngày 31 tháng 6"]],
  ["ngày 12 tháng 13 năm 2026", ["ngày 12 tháng 13 năm 2026"]],
  ["tháng 13/2026", ["tháng 13/2026"]],
])("%j", (text, found) => {
  expect(show(text)).toEqual(found);
});

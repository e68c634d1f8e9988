import { isUnitLine, parseUnit, type UnitId } from "../../../src/core/money";

test.each<[string, UnitId | null, boolean]>([
  // no unit, though it looks like one
  ["", null, false],
  ["Kinh phí", null, false],
  ["Đơn vị chủ trì", null, false],
  ["Đơn vị tính", null, false],
  ["Đơn vị: Sở Tài chính", null, false],
  ["Đơn vị: Sở Lao động", null, false],
  ["500 triệu đồng", null, false],
  ["Đồng/biên chế /năm", null, false],
  ["Triệu đồng/người", null, false],
  ["Người", null, false],
  ["(I+II+III)", null, false],
  ["Đồng Nai", null, false],
  // lines without a unit of đồng
  ["JPY", null, false],
  ["Đơn vị: USD", null, true],
  ["ĐVT: Triệu USD", null, true],
  ["Đơn vị tính:", null, true],
  // unit lines
  ["Đơn vị tính: Tỷ đồng", "ty-dong", true],
  ["ĐVT: triệu đồng", "trieu-dong", true],
  ["Đơn vị: Triệu đồng", "trieu-dong", true],
  ["ĐVT:đồng", "dong", true],
  ["Đơn vị:triệu đồng", "trieu-dong", true],
  ["(nghìn đồng)", "nghin-dong", true],
  ["(Đơn vị: triệu đồng)", "trieu-dong", true],
  ["(ĐVT: Triệu đồng)", "trieu-dong", true],
  ["Đơn vị tính: 1.000đ", "nghin-dong", true],
  ["Đơn vị tính: 1.000.000 đồng", "trieu-dong", true],
  ["Đơn vị tính: Triệu VNĐ", "trieu-dong", true],
  ["ĐVT: tr.đ", "trieu-dong", true],
  ["ĐVT: tỉ đồng", "ty-dong", true],
  ["ĐVT: ngàn đồng", "nghin-dong", true],
  ["Đơn vị tính: Triệu đồng, %", "trieu-dong", true],
  ["ÐVT: Tri\u1ec7u đồng", "trieu-dong", true],
  ["\u00a0Đơn vị\u00a0tính :  Tỷ  đồng ", "ty-dong", true],
  ["Đơn vị tính: Tỷ đồng".normalize("NFD"), "ty-dong", true],
  ["Unit: million VND", "trieu-dong", true],
  // units that are no lines of their own
  ["1.000 đồng", "nghin-dong", false],
  ["1000000 đồng", "trieu-dong", false],
  ["VNĐ", "dong", false],
  ["Triệu đồng", "trieu-dong", false],
  ["Tổng kinh phí (triệu đồng)", "trieu-dong", false],
  ["Kinh phí (ĐVT: tỷ đồng)", "ty-dong", false],
])("%j", (text, unit, line) => {
  expect([parseUnit(text), isUnitLine(text)]).toEqual([unit, line]);
});

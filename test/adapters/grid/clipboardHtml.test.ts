/** @jest-environment jsdom */
import { isOwnCopy, readHtmlTables } from "../../../src/adapters/grid/clipboardHtml";

const texts = (html: string) =>
  readHtmlTables(html)?.map((row) => row.map((cell) => cell.text)) ?? null;

describe("readHtmlTables", () => {
  it.each([
    ["no table", "<p>chỉ là chữ</p>", null],
    ["plain cells", "<table><tr><td>a</td><td>b</td></tr></table>", [["a", "b"]]],
    [
      "cells merged down and across",
      "<table><tr><td rowspan=2>a</td><td colspan=2>b</td></tr><tr><td>c</td><td>d</td></tr></table>",
      [
        ["a", "b", ""],
        ["", "c", "d"],
      ],
    ],
    [
      "line breaks",
      "<table><tr><td>a<br>b</td><td><p>c</p>\n <p>d</p></td></tr></table>",
      [["a\nb", "c\nd"]],
    ],
    ["line ends that are only layout", "<table><tr><td>a\r\n  b</td></tr></table>", [["a b"]]],
    [
      "a table inside a cell",
      "<table><tr><td><table><tr><td>x</td></tr></table></td></tr></table>",
      [["x"]],
    ],
    [
      "two tables",
      "<table><tr><td>a</td></tr></table><p>giữa</p><table><tr><td>b</td></tr></table>",
      [["a"], ["b"]],
    ],
  ])("reads %s", (_case, html, rows) => {
    expect(texts(html)).toEqual(rows);
  });

  it.each([
    ["x:num='1234.5'", 1234.5],
    ["x:num", undefined],
    ["x:num='abc'", undefined],
  ])("reads the number that Excel states: %s", (attribute, number) => {
    const cell = readHtmlTables(`<table><tr><td ${attribute}>1.234,50</td></tr></table>`)?.[0]?.[0];
    expect(cell?.number).toBe(number);
  });
});

describe("isOwnCopy", () => {
  it("knows the grid's mark", () => {
    expect(isOwnCopy('<table data-copy-id="x1">')).toBe(true);
    expect(isOwnCopy("<table>")).toBe(false);
  });
});

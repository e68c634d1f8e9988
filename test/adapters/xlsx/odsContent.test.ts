import { hideOds, mendOdsContent, readOdsHidden } from "../../../src/adapters/xlsx/odsContent";
import { snapshotOf } from "../../../src/core/sheet";

const SHOWN = `<style:style style:name="ta1" style:family="table"><style:table-properties table:display="true"/></style:style>`;
const HIDDEN = `<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>`;
const column = (more: string) => `<table:table-column table:style-name="co1"${more}/>`;
const row = (more: string) => `<table:table-row${more}><table:table-cell/></table:table-row>`;
const sheet = (style: string, ...parts: readonly string[]) =>
  `<table:table table:name="A" table:style-name="${style}">${parts.join("")}</table:table>`;

const XML = [
  SHOWN,
  HIDDEN,
  sheet(
    "ta1",
    column(""),
    column(' table:number-columns-repeated="2" table:visibility="collapse"'),
    column(""),
    row(' table:number-rows-repeated="3"'),
    row(' table:visibility="filter"'),
    row(' table:visibility="visible"'),
    row(' table:number-rows-repeated="1048571" table:visibility="collapse"')
  ),
  sheet("ta2", column(""), row("")),
].join("");

test("rows, columns and sheets that an .ods hides", () => {
  const [first, second, ...more] = readOdsHidden(XML);
  expect(more).toEqual([]);
  expect([...(first?.columns ?? [])]).toEqual([1, 2]);
  expect([...(first?.rows ?? [])].slice(0, 3)).toEqual([3, 5, 6]);
  expect([first?.isHidden, second?.isHidden]).toEqual([false, true]);
  const values = [[1, 2], [3], [4], [5]];
  const read = [first, second].map((hidden) => hideOds(snapshotOf("A", values), hidden));
  expect(read.map(({ visibility }) => visibility)).toEqual(["visible", "hidden"]);
  expect([...(read[0]?.hiddenRows ?? [])]).toEqual([3]);
  expect([...(read[0]?.hiddenColumns ?? [])]).toEqual([1]);
});

test.each([
  ["an empty text by its type", ' office:value-type="string" office:string-value=""', "<text:p/>"],
  ["an empty text without a paragraph", ' office:value-type="string"', ""],
  ["an empty paragraph alone", "", "<text:p/>"],
])("a formula with a result stays one: %s", (_name, type, content) => {
  const cell = `<table:table-cell table:formula="of:=[.A1]"${type}>`;
  expect(mendOdsContent(`${cell}${content}</table:table-cell>`)).toBe(
    `${cell}<text:p></text:p></table:table-cell>`
  );
});

test.each([
  `<table:table-cell table:formula="of:=[.A1]"/>`,
  `<table:table-cell table:formula="of:=[.A1]" office:value-type="float" office:value="8"><text:p>8</text:p></table:table-cell>`,
  `<table:table-cell><text:p/></table:table-cell>`,
])("left as it is: %s", (cell) => {
  expect(mendOdsContent(cell)).toBe(cell);
});

import { checkWorkbook } from "../../../src/app/checkWorkbook";
import type { TaskContent } from "../../../src/core/layout";
import type { CellValue } from "../../../src/core/sheet";
import { brief } from "../../support/filled";
import { findingsOn, formWorkbook, packNamed } from "../../support/packForms";

type Cells = Readonly<Record<string, CellValue>>;

const pack = packNamed("kon-tum-2024");

/** Province 700, of which 300 for security; district 200; two tasks and one of enterprises. */
const LISTED: readonly TaskContent[] = [
  { group: "du-lieu", cells: { task: "Xây dựng kho dữ liệu", needed: 400, "tinh-dt": 400 } },
  {
    group: "an-toan",
    cells: { task: "Giám sát an toàn thông tin", needed: 500, "tinh-tx": 300, "huyen-tx": 200 },
  },
  { group: "doanh-nghiep", cells: { task: "Sàn thương mại", needed: 90, "tinh-tx": 90 } },
];
const RIGHT: Cells = { C11: 60_000, D11: 700, F11: 300, C12: 9_000, D12: 200, F12: 200 };

/** What is found in KT-TL beside such a list. */
function found(typed: Cells, listed = LISTED): readonly string[] {
  const sheets = [
    ...formWorkbook(pack, { form: "KT-PL5", tasks: listed }).sheets,
    ...formWorkbook(pack, { form: "KT-TL", typed }).sheets,
  ];
  const workbook = { sheets, properties: {}, traits: { macros: false, externalLinks: false } };
  return brief(findingsOn("level-sum-differs", workbook, { pack, asOf: "2024-02-01" }));
}

test.each<[string, Cells]>([
  ["both levels as listed", RIGHT],
  ["nothing filled in", {}],
  ["a level without any figure", { C11: 60_000, D11: 700, F11: 300 }],
  ["a whole province", { C11: 3_000_000, D11: 41_400, F11: 4_600, D12: 39_000, F12: 4_050 }],
  ["security inside other tasks too", { ...RIGHT, F11: 340 }],
  ["with what the district pays", { C11: 60_000, D11: 900, F11: 300 }],
  ["all of it, and more in the other row", { ...RIGHT, D11: 900, D12: 260, F11: 301, F12: 201 }],
  ["both levels, said in the remark", { ...RIGHT, D11: 900, H11: "Gồm 200 triệu đồng của huyện" }],
  ["the rest in the remark", { ...RIGHT, D11: 850, H11: "Cả 150 triệu đồng của năm trước" }],
])("is quiet: %s", (_name, typed) => {
  expect(found(typed)).toEqual([]);
});

test("is quiet where nothing is listed", () => {
  expect(found(RIGHT, [])).toEqual([]);
});

test.each<[string, Cells, readonly string[]]>([
  ["less than the list", { ...RIGHT, D11: 650 }, ["D11 less"]],
  ["left blank", { ...RIGHT, D12: null }, ["D12 less"]],
  ["less than the group", { ...RIGHT, F11: 30.5 }, ["F11 less-group"]],
  ["more, where all else is the list's", { ...RIGHT, D11: 760 }, ["D11 more"]],
  ["another unit", { ...RIGHT, C11: 60, D11: 0.7, F11: 0.3 }, ["D11 thousand"]],
  [
    "a row too low",
    { ...RIGHT, C12: null, D12: null, F12: null, C13: 900, D13: 200, F13: 200 },
    ["D13 moved"],
  ],
  ["the money of both levels", { ...RIGHT, D11: 900, F11: 500 }, ["D11 all-levels"]],
  ["security of both levels", { ...RIGHT, F11: 500 }, ["F11 all-levels"]],
  ["exchanged rows", { ...RIGHT, D11: 200, F11: 200, D12: 700, F12: 300 }, ["D11 exchanged"]],
])("%s", (_name, typed, expected) => {
  expect(found(typed)).toEqual(expected);
});

test.each<[string, Cells, readonly string[]]>([
  ["as listed", { F11: 260 }, []],
  ["security inside other tasks too", { F11: 360 }, []],
  ["digits exchanged, said in the remark", { F11: 620, H11: "Gồm 360 triệu đồng" }, []],
  ["digits exchanged, money as in no list", { D11: 680, F11: 620 }, []],
  ["digits exchanged", { F11: 620 }, ["F11 slip"]],
])("security of one level: %s", (_name, typed, expected) => {
  const listed = LISTED.map((task) =>
    task.group === "an-toan"
      ? { ...task, cells: { task: "Giám sát an toàn thông tin", needed: 260, "tinh-tx": 260 } }
      : task
  );
  expect(found({ C11: 60_000, D11: 660, ...typed }, listed)).toEqual(expected);
});

test("the same tasks in another list are asked where the first one is missing", () => {
  const season = packNamed("cds-2027");
  const source = { level: "Ngân sách cấp tỉnh", type: "Vốn sự nghiệp" };
  const task = { task: "Thuê đường truyền", total: 300, y0: 100, y1: 100, y2: 100, ...source };
  const sheets = [
    ...formWorkbook(season, { form: "B04", tasks: [{ group: "ha-tang", cells: task }] }).sheets,
    ...formWorkbook(season, { form: "B07", typed: { C11: 9_000, D11: 8_000, E11: 90 } }).sheets,
  ];
  const workbook = { sheets, properties: {}, traits: { macros: false, externalLinks: false } };
  const issues = findingsOn("level-sum-differs", workbook, { pack: season, asOf: "2026-11-22" });
  expect(brief(issues)).toEqual(["E11 less"]);
  expect(issues[0]?.data).toMatchObject({ expected: { dong: 100_000_000 }, cells: "H16" });
});

test("a row in another unit or of another level is not told of for its share as well", () => {
  const sheets = [
    ...formWorkbook(pack, { form: "KT-PL5", tasks: LISTED }).sheets,
    ...formWorkbook(pack, { form: "KT-TL", typed: { C11: 60_000, D11: 0.7, F11: 0.3 } }).sheets,
  ];
  const workbook = { sheets, properties: {}, traits: { macros: false, externalLinks: false } };
  expect(findingsOn("dx-share-low", workbook, { pack, asOf: "2024-02-01" })).toEqual([]);
});

test.each<[string, readonly TaskContent[], readonly string[]]>([
  ["a task that stands twice", [...LISTED, ...LISTED.slice(0, 1)], []],
  [
    "another task",
    [...LISTED, { group: "du-lieu", cells: { task: "Số hóa", needed: 400, "tinh-dt": 400 } }],
    ["D11 less"],
  ],
])("a list that has %s speaks for itself", (_name, listed, expected) => {
  const sheets = [
    ...formWorkbook(pack, { form: "KT-PL5", tasks: listed }).sheets,
    ...formWorkbook(pack, { form: "KT-TL", typed: RIGHT }).sheets,
  ];
  const workbook = { sheets, properties: {}, traits: { macros: false, externalLinks: false } };
  const { issues } = checkWorkbook(workbook, null, {
    pack,
    asOf: "2024-02-01",
    profile: "submission",
  });
  expect(brief(issues.filter(({ rule }) => rule === "level-sum-differs"))).toEqual(expected);
});

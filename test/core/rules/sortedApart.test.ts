import type { CellValue } from "../../../src/core/sheet";
import { brief } from "../../support/filled";
import { findingsOn, formWorkbook, packNamed } from "../../support/packForms";

const pack = packNamed("cds-2027");
const TASKS = ["Thuê dịch vụ phòng họp không giấy", "Duy trì trang thông tin điện tử"] as const;

type Cells = Readonly<Record<string, CellValue>>;
/** What a form states of the two tasks. */
type Stated = readonly [Cells, Cells];

function found(forms: Readonly<Record<string, Stated>>): readonly string[] {
  const sheets = Object.entries(forms).flatMap(([form, stated]) => {
    const tasks = TASKS.map((task, at) => ({
      group: "chinh-quyen",
      cells: { task, ...stated[at] },
    }));
    return formWorkbook(pack, { form, tasks }).sheets;
  });
  const traits = { macros: false, externalLinks: false };
  const workbook = { sheets, properties: {}, traits };
  return brief(findingsOn("sheets-disagree", workbook, { pack, asOf: "2026-11-01" })).filter(
    (one) => one.includes("sorted")
  );
}

const planned = (one: number, two: number): Stated => [{ planned: one }, { planned: two }];
const given = (one: number, two: number, period = "2026-2028"): Stated => [
  { allocated: one, period },
  { allocated: two, period },
];
const B01 = planned(60, 120);
const B04 = planned(120, 60);

test.each<[string, Readonly<Record<string, Stated>>, readonly string[]]>([
  ["the same order", { B01: B04, B04 }, []],
  ["two forms alone", { B01, B04 }, ["B22 sorted-either"]],
  [
    "a third form agrees with the later one",
    { B01, B02: given(120, 60), B04 },
    ["B23 sorted-third"],
  ],
  [
    "a third form agrees with the earlier one",
    { B01, B02: given(60, 120), B04 },
    ["B22 sorted-third"],
  ],
  [
    "a third form agrees with each of them",
    { B01, B02: given(120, 120), B04 },
    ["B22 sorted-either"],
  ],
  [
    "what was given has earlier years in it",
    { B01, B02: given(120, 60, "2024-2028"), B04 },
    ["B22 sorted-either"],
  ],
])("exchanged amounts: %s", (_name, forms, expected) => {
  expect(found(forms)).toEqual(expected);
});

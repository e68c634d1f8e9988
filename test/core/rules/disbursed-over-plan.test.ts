import type { CellValue } from "../../../src/core/sheet";
import { brief } from "../../support/filled";
import { findingsOn, formWorkbook, packNamed } from "../../support/packForms";

/** What is found on a form with one task. */
function found(packId: string, form: string, typed: Readonly<Record<string, CellValue>>) {
  const pack = packNamed(packId);
  const workbook = formWorkbook(pack, { form, typed });
  return brief(findingsOn("disbursed-over-plan", workbook, { pack, asOf: "2026-11-01" }));
}

describe("B08: a period and the year so far", () => {
  const b08 = (planned: CellValue, disbursed: CellValue, cumulative: CellValue) =>
    found("cds-2027", "B08", {
      B13: "Trung tâm dữ liệu",
      F13: planned,
      G13: disbursed,
      H13: cumulative,
    });
  test.each<[string, readonly CellValue[], readonly string[]]>([
    ["all of it", [385, 0, 385], []],
    ["no plan stated", [null, 0, 485], []],
    ["nothing disbursed", [385, 0, 0], []],
    ["left blank", [385, null, null], []],
    ["a figure that cannot be read", [385, 0, "485?"], []],
    ["a hair more", [385, 0, 385.001], ["H13 over"]],
    ["the year so far, told once", [385, 485, 485], ["H13 over"]],
    ["the period alone", [385, 485, null], ["G13 over"]],
    ["a plan of nothing", [0, 0, 10], ["H13 over"]],
  ])("%s", (_name, [planned = null, disbursed = null, cumulative = null], expected) => {
    expect(b08(planned, disbursed, cumulative)).toEqual(expected);
  });
});

test.each<[string, number, number, readonly string[]]>([
  ["less", 2800, 2100, []],
  ["the two changed places", 2100, 2800, ["E12 over"]],
])("KT-PL2, last year: %s", (_name, planned, disbursed, expected) => {
  const typed = { B12: "Số hóa tài liệu", D12: planned, E12: disbursed };
  expect(found("kon-tum-2024", "KT-PL2", typed)).toEqual(expected);
});

test("what was given before the plan's year is compared with nothing", () => {
  expect(
    found("cds-2027", "B04", { B13: "Trung tâm dữ liệu", D13: 900, E13: 100, F13: 90 })
  ).toEqual([]);
  expect(found("quang-ngai-2019", "QN-B2", {})).toEqual([]);
});

import type { CellValue } from "../../../src/core/sheet";
import { findingsOn, formWorkbook, packNamed } from "../../support/packForms";

describe("what a third form or a part of the sources tells of a figure that differs", () => {
  const cds = packNamed("cds-2027");
  const task = "Thuê phần mềm tuyển sinh";
  const sheetsOf = (form: string, cells: Readonly<Record<string, CellValue>>) =>
    formWorkbook(cds, { form, tasks: [{ group: "ha-tang", cells: { task, ...cells } }] }).sheets;
  const told = (
    asked: number,
    ahead: number,
    planned: number | null,
    level = "Ngân sách cấp tỉnh"
  ) => {
    const sheets = [
      ...sheetsOf("B02", { total: 900, needed: asked, "tw-tx": 200, "tinh-tx": asked - 200 }),
      ...sheetsOf("B04", { y0: ahead, level, type: "Vốn sự nghiệp (chi thường xuyên)" }),
      ...(planned === null ? [] : sheetsOf("B08", { planned })),
    ];
    const traits = { macros: false, externalLinks: false };
    const options = { pack: cds, asOf: "2026-11-01" };
    const found = findingsOn("sheets-disagree", { sheets, properties: {}, traits }, options);
    return found.map(({ at, messageId }) => `${at.sheet} ${messageId}`);
  };
  test.each<[string, readonly string[], readonly string[]]>([
    ["the same", told(580, 580, 580), []],
    ["no third form", told(580, 850, null), ["B04 differs"]],
    ["a third form with another figure", told(580, 850, 700), ["B04 differs"]],
    ["a third form against the first", told(580, 850, 850), ["B02 differs-third"]],
    ["a third form against the second", told(580, 850, 580), ["B04 differs-third"]],
    [
      "the money of one source",
      told(420, 200, 420, "Ngân sách trung ương"),
      ["B04 differs-source"],
    ],
    ["the source is there", told(420, 200, null), ["B04 differs"]],
  ])("%s", (_name, found, expected) => {
    expect(found).toEqual(expected);
  });

  /** Of 2026: B01 and B04 state the plan, B02 what was given up to its end. */
  const summed = (given: number, earlier: number | null, inB04: number, inB01: number) => {
    const sheets = [
      ...sheetsOf("B01", { planned: inB01 }),
      ...sheetsOf("B02", { total: 9000, allocated: given }),
      ...sheetsOf("B04", { allocated: earlier, planned: inB04 }),
    ];
    const traits = { macros: false, externalLinks: false };
    const options = { pack: cds, asOf: "2026-11-01" };
    return findingsOn("sheets-disagree", { sheets, properties: {}, traits }, options);
  };
  test.each<[string, Parameters<typeof summed>, readonly string[]]>([
    ["all agree", [730, 310, 420, 420], []],
    ["the sum bears out the one", [730, 310, 420, 4500], ["B01 differs-summed"]],
    ["the sum bears out neither", [900, 310, 420, 4500], ["B04 differs"]],
    ["earlier years are not stated", [730, null, 420, 4500], ["B04 differs"]],
    ["one đồng off", [730.000001, 310, 420, 4500], ["B04 differs"]],
  ])("%s", (_name, figures, expected) => {
    const found = summed(...figures).map(({ at, messageId }) => `${at.sheet} ${messageId}`);
    expect(found).toEqual(expected);
  });

  test("the sum of a third form is told with its parts", () => {
    const [finding] = summed(730, 310, 420, 4500);
    expect(finding).toMatchObject({
      at: { sheet: "B01" },
      data: {
        found: { dong: 4_500_000_000 },
        expected: { dong: 420_000_000 },
        sum: { dong: 730_000_000 },
        other: expect.stringMatching(/^B02!/) as string,
        earlier: expect.stringMatching(/^B04!/) as string,
      },
    });
  });
});

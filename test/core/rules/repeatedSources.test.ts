import { findingsOn, formWorkbook, packNamed } from "../../support/packForms";

const pack = packNamed("cds-2027");
const task = "Kho dữ liệu dùng chung";
const TX = "Vốn sự nghiệp (chi thường xuyên)";
const TINH = "Ngân sách cấp tỉnh";
const TW = "Ngân sách trung ương";

/** Money of the task in B02, by its columns of sources. */
type InB02 = Readonly<Record<string, number>>;

/** What F305 finds where B04 has 300 for the year, a second line of 150, and both name the province. */
function found(inB02: InB02, inB08: readonly [string, string] | null = null) {
  const sheetsOf = (form: string, cells: InB02 | Readonly<Record<string, string | number>>) =>
    formWorkbook(pack, { form, tasks: [{ group: "ha-tang", cells: { task, ...cells } }] }).sheets;
  const inB04 = formWorkbook(pack, {
    form: "B04",
    tasks: [{ group: "ha-tang", cells: { task, y0: 300, level: TINH, type: TX } }],
    typed: { A17: null, B17: null, H17: 150, K17: TINH, L17: TX },
  });
  const report = formWorkbook(pack, {
    form: "B08",
    tasks: [
      { group: "ha-tang", cells: { task, planned: 300, level: inB08?.[0] ?? null, type: TX } },
    ],
    typed: { A17: null, B17: null, F17: 150, D17: inB08?.[1] ?? null, E17: TX },
  });
  const sheets = [
    ...(Object.keys(inB02).length > 0 ? sheetsOf("B02", inB02) : []),
    ...inB04.sheets,
    ...(inB08 ? report.sheets : []),
  ];
  const workbook = { sheets, properties: {}, traits: { macros: false, externalLinks: false } };
  return findingsOn("source-split-mismatch", workbook, { pack, asOf: "2026-11-22" })
    .filter(({ at }) => at.sheet === "B04")
    .map(({ at, messageId, data: { expected } }) => [
      at.cell,
      messageId,
      typeof expected === "string" ? expected : null,
    ]);
}

const OPEN = [["K17", "same-source", null]];

const FIRST = [["K16", "same-source-other", `${TW} – ${TX}`]];

test.each<[string, InB02, readonly [string, string] | null, readonly unknown[][]]>([
  ["no other form", {}, null, OPEN],
  ["another form has other money", { "tw-tx": 310, "tinh-tx": 150 }, null, OPEN],
  ["another form has all of it from the source", { "tinh-tx": 450 }, null, OPEN],
  ["another form has a third source for each", { "tw-tx": 300, "xa-tx": 150 }, null, OPEN],
  ["two forms tell differently", { "tw-tx": 300, "tinh-tx": 150 }, [TINH, TW], OPEN],
  ["the task's money is of another source", { "tw-tx": 300, "tinh-tx": 150 }, null, FIRST],
  [
    "the line's money is of another source",
    { "tinh-tx": 300, "tw-tx": 150 },
    null,
    [["K17", "same-source-other", `${TW} – ${TX}`]],
  ],
  ["both other forms say so", { "tw-tx": 300, "tinh-tx": 150 }, [TW, TINH], FIRST],
])("%s", (_name, inB02, inB08, expected) => {
  expect(found(inB02, inB08)).toEqual(expected);
});

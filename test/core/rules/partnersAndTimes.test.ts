import { brief } from "../../support/filled";
import { findingsOn, formWorkbook, packNamed } from "../../support/packForms";

const pack = packNamed("cds-2027");
const NAMES = ["Kho dữ liệu dùng chung", "Thuê đường truyền", "Mua máy chủ", "Bản đồ số", "Số hóa"];
const [OFFICE, CULTURE, LAND] = [
  "Văn phòng HĐND và UBND",
  "Phòng Văn hóa - Xã hội",
  "Phòng Kinh tế, Hạ tầng và Đô thị",
] as const;

type Cells = Readonly<Record<string, string>>;

/** What is found where B02 and B06 state these of the tasks, in their order. */
function found(inB02: readonly Cells[], inB06: readonly Cells[]): readonly string[] {
  const sheets = (
    [
      ["B02", "ha-tang", inB02],
      ["B06", "trong-tam", inB06],
    ] as const
  ).flatMap(([form, group, stated]) => {
    const tasks = stated.map((cells, at) => ({
      group,
      cells: { task: NAMES[at] ?? "", ...cells },
    }));
    return formWorkbook(pack, { form, tasks }).sheets;
  });
  const workbook = { sheets, properties: {}, traits: { macros: false, externalLinks: false } };
  const issues = findingsOn("task-details-differ", workbook, { pack, asOf: "2026-11-22" });
  return issues.flatMap((issue) => brief([issue]).map((text) => `${issue.at.sheet} ${text}`));
}

describe("lead and partner", () => {
  const usual: readonly (readonly [string, string])[] = [
    [OFFICE, CULTURE],
    [LAND, OFFICE],
    [CULTURE, LAND],
    [OFFICE, "Công an phường"],
    [LAND, CULTURE],
  ];
  const list = usual.map(([lead, partner]) => ({ agencies: `${lead}/ ${partner}` }));
  const product = usual.map(([lead, partners]) => ({ lead, partners }));
  const withLast = (lead: string, partners: string) => [
    ...product.slice(0, -1),
    { lead, partners },
  ];

  test.each<[string, readonly Cells[], readonly string[]]>([
    ["the same", product, []],
    ["one more partner", withLast(LAND, `${OFFICE}, ${CULTURE}`), []],
    ["a partner left out", withLast(LAND, ""), []],
    ["the partner alone", withLast(CULTURE, ""), []],
    [
      "most are the other way round",
      usual.map(([lead, partners]) => ({ lead: partners, partners: lead })),
      [],
    ],
    ["exchanged in one task", withLast(CULTURE, LAND), ["B06 D14 partner"]],
    [
      "exchanged, with one more partner",
      withLast(CULTURE, `${LAND}, ${OFFICE}`),
      ["B06 D14 partner"],
    ],
  ])("%s", (_name, stated, expected) => {
    expect(found(list, stated)).toEqual(expected);
  });
});

describe("a time of several years", () => {
  const list = ["2027-2029", "2026-2028", "2027-2028", "2026-2027", "2027"];
  const times = (...periods: readonly string[]) => periods.map((period) => ({ period }));

  test.each<[string, readonly string[], readonly string[]]>([
    ["the same", list, []],
    ["within the plan year", ["Quý II/2027", "2026-2028", "2027-2028", "2026-2027", "2027"], []],
    ["the plan's own years", ["2027-2028", "2027-2028", "2027-2028", "2027", "2027"], []],
    ["too few agree", ["2027-2028", "2026-2028", "2027-2028", "Năm 2027", "2027"], []],
    [
      "another end",
      ["2027-2028", "2026-2028", "2027-2028", "2026-2027", "2027"],
      ["B06 F10 period"],
    ],
    [
      "one of a pair only",
      ["2026-2028", "2026-2028", "2027-2028", "2026-2027", "2027"],
      ["B06 F10 period"],
    ],
    [
      "two that changed places",
      ["2026-2028", "2027-2029", "2027-2028", "2026-2027", "2027"],
      ["B02 F17 times-exchanged"],
    ],
    [
      "another beginning",
      ["2026-2029", "2026-2028", "2027-2028", "2026-2027", "2027"],
      ["B06 F10 period"],
    ],
  ])("%s", (_name, stated, expected) => {
    expect(found(times(...list), times(...stated))).toEqual(expected);
  });
});

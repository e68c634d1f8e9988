import { brief } from "../../support/filled";
import { findingsOn, formWorkbook, packNamed } from "../../support/packForms";

const [OFFICE, CENTRE] = ["Văn phòng Sở", "Trung tâm Công nghệ thông tin"];
const NAMES = [
  "Nâng cấp phần mềm quản lý văn bản",
  "Mua sắm máy chủ lưu trữ",
  "Thuê đường truyền số liệu",
  "Kho dữ liệu dùng chung",
  "Giám sát an toàn",
];

/** Who leads the tasks of a form, in their order; all others the centre, the second the office. */
type Leads = readonly (string | null)[];
const USUAL: Leads = [CENTRE, OFFICE, CENTRE, CENTRE, CENTRE];
const lastBy = (last: string | null, leads: Leads = USUAL): Leads => [...leads.slice(0, -1), last];

/** What is found where these forms name these leads. */
function found(forms: Readonly<Record<string, Leads>>): readonly string[] {
  const pack = packNamed("cds-2027");
  const sheets = Object.entries(forms).flatMap(([form, leads]) => {
    const tasks = NAMES.map((task, at) => ({
      group: "ha-tang",
      cells: { task, agencies: leads[at] ?? null },
    }));
    return formWorkbook(pack, { form, tasks }).sheets;
  });
  const workbook = { sheets, properties: {}, traits: { macros: false, externalLinks: false } };
  const issues = findingsOn("task-details-differ", workbook, { pack, asOf: "2026-11-22" });
  return issues.flatMap((issue) => brief([issue]).map((text) => `${issue.at.sheet} ${text}`));
}

const plans = { B01: USUAL, B02: USUAL, B04: USUAL };

test.each<[string, Readonly<Record<string, Leads>>]>([
  ["the same", { ...plans, B08: USUAL }],
  ["left blank", { ...plans, B08: lastBy(null) }],
  ["both lead it", { ...plans, B08: lastBy(`${OFFICE}, ${CENTRE}`) }],
  ["a short form", { ...plans, B08: lastBy("TT CNTT") }],
  ["a room of the centre", { ...plans, B08: lastBy("Phòng Kỹ thuật") }],
  ["the agency itself", { ...plans, B08: lastBy("Sở Nông nghiệp và Môi trường") }],
  ["two of five", { ...plans, B08: [OFFICE, OFFICE, CENTRE, CENTRE, OFFICE] }],
])("is quiet: %s", (_name, forms) => {
  expect(found(forms)).toEqual([]);
});

test.each<[string, Readonly<Record<string, Leads>>, string]>([
  ["a report", { ...plans, B08: lastBy(OFFICE) }, "B08 C20 lead"],
  ["a plan", { ...plans, B04: lastBy(OFFICE), B08: USUAL }, "B04 C20 lead"],
  ["one against one", { B02: USUAL, B08: lastBy(OFFICE) }, "B08 C20 lead"],
  ["beside a blank one", { ...plans, B02: lastBy(null), B08: lastBy(OFFICE) }, "B08 C20 lead"],
])("is told once, in the form that stands alone: %s", (_name, forms, expected) => {
  expect(found(forms)).toEqual([expected]);
});

const LONG = "Phòng Kinh tế, Hạ tầng và Đô thị";
const CULTURE = "Phòng Văn hóa - Xã hội";
const LED: Leads = [CULTURE, LONG, CULTURE, LONG, CENTRE];

test.each<[string, string | null, string | null, readonly string[]]>([
  ["the same, with a partner", `${CULTURE}/ ${CENTRE}`, CULTURE, []],
  ["cut at its comma", `${LONG}/ ${CENTRE}`, "Phòng Kinh tế", []],
  ["both lead it", `${LONG}; ${CULTURE}`, CULTURE, []],
  ["a partner leads it in the other", `${LONG}/ ${CULTURE}`, CULTURE, []],
  ["an office that may be the centre's", CENTRE, "Phòng Nội vụ", []],
  ["another office", `${LONG}/ ${CENTRE}`, CULTURE, ["B08 C20 lead"]],
  ["an office that leads others", CENTRE, CULTURE, []],
])("two forms and offices whose names commas divide: %s", (_name, one, two, expected) => {
  expect(found({ B02: lastBy(one, LED), B08: lastBy(two, LED) })).toEqual(expected);
});

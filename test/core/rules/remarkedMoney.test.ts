import { brief } from "../../support/filled";
import { findingsOn, formWorkbook, packNamed } from "../../support/packForms";

const pack = packNamed("cds-2027");
const TASK = "Kho dữ liệu dùng chung";
const TX = "Vốn sự nghiệp (chi thường xuyên)";

/** What is found beside a remark in B06, where B02 asks 450 for 2027 and B04 has 300 and 150 of two sources. */
function issuesOf(note: string) {
  const forms = [
    {
      form: "B02",
      tasks: [{ group: "ha-tang", cells: { task: TASK, "tinh-tx": 300, "xa-tx": 150 } }],
    },
    {
      form: "B04",
      tasks: [
        {
          group: "ha-tang",
          cells: { task: TASK, y0: 300, y1: 200, level: "Ngân sách cấp tỉnh", type: TX },
        },
      ],
      typed: { A17: null, B17: null, H17: 150, K17: "Ngân sách cấp xã", L17: TX },
    },
    { form: "B06", tasks: [{ group: "trong-tam", cells: { task: TASK, note } }] },
  ];
  const sheets = forms.flatMap((one) => formWorkbook(pack, one).sheets);
  const workbook = { sheets, properties: {}, traits: { macros: false, externalLinks: false } };
  return findingsOn("task-details-differ", workbook, { pack, asOf: "2026-11-22" });
}

const found = (note: string) => brief(issuesOf(note));

test.each([
  "Kinh phí năm 2027: 450 triệu đồng",
  "Kinh phí năm 2027: 0,45 tỷ đồng",
  "Năm 2027: 300 triệu đồng",
  "Năm 2028: 200 triệu đồng",
  "Năm 2029: 900 triệu đồng",
  "Năm 2027: 120 triệu đồng mua thiết bị",
  "Khoảng 500 triệu đồng cho năm 2027",
  "Ngoài ra năm 2027 chi 540 triệu đồng từ dự án khác",
  "Doanh nghiệp đầu tư: 2.000 triệu đồng",
  "Hoàn thành trong năm 2027",
])("agrees with the forms that list the money, or may be a part of it: %s", (note) => {
  expect(found(note)).toEqual([]);
});

test.each([
  "Kinh phí năm 2027: 540 triệu đồng",
  "Kinh phí năm 2027: 405 triệu đồng",
  "Năm 2027 bố trí 4,5 tỷ đồng để mở rộng kho",
  "Năm 2028: 250 triệu đồng",
])("contradicts them: %s", (note) => {
  expect(found(note)).toEqual(["H10 remark-money"]);
});

test("both figures are named, and all cells that make the other", () => {
  const [issue] = issuesOf("Kinh phí năm 2027: 540 triệu đồng");
  expect(issue?.data).toMatchObject({
    cells: "B02!I17, B04!H16:H17",
    year: "2027",
    found: { dong: 540_000_000 },
    other: { dong: 450_000_000 },
  });
});

test("a year for which no form lists money of the task tells nothing", () => {
  expect(brief(issuesOf("Kinh phí năm 2030: 540 triệu đồng"))).toEqual([]);
});

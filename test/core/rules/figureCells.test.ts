import { findingsOn, formWorkbook, packNamed } from "../../support/packForms";

const pack = packNamed("cds-2027");
const TASK = "Kho dữ liệu dùng chung";
const TX = "Vốn sự nghiệp (chi thường xuyên)";

/** What T409 finds where B02 asks for so much, and B04 has 300 and a second source of 150. */
function found(asked: number, inB08: number | null = null) {
  const lines = {
    tasks: [
      {
        group: "ha-tang",
        cells: { task: TASK, y0: 300, level: "Ngân sách cấp tỉnh", type: TX },
      },
    ],
    typed: { A17: null, B17: null, H17: 150, K17: "Ngân sách cấp xã", L17: TX },
  };
  const own = { group: "ha-tang", cells: { task: TASK, "tinh-tx": asked } };
  const report = { group: "ha-tang", cells: { task: TASK, planned: inB08 } };
  const forms = [
    { form: "B02", tasks: [own] },
    { form: "B04", ...lines },
    ...(inB08 === null ? [] : [{ form: "B08", tasks: [report] }]),
  ];
  const sheets = forms.flatMap((one) => formWorkbook(pack, one).sheets);
  const workbook = { sheets, properties: {}, traits: { macros: false, externalLinks: false } };
  return findingsOn("sheets-disagree", workbook, { pack, asOf: "2026-11-22" });
}

test("the same sum is no difference", () => {
  expect(found(450)).toEqual([]);
});

test("a sum of source lines is told with its cells and what the cell shows", () => {
  const [issue] = found(540);
  expect(issue).toMatchObject({
    at: { sheet: "B04", cell: "H16" },
    messageId: "differs-lines",
    data: { cells: "H16:H17", amount: { dong: 300e6 }, found: { dong: 450e6 } },
  });
});

test("also where a third form contradicts it", () => {
  const [issue] = found(540, 540);
  expect(issue).toMatchObject({ at: { sheet: "B04", cell: "H16" }, data: { cells: "H16:H17" } });
  expect(issue?.messageId).toBe("differs-third-lines");
});

test("where the sum is the other form's, its cells are named", () => {
  const [issue] = found(540, 450);
  expect(issue).toMatchObject({
    at: { sheet: "B02", cell: "I17" },
    messageId: "differs-third",
    data: { cell: "H16:H17" },
  });
});

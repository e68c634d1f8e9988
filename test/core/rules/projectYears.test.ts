import { brief } from "../../support/filled";
import { findingsOn, formWorkbook, packNamed } from "../../support/packForms";

const pack = packNamed("cds-2027");

/** What is found on the sheet of a project of 1.100 triệu in 2026 and 2027 with these sources. */
test.each<[string, readonly string[]]>([
  ["Ngân sách xã 1.100 triệu đồng: năm 2026 là 450 triệu đồng, năm 2027 là 650 triệu đồng", []],
  ["Ngân sách xã: năm 2026: 450 triệu đồng; năm 2027: 0,65 tỷ đồng", []],
  ["Ngân sách xã: năm 2026: 450; năm 2027: 650", []],
  ["Ngân sách xã: năm 2027: 550 triệu đồng", []],
  ["Ngân sách xã: năm 2027: 250 triệu đồng; năm 2028: 350 triệu đồng", []],
  ["NS tỉnh 100 triệu đồng; NS xã 1.000 triệu đồng: năm 2026 450 triệu, năm 2027 550 triệu", []],
  ["NS xã: năm 2026 bổ sung 450 triệu đồng, năm 2027 là 550 triệu đồng", []],
  ["Theo Nghị quyết số 12 năm 2026 và số 13 năm 2027 của HĐND", []],
  [
    "Ngân sách xã 1.100 triệu đồng: năm 2026 là 450 triệu đồng, năm 2027 là 550 triệu đồng",
    ["C23 years-sum"],
  ],
  ["Ngân sách xã: năm 2026: 450; năm 2027: 550", ["C23 years-sum"]],
  ["Ngân sách xã: năm 2027: 650 triệu đồng; năm 2028: 540 triệu đồng", ["C23 years-sum"]],
  [
    "Ngân sách xã 1.000 triệu đồng: năm 2026 là 450 triệu đồng, năm 2027 là 650 triệu đồng",
    ["C23 sources-sum"],
  ],
])("%s", (sources, expected) => {
  const typed = { C10: "Mạng nội bộ", C22: "1.100 triệu đồng", C23: sources, C26: "2026-2027" };
  const workbook = formWorkbook(pack, { form: "B03", typed });
  expect(brief(findingsOn("project-differs", workbook, { pack, asOf: "2026-11-22" }))).toEqual(
    expected
  );
});

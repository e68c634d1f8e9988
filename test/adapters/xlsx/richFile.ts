import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { writeXlsx, type Cell } from "hucre/xlsx";

const PIXEL = Uint8Array.from(
  atob(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
  ),
  (letter) => letter.charCodeAt(0)
);

/** A user's file with a chart, a picture, a comment, shared formulas, a table and a text column. */
export async function writeRichFile(): Promise<Uint8Array> {
  const shared = (row: number) => ({
    formula: row === 1 ? "B2*2" : "",
    formulaType: "shared" as const,
    formulaSharedIndex: 0,
    formulaRef: row === 1 ? "C2:C4" : undefined,
    formulaResult: row * 20,
  });
  const bytes = await writeXlsx({
    properties: { custom: { "Của người dùng": "giữ" }, modified: new Date(0) },
    namedRanges: [{ name: "SoLieu", range: "'Số liệu'!$B$2:$B$4" }],
    sheets: [
      {
        name: "Số liệu",
        rows: [
          ["Tên", "Số", "Gấp đôi", "Chữ"],
          ["a", 10, null, "1.000"],
          ["b", 20, null, "2.000"],
          ["c", 30, null, "3.000"],
          ["Tổng", null, null, null],
        ],
        cells: new Map<string, Partial<Cell>>([
          ["1,2", shared(1)],
          ["2,2", shared(2)],
          ["3,2", shared(3)],
          ["4,1", { formula: "SUM(B2:B4)", formulaResult: 60 }],
          ["1,3", { value: "1.000", style: { numFmt: "@", font: { bold: true } } }],
          ["0,0", { value: "Tên", comment: { text: "ghi chú", author: "A" } }],
        ]),
        conditionalRules: [
          { type: "cellIs", operator: "greaterThan", formula: "15", priority: 1, range: "B2:B4" },
        ],
        charts: [
          {
            type: "column",
            series: [{ name: "Số", values: "B2:B4", categories: "A2:A4" }],
            anchor: { from: { row: 6, col: 0 }, to: { row: 16, col: 5 } },
          },
        ],
        images: [{ data: PIXEL, type: "png", anchor: { from: { row: 1, col: 6 } } }],
      },
      {
        name: "Khác",
        rows: [["giữ nguyên"]],
        cells: new Map([["0,1", { formula: "'Số liệu'!B5", formulaResult: 60 }]]),
      },
    ],
  });
  return withCalculationChain(bytes);
}

/** Excel writes the order of calculation too; an edit of formulas makes it wrong. */
function withCalculationChain(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const edit = (name: string, change: (xml: string) => string): void => {
    parts[name] = strToU8(change(strFromU8(parts[name] ?? new Uint8Array())));
  };
  parts["xl/calcChain.xml"] = strToU8(
    '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="C2" i="1"/><c r="B5" i="1"/></calcChain>'
  );
  edit("[Content_Types].xml", (xml) =>
    xml.replace(
      "</Types>",
      '<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/></Types>'
    )
  );
  edit("xl/_rels/workbook.xml.rels", (xml) =>
    xml.replace(
      "</Relationships>",
      '<Relationship Id="rIdChain" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/></Relationships>'
    )
  );
  edit("xl/workbook.xml", (xml) => xml.replace(/<calcPr[^>]*>/, ""));
  return zipSync(parts);
}

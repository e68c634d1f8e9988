import { createCodec } from "../../src/adapters/xlsx";
import { planConsolidated } from "../../src/app/consolidate";
import { addedSheet, editPackage, inPart, related, type PartsEdit } from "../support/addedParts";
import { sampleConsolidation, sampleSubmissions } from "../support/consolidations";
import { submissionOf } from "../support/submissions";
import { placesOf, verifyBytes } from "../support/verified";

// Prints, sheets, charts and links of the file as a whole.

let bytes: Uint8Array;
beforeAll(async () => {
  const tasks = [{ task: "Cổng thông tin", amounts: { total: 400_000, needed: 400_000 } }];
  const submissions = [...sampleSubmissions(), submissionOf("SXD", { "QN-B2": tasks })];
  bytes = await createCodec().write(
    planConsolidated(sampleConsolidation(submissions), "vi", null, "nghin-dong")
  );
});

const WORKBOOK = "xl/workbook.xml";
const CHART = "xl/charts/chart1.xml";

const area = (range: string): PartsEdit => inPart(WORKBOOK, "'Tổng hợp'!$A$1:$L$39", range);
const titles = (rows: string): PartsEdit => inPart(WORKBOOK, "'Tổng hợp'!$9:$10", rows);

/** Numbers or names that a program kept of the cells of the first chart. */
const cache = (of: "cat" | "val", points: readonly string[]): PartsEdit => {
  const [ref, kept] = of === "cat" ? ["strRef", "strCache"] : ["numRef", "numCache"];
  const all = points.map((text, at) => `<c:pt idx="${String(at)}"><c:v>${text}</c:v></c:pt>`);
  const list = `<c:${kept ?? ""}><c:ptCount val="4"/>${all.join("")}</c:${kept ?? ""}>`;
  return inPart(CHART, new RegExp(`(<c:${of}>.*?)</c:${ref ?? ""}>`), `$1${list}</c:${ref ?? ""}>`);
};

const NAMES = [
  "Vốn đầu tư phát triển",
  "Vốn sự nghiệp (chi thường xuyên)",
  "Xã hội hóa",
  "Chưa ghi loại vốn",
];
const NUMBERS = ["7", "500400004", "0", "2000000"];

const secondSeries = inPart(
  CHART,
  "</c:ser>",
  "</c:ser><c:ser><c:idx val=\"1\"/><c:val><c:numRef><c:f>'Theo nguồn'!$D$26:$D$29</c:f></c:numRef></c:val></c:ser>"
);

const moveSheets: PartsEdit = inPart(
  WORKBOOK,
  /(<sheet name="Tổng hợp" [^>]*>)(<sheet name="Tổng hợp QN-B1"[^>]*>)/,
  "$2$1"
);
/** Names go by the place of their sheet. */
const moveNames: PartsEdit = (parts) => {
  const text = parts.get(WORKBOOK) ?? "";
  const swapped = text.replace(/localSheetId="([01])"/g, (_all, at) =>
    at === "0" ? 'localSheetId="1"' : 'localSheetId="0"'
  );
  parts.set(WORKBOOK, swapped);
};

const linkedFile: PartsEdit = (parts) => {
  inPart(
    WORKBOOK,
    "<definedNames>",
    '<externalReferences><externalReference r:id="rId95"/></externalReferences><definedNames>'
  )(parts);
  related("", "workbook.xml", "rId95", "externalLink", "externalLinks/externalLink1.xml")(parts);
  parts.set("xl/externalLinks/externalLink1.xml", "<externalLink/>");
  parts.set(
    "xl/externalLinks/_rels/externalLink1.xml.rels",
    '<Relationships><Relationship Id="rId1" Type="x/externalLinkPath" Target="khac.xlsx" TargetMode="External"/></Relationships>'
  );
};

describe("what makes the file as a whole lie is named", () => {
  test.each<[string, readonly PartsEdit[], string]>([
    [
      "a print area without the last rows",
      [area("'Tổng hợp'!$A$1:$L$14")],
      "not-printed Tổng hợp!A15:",
    ],
    [
      "a print area without a column of figures",
      [area("'Tổng hợp'!$A$1:$K$39")],
      "not-printed Tổng hợp!",
    ],
    [
      "print areas that leave out a row between them",
      [area("'Tổng hợp'!$A$1:$L$13,'Tổng hợp'!$A$15:$L$39")],
      "not-printed Tổng hợp!A14:",
    ],
    [
      "a print area that is calculated",
      [area("OFFSET('Tổng hợp'!$A$1,0,0,9,9)")],
      "not-printed Tổng hợp!A1:",
    ],
    ["other headings on each page", [titles("'Tổng hợp'!$13:$14")], "titles-other Tổng hợp"],
    ["a heading that misses its second row", [titles("'Tổng hợp'!$9:$9")], "titles-other Tổng hợp"],
    ["a sheet named as ours but for a mark", [addedSheet("Tổng hơp")], "sheet-alike Tổng hơp"],
    ["a sheet named as ours without any marks", [addedSheet("DU LIEU")], "sheet-alike DU LIEU"],
    ["a copy of a sheet of ours", [addedSheet("Tổng hợp (2)")], "sheet-alike Tổng hợp (2)"],
    ["a name with a blank behind it", [addedSheet("Đối chiếu ")], "sheet-alike Đối chiếu "],
    ["a name with letters of another script", [addedSheet("Тheo nguồn")], "sheet-alike Тheo nguồn"],
    ["a further part of the data", [addedSheet("Dữ liệu 2")], "sheet-alike Dữ liệu 2"],
    [
      "a summary of a form that has none",
      [addedSheet("Tổng hợp QN-B2")],
      "sheet-alike Tổng hợp QN-B2",
    ],
    [
      "a sheet that only other consolidations have",
      [addedSheet("Theo năm")],
      "sheet-alike Theo năm",
    ],
    [
      "another kept number in a chart",
      [cache("val", ["7", "900400004", "0", "2000000"])],
      "chart-cache Theo nguồn!F27",
    ],
    [
      "another kept name in a chart",
      [cache("cat", [NAMES[1] ?? "", NAMES[0] ?? "", NAMES[2] ?? "", NAMES[3] ?? ""])],
      "chart-cache Theo nguồn!B26",
    ],
    [
      "more kept numbers than cells",
      [cache("val", [...NUMBERS, "5"])],
      "chart-cache Theo nguồn!F30",
    ],
    [
      "another title of a chart",
      [inPart(CHART, "<a:t>Theo loại vốn", "<a:t>Đã duyệt")],
      "chart-title Theo nguồn",
    ],
    [
      "a label that somebody wrote",
      [
        inPart(
          CHART,
          "<c:dLbls>",
          '<c:dLbls><c:dLbl><c:idx val="0"/><c:tx><c:rich><a:p><a:r><a:t>9.000</a:t></a:r></a:p></c:rich></c:tx></c:dLbl>'
        ),
      ],
      "chart-labels Theo nguồn",
    ],
    [
      "labels in another unit",
      [inPart(CHART, "<c:dLbls>", '<c:dLbls><c:numFmt formatCode="#,##0,," sourceLinked="0"/>')],
      "chart-labels Theo nguồn",
    ],
    ["a second row of bars", [secondSeries], "chart-other Theo nguồn"],
    [
      "a chart that its drawing no longer shows",
      [inPart("xl/drawings/drawing4.xml", /<xdr:twoCellAnchor.*<\/xdr:twoCellAnchor>/, "")],
      "chart-other Theo nguồn",
    ],
    [
      "a chart without any size",
      [inPart("xl/drawings/drawing4.xml", /<xdr:to><xdr:col>6</, "<xdr:to><xdr:col>1<")],
      "chart-other Theo nguồn",
    ],
    [
      "amounts written into the chart",
      [
        inPart(
          CHART,
          /<c:val>.*<\/c:val>/,
          '<c:val><c:numLit><c:pt idx="0"><c:v>5</c:v></c:pt></c:numLit></c:val>'
        ),
      ],
      "chart-other Theo nguồn",
    ],
  ])("%s", (_what, edits, expected) => {
    const { findings, notes } = verifyBytes(editPackage(bytes, ...edits));
    const found = placesOf(findings);
    expect(found.map((one) => one.slice(0, expected.length))).toContain(expected);
    const [kind = ""] = expected.split(" ");
    expect(found.filter((one) => !one.startsWith(kind))).toEqual([]);
    expect(notes).toEqual([]);
  });
});

describe("what departments do is at most a note", () => {
  test.each<[string, readonly PartsEdit[], readonly string[]]>([
    [
      "no print area",
      [
        inPart(
          WORKBOOK,
          /<definedName name="_xlnm.Print_Area" localSheetId="0">[^<]*<\/definedName>/,
          ""
        ),
      ],
      [],
    ],
    ["a larger print area", [area("'Tổng hợp'!$A$1:$Q$60")], []],
    ["whole columns", [area("'Tổng hợp'!$A:$L")], []],
    ["whole rows", [area("'Tổng hợp'!$1:$39")], []],
    ["two print areas that hold all", [area("'Tổng hợp'!$A$1:$L$20,'Tổng hợp'!$A$21:$L$39")], []],
    ["a print area that is gone", [area("'Tổng hợp'!#REF!")], []],
    [
      "fewer data rows to print",
      [inPart(WORKBOOK, "'Dữ liệu'!$A$1:$Q$16", "'Dữ liệu'!$A$1:$Q$5")],
      [],
    ],
    ["the unit above the headings on each page", [titles("'Tổng hợp'!$8:$10")], []],
    ["columns on each page too", [titles("'Tổng hợp'!$A:$B,'Tổng hợp'!$9:$10")], []],
    ["a sheet of notes", [addedSheet("Ghi chú")], ["sheet-added Ghi chú"]],
    [
      "a sheet with a word of ours",
      [addedSheet("Tổng hợp ý kiến")],
      ["sheet-added Tổng hợp ý kiến"],
    ],
    ["a sheet of a year", [addedSheet("Theo năm 2027")], ["sheet-added Theo năm 2027"]],
    ["sheets in another order", [moveSheets, moveNames], ["sheet-moved Tổng hợp"]],
    ["a link to another file", [linkedFile], ["linked-file "]],
    [
      "kept numbers and names as the cells have them",
      [cache("val", NUMBERS), cache("cat", NAMES)],
      [],
    ],
    [
      "kept numbers as programs write them",
      [cache("val", ["7", "500400004.00000006", "0", "2000000"])],
      [],
    ],
    [
      "kept numbers of rows that were hidden",
      [
        cache("val", ["7", "2000000"]),
        inPart("xl/worksheets/sheet4.xml", '<row r="27"', '<row r="27" hidden="1"'),
      ],
      [],
    ],
    [
      "labels with decimals",
      [inPart(CHART, "<c:dLbls>", '<c:dLbls><c:numFmt formatCode="#,##0.0," sourceLinked="0"/>')],
      [],
    ],
    [
      "labels of the cells' format",
      [inPart(CHART, "<c:dLbls>", '<c:dLbls><c:numFmt formatCode="General" sourceLinked="1"/>')],
      [],
    ],
    [
      "a name of the department's own",
      [
        inPart(
          WORKBOOK,
          "<definedNames>",
          "<definedNames><definedName name=\"TongCong\">'Tổng hợp'!$D$11</definedName>"
        ),
      ],
      [],
    ],
  ])("%s", (_what, edits, expected) => {
    const { findings, notes } = verifyBytes(editPackage(bytes, ...edits));
    expect(placesOf(notes)).toEqual(expected);
    // A hidden row is told itself.
    expect(placesOf(findings).filter((one) => !one.startsWith("hidden"))).toEqual([]);
  });
});

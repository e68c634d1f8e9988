import { createCodec, readFrames } from "../../src/adapters/xlsx";
import { planConsolidated } from "../../src/app/consolidate";
import { verifyConsolidated } from "../../src/app/verify";
import { changeParts, changeSheet } from "../support/changedFile";
import { sampleConsolidation, sampleSubmissions } from "../support/consolidations";
import { submissionOf } from "../support/submissions";

/** A file whose way is none of the common folder, and one that nothing leads to. */
const consolidation = sampleConsolidation([
  ...sampleSubmissions(),
  submissionOf(
    "SXD",
    { "QN-B2": [{ task: "Cổng thông tin", amounts: { total: 400_000, needed: 400_000 } }] },
    { href: "nop cu/SXD.xlsx" }
  ),
]);

type Edit = (xml: string) => string;

let bytes: Uint8Array;
beforeAll(async () => {
  bytes = await createCodec().write(planConsolidated(consolidation, "vi", null, "nghin-dong"));
});

/** Kind and place of every finding. */
function findingsIn(changed: Uint8Array): string[] {
  const read = createCodec().read(changed, "tong-hop.xlsx");
  if (!read.ok) throw new Error(read.error.kind);
  const { findings } = verifyConsolidated(read.value, readFrames(changed));
  return findings.map(({ kind, cell }) => `${kind} ${cell}`);
}

const replace =
  (from: RegExp | string, to: string): Edit =>
  (xml) =>
    xml.replace(from, to);

test("nothing is found in the file as it was written", () => {
  expect(findingsIn(bytes)).toEqual([]);
});

/** Gives a cell the style of another one. */
const styledAs =
  (cell: string, like: string): Edit =>
  (xml) => {
    const style = new RegExp(`<c r="${like}"[^>]*? s="(\\d+)"`).exec(xml)?.[1] ?? "";
    return xml.replace(new RegExp(`(<c r="${cell}"[^>]*? s=")\\d+`), `$1${style}`);
  };

/** Gives a row or a column an attribute more. */
const marked = (element: string, attribute: string): Edit =>
  replace(new RegExp(`<${element}(?= )`), `<${element} ${attribute}`);

const merged = (range: string): Edit =>
  replace("</mergeCells>", `<mergeCell ref="${range}"/></mergeCells>`);

const DATA = "Dữ liệu";

describe("one thing changed in a sheet is named", () => {
  test.each<[string, string, Edit, string]>([
    [
      "the folder in the formula that data rows share",
      DATA,
      replace(/(<f[^>]*>)HYPERLINK\((?=M)/, '$1HYPERLINK("khac/"&amp;'),
      "link-other Dữ liệu!P2",
    ],
    [
      "the sheet in the same formula",
      DATA,
      replace(/(<f[^>]*t="shared"[^>]*>[^<]*)&amp;N\d+/, '$1&amp;"QN-B1"'),
      "link-other Dữ liệu!P2",
    ],
    [
      "what such a link shows once it is calculated",
      DATA,
      replace(/(<f[^>]*t="shared"[^>]*>[^<]*)"Mở"/, '$1"5.000"'),
      "link-other Dữ liệu!P2",
    ],
    [
      "the way to a file in a folder of its own",
      DATA,
      replace('"nop cu/SXD.xlsx#', '"nop moi/SXD.xlsx#'),
      "link-other Dữ liệu!P",
    ],
    [
      "a link from a figure to its rows",
      "Tổng hợp",
      replace(`ref="A13" location="'Dữ liệu'!A2"`, `ref="A13" location="'Dữ liệu'!A5"`),
      "link-other Tổng hợp!A13",
    ],
    [
      "a link that is gone",
      "Tổng hợp",
      replace(`<hyperlink ref="A13" location="'Dữ liệu'!A2"/>`, ""),
      "link-lost Tổng hợp!A13",
    ],
    [
      "a link on a figure that had none",
      "Theo đơn vị",
      replace("</hyperlinks>", `<hyperlink ref="D10" location="A1"/></hyperlinks>`),
      "link-added Theo đơn vị!D10",
    ],
    [
      "another criterion in the formula of a figure",
      "Tổng hợp",
      replace('"S000002"', '"S000003"'),
      "formula-other Tổng hợp!D11",
    ],
    [
      "a criterion less",
      "Theo nguồn",
      replace(/,'Dữ liệu'!\$K\$2:\$K\$\d+,1\)/, ")"),
      "formula-other Theo nguồn!",
    ],
    [
      "fewer rows in the formula of a figure",
      "Tổng hợp",
      (xml) => xml.replace(/<f>[^<]*<\/f>/, (formula) => formula.replaceAll("$2:", "$3:")),
      "formula-other Tổng hợp!D11",
    ],
    [
      "the formula of a verdict",
      "Đối chiếu",
      replace(/<f>IF\(AND\(.*?\),("[^"]*"),"[^"]*"\)<\/f>/, "<f>IF(TRUE,$1,$1)</f>"),
      "formula-other Đối chiếu!",
    ],
    [
      "the formula of a difference",
      "Đối chiếu",
      replace(/<f>([A-Z]\d+)-[A-Z]\d+<\/f>/, "<f>$1-$1</f>"),
      "formula-other Đối chiếu!",
    ],
    [
      "a figure shown in đồng among thousands",
      "Tổng hợp",
      styledAs("D11", "D10"),
      "format-other Tổng hợp!D11",
    ],
    [
      "a hidden row",
      "Theo đơn vị",
      replace('<row r="11"', '<row hidden="1" r="11"'),
      "hidden Theo đơn vị!A11:",
    ],
    [
      "a row without height",
      "Theo nguồn",
      replace('<row r="11"', '<row ht="0" customHeight="1" r="11"'),
      "hidden Theo nguồn!A11:",
    ],
    [
      "one of two tasks",
      "Tổng hợp",
      replace('<row r="14"', '<row hidden="1" r="14"'),
      "hidden Tổng hợp!A14:",
    ],
    ["a hidden column", "Theo đơn vị", marked("col", 'hidden="1"'), "hidden Theo đơn vị!A:A"],
    [
      "a column without width",
      "Theo đơn vị",
      replace(/(<col min="1"[^>]*) width="[^"]*"/, '$1 width="0"'),
      "hidden Theo đơn vị!A:A",
    ],
    ["a merge over a figure", "Theo đơn vị", merged("D10:E10"), "hidden Theo đơn vị!D10:E10"],
  ])("%s", (_what, sheet, edit, expected) => {
    const found = findingsIn(changeSheet(bytes, sheet, edit));
    expect(found.map((one) => one.slice(0, expected.length))).toContain(expected);
    const [kind = ""] = expected.split(" ");
    expect(found.filter((one) => !one.startsWith(kind))).toEqual([]);
  });

  test.each<[string, RegExp, Edit, string]>([
    [
      "a format that hides the figures",
      /styles\.xml$/,
      replace('formatCode="#,##0,"', 'formatCode=";;;"'),
      "format-other Tổng hợp!D11",
    ],
    [
      "a format that shows millions for thousands",
      /styles\.xml$/,
      replace('formatCode="#,##0,"', 'formatCode="#,##0,,"'),
      "format-other Tổng hợp!D11",
    ],
    [
      "a format with a figure of its own",
      /styles\.xml$/,
      replace('formatCode="#,##0"', 'formatCode="&quot;5.000&quot;"'),
      "format-other Tổng hợp!D",
    ],
    [
      "a hidden sheet",
      /workbook\.xml$/,
      replace('<sheet name="Đối chiếu"', '<sheet state="hidden" name="Đối chiếu"'),
      "hidden Đối chiếu",
    ],
    [
      "a chart of other figures",
      /chart1\.xml$/,
      replace("!$F$26:$F$29", "!$D$26:$D$29"),
      "chart-other Theo nguồn",
    ],
    [
      "a chart of fewer bars",
      /chart2\.xml$/,
      replace(/\$(\d+)(?=<\/c:f>)/g, "$12"),
      "chart-other Theo hạng mục",
    ],
    [
      "a table of fewer rows",
      /table1\.xml$/,
      replace(/ref="A1:AA\d+"/, 'ref="A1:AA9"'),
      "table-other Dữ liệu, DuLieu",
    ],
  ])("%s", (_what, part, edit, expected) => {
    const found = findingsIn(changeParts(bytes, part, edit));
    expect(found[0]?.slice(0, expected.length)).toBe(expected);
    const [kind = ""] = expected.split(" ");
    expect(found.filter((one) => !one.startsWith(kind))).toEqual([]);
  });
});

describe("what changes no figure for the reader is no finding", () => {
  const hideRows = (xml: string, rows: readonly number[]): string =>
    rows.reduce(
      (text, row) => text.replace(`<row r="${String(row)}"`, `<row hidden="1" r="${String(row)}"`),
      xml
    );

  test.each<[string, string, Edit]>([
    ["tasks folded away under their agency", "Tổng hợp", (xml) => hideRows(xml, [14, 15, 16])],
    [
      "a list with a filter",
      "Tình hình nộp",
      (xml) =>
        hideRows(xml, [9]).replace(
          /<autoFilter ref="([^"]*)"\/>/,
          '<autoFilter ref="$1"><filterColumn colId="1"/></autoFilter>'
        ),
    ],
    ["data rows that were filtered", DATA, (xml) => hideRows(xml, [3, 5])],
    ["a wider column", "Theo đơn vị", replace(/(<col min="2"[^>]* width=")[^"]*/, "$180")],
    [
      "a link beside the table",
      "Theo đơn vị",
      replace("</hyperlinks>", '<hyperlink ref="Z40" location="A1"/></hyperlinks>'),
    ],
    ["blank cells merged", "Theo đơn vị", merged("X50:Y51")],
  ])("%s", (_what, sheet, edit) => {
    expect(findingsIn(changeSheet(bytes, sheet, edit))).toEqual([]);
  });

  test("figures with decimals, and with the sign of the đồng", () => {
    const edit = replace('formatCode="#,##0"', 'formatCode="#,##0.00\\ &quot;đ&quot;"');
    expect(findingsIn(changeParts(bytes, /styles\.xml$/, edit))).toEqual([]);
  });
});

test("a workbook read without what stands besides its cells is proved by its cells", () => {
  const changed = changeParts(bytes, /chart1\.xml$/, replace("!$F$26:$F$29", "!$D$26:$D$29"));
  const read = createCodec().read(changed, "tong-hop.xlsx");
  if (!read.ok) throw new Error(read.error.kind);
  expect(verifyConsolidated(read.value).findings).toEqual([]);
});

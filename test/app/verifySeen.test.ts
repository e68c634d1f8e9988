import { createCodec } from "../../src/adapters/xlsx";
import { planConsolidated } from "../../src/app/consolidate";
import {
  drawn,
  editPackage,
  inPart,
  related,
  textBox,
  type PartsEdit,
} from "../support/addedParts";
import { sampleConsolidation } from "../support/consolidations";
import { condition, look } from "../support/lookParts";
import { placesOf, verifyBytes } from "../support/verified";

// Ways to make a workbook look other than it is while every cell holds what it should.

let bytes: Uint8Array;
beforeAll(async () => {
  bytes = await createCodec().write(
    planConsolidated(sampleConsolidation(), "vi", null, "nghin-dong")
  );
});

const STYLES = "xl/styles.xml";
const [SUMMARY, BY_AGENCY, STATUS, DATA] = [1, 3, 6, 10].map(
  (number) => `xl/worksheets/sheet${String(number)}.xml`
) as [string, string, string, string];

const WHITE = '<color rgb="FFFFFFFF"/>';
const solid = (color: string) =>
  `<patternFill patternType="solid"><fgColor ${color}/><bgColor indexed="64"/></patternFill>`;
const EXPRESSION =
  '<cfRule type="expression" dxfId="0" priority="1"><formula>TRUE</formula></cfRule>';

/** A run of letters in the first text of the title. */
const whiteRun: PartsEdit = inPart(
  "xl/sharedStrings.xml",
  /<si><t>(\(Tổng hợp tạm[^<]*)<\/t><\/si>/,
  `<si><r><rPr>${WHITE}</rPr><t>$1</t></r></si>`
);

const openRemark =
  (cells: string, type = "Note", visible = "<x:Visible/>"): PartsEdit =>
  (parts) => {
    parts.set(
      "xl/drawings/vml90.vml",
      `<xml xmlns:x="urn:schemas-microsoft-com:office:excel"><x:ClientData ObjectType="${type}"><x:Anchor>${cells}</x:Anchor>${visible}</x:ClientData></xml>`
    );
    related("worksheets/", "sheet1.xml", "rId91", "vmlDrawing", "../drawings/vml90.vml")(parts);
  };

const oneCell = (column: number, row: number) =>
  `<xdr:oneCellAnchor><xdr:from><xdr:col>${String(column)}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${String(row)}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext cx="914400" cy="400000"/><xdr:pic><xdr:nvPicPr><xdr:cNvPr id="3" name="Picture 3"/></xdr:nvPicPr></xdr:pic><xdr:clientData/></xdr:oneCellAnchor>`;

describe("what nobody can read is named with its cells", () => {
  test.each<[string, readonly PartsEdit[], string]>([
    ["white letters", [look(SUMMARY, "D11", { font: WHITE })], "faint-ink Tổng hợp!D11"],
    [
      "letters of the colour of the theme's paper",
      [look(SUMMARY, "D11", { font: '<color theme="0"/>' })],
      "faint-ink Tổng hợp!D11",
    ],
    [
      "letters of a dark colour of the theme, which somebody made white",
      [
        look(SUMMARY, "D11", { font: '<color theme="3"/>' }),
        inPart("xl/theme/theme1.xml", '"44546A"', '"FDFDFD"'),
      ],
      "faint-ink Tổng hợp!D11",
    ],
    [
      "letters nearly white by their tint",
      [look(SUMMARY, "D11", { font: '<color theme="1" tint="0.95"/>' })],
      "faint-ink Tổng hợp!D11",
    ],
    [
      "white letters of the old palette",
      [look(SUMMARY, "D11", { font: '<color indexed="9"/>' })],
      "faint-ink Tổng hợp!D11",
    ],
    [
      "letters of the colour behind them",
      [look(SUMMARY, "D11", { font: '<color rgb="FF548235"/>', fill: solid('rgb="FF548235"') })],
      "faint-ink Tổng hợp!D11",
    ],
    [
      "automatic letters on black",
      [look(SUMMARY, "D11", { fill: solid('rgb="FF000000"') })],
      "faint-ink Tổng hợp!D11",
    ],
    [
      "white letters on a gradient of whites",
      [
        look(SUMMARY, "D11", {
          font: WHITE,
          fill: `<gradientFill><stop position="0">${WHITE}</stop><stop position="1"><color rgb="FFFAFAFA"/></stop></gradientFill>`,
        }),
      ],
      "faint-ink Tổng hợp!D11",
    ],
    [
      "letters of one point",
      [look(SUMMARY, "D11", { font: '<sz val="1"/>' })],
      "faint-size Tổng hợp!D11",
    ],
    [
      "a figure repeated over its cell",
      [look(SUMMARY, "D11", { alignment: '<alignment horizontal="fill"/>' })],
      "faint-repeated Tổng hợp!D11",
    ],
    ["a warning in white", [whiteRun], "faint-ink Tổng hợp!A"],
    [
      "the first look, which cells without one have",
      [
        inPart(STYLES, "<font><sz", `<font>${WHITE}<sz`),
        inPart(BY_AGENCY, /(<c r="B10"[^>]*?) s="\d+"/, "$1"),
      ],
      "faint-ink Theo đơn vị!B10",
    ],
    [
      "a conditional format in white",
      [condition(SUMMARY, "D11:D13", EXPRESSION, `<font>${WHITE}</font>`)],
      "condition-hides Tổng hợp!D11:D13",
    ],
    [
      "a conditional format of black on black",
      [
        condition(
          SUMMARY,
          "D11",
          EXPRESSION,
          '<fill><patternFill><bgColor rgb="FF000000"/></patternFill></fill>'
        ),
      ],
      "condition-hides Tổng hợp!D11",
    ],
    [
      "a conditional format that shows đồng among thousands",
      [condition(SUMMARY, "D11", EXPRESSION, '<numFmt numFmtId="170" formatCode="#,##0"/>')],
      "condition-format Tổng hợp!D11",
    ],
    [
      "a conditional format that shows nothing",
      [condition(SUMMARY, "D11", EXPRESSION, '<numFmt numFmtId="170" formatCode=";;;"/>')],
      "condition-format Tổng hợp!D11",
    ],
    [
      "bars in place of amounts",
      [
        condition(
          SUMMARY,
          "D11",
          '<cfRule type="dataBar" priority="1"><dataBar showValue="0"><color rgb="FF638EC6"/></dataBar></cfRule>'
        ),
      ],
      "condition-bare Tổng hợp!D11",
    ],
    [
      "signs in place of amounts, as newer programs write them",
      [
        condition(
          SUMMARY,
          "",
          '<x14:cfRule type="iconSet"><x14:iconSet showValue="0"/></x14:cfRule><xm:sqref>D11</xm:sqref>'
        ),
      ],
      "condition-bare Tổng hợp!D11",
    ],
    [
      "a scale of blacks",
      [
        condition(
          SUMMARY,
          "D11",
          '<cfRule type="colorScale" priority="1"><colorScale><color rgb="FF000000"/></colorScale></cfRule>'
        ),
      ],
      "condition-hides Tổng hợp!D11",
    ],
    ["a text box over a figure", [drawn(1, textBox([3, 10, 3, 10]))], "covered Tổng hợp!D11"],
    [
      "a text box over the middle of a title",
      [drawn(1, textBox([5, 3, 6, 3]))],
      "covered Tổng hợp!A4",
    ],
    ["a picture that tells its size", [drawn(1, oneCell(3, 10))], "covered Tổng hợp!D11:"],
    ["a shape over a data row", [drawn(10, textBox([11, 0, 11, 2]))], "covered Dữ liệu!L1:L3"],
    [
      "our own chart over its table",
      [inPart("xl/drawings/drawing4.xml", /<xdr:row>\d+<\/xdr:row>/, "<xdr:row>24</xdr:row>")],
      "covered Theo nguồn!",
    ],
    ["a remark that stands open", [openRemark("3,0,10,0,5,0,12,0")], "covered Tổng hợp!D11:"],
    ["a button", [openRemark("3,0,10,0,5,0,12,0", "Button", "")], "covered Tổng hợp!D11:"],
    [
      "columns without any width",
      [
        inPart(BY_AGENCY, "<sheetFormatPr ", '<sheetFormatPr defaultColWidth="0" '),
        inPart(BY_AGENCY, /<col min="4"[^>]*>/, ""),
      ],
      "hidden Theo đơn vị!D:D",
    ],
    [
      "a table of what if in a data row",
      [inPart(DATA, /(<c r="L2"[^>]*>)/, '$1<f t="dataTable" ref="L2:L5" r1="A1"/>')],
      "formula-other Dữ liệu!L2",
    ],
    [
      "a formula of many cells in a data row",
      [inPart(DATA, /(<c r="L2"[^>]*>)/, '$1<f t="array" ref="L2:L5">A1:A4</f>')],
      "formula-other Dữ liệu!L2",
    ],
    [
      "the table of the data on another sheet",
      [
        (parts) => {
          parts.delete("xl/worksheets/_rels/sheet10.xml.rels");
          related("worksheets/", "sheet9.xml", "rId1", "table", "../tables/table1.xml")(parts);
        },
      ],
      "table-other Dữ liệu, DuLieu",
    ],
  ])("%s", (_what, edits, expected) => {
    const { findings } = verifyBytes(editPackage(bytes, ...edits));
    const found = placesOf(findings);
    expect(found.map((one) => one.slice(0, expected.length))).toContain(expected);
    const [kind = ""] = expected.split(" ");
    expect(found.filter((one) => !one.startsWith(kind))).toEqual([]);
  });
});

describe("what people do to read better is no finding", () => {
  test.each<[string, readonly PartsEdit[]]>([
    [
      "red letters on yellow",
      [look(SUMMARY, "D11", { font: '<color rgb="FFC00000"/>', fill: solid('rgb="FFFFFF00"') })],
    ],
    [
      "white letters on green",
      [look(SUMMARY, "D11", { font: WHITE, fill: solid('rgb="FF548235"') })],
    ],
    ["grey letters", [look(SUMMARY, "D11", { font: '<color theme="0" tint="-0.35"/>' })]],
    ["letters of the theme", [look(SUMMARY, "D11", { font: '<color theme="1"/>' })]],
    ["letters of the system", [look(SUMMARY, "D11", { font: '<color indexed="64"/>' })]],
    ["automatic letters", [look(SUMMARY, "D11", { font: '<color auto="1"/>' })]],
    ["small letters", [look(SUMMARY, "D11", { font: '<sz val="6"/>' })]],
    ["a fill of dots", [look(SUMMARY, "D11", { fill: '<patternFill patternType="gray125"/>' })]],
    ["white letters in a blank cell", [look(SUMMARY, "A11", { font: WHITE })]],
    ["white keys in the column that nobody sees", [look(SUMMARY, "M11", { font: WHITE })]],
    [
      "a conditional format that marks",
      [
        condition(
          SUMMARY,
          "D11:L39",
          EXPRESSION,
          '<font><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill><border><left><color rgb="FFFFFFFF"/></left></border>'
        ),
      ],
    ],
    [
      "a conditional format of the same unit",
      [condition(SUMMARY, "D11", EXPRESSION, '<numFmt numFmtId="170" formatCode="#,##0.0,"/>')],
    ],
    [
      "bars and scales beside the amounts",
      [
        condition(
          SUMMARY,
          "D11",
          '<cfRule type="dataBar" priority="1"><dataBar><color rgb="FF638EC6"/></dataBar></cfRule><cfRule type="colorScale" priority="2"><colorScale><color rgb="FFF8696B"/><color rgb="FF63BE7B"/></colorScale></cfRule>'
        ),
      ],
    ],
    [
      "a conditional format over blank cells",
      [condition(STATUS, "Z50:Z60", EXPRESSION, `<font>${WHITE}</font>`)],
    ],
    ["a text box beside the table", [drawn(1, textBox([16, 10, 18, 14]))]],
    ["an emblem above the letterhead", [drawn(1, textBox([0, 0, 1, 1]))]],
    ["a shape that is not shown", [drawn(1, textBox([3, 10, 3, 10], ' hidden="1"'))]],
    ["a remark that opens on touch", [openRemark("3,0,10,0,5,0,12,0", "Note", "")]],
    [
      "choices for a cell",
      [
        inPart(
          SUMMARY,
          "<hyperlinks>",
          '<dataValidations count="1"><dataValidation type="list" sqref="D11"><formula1>"1,2"</formula1></dataValidation></dataValidations><hyperlinks>'
        ),
      ],
    ],
  ])("%s", (_what, edits) => {
    const { findings, notes } = verifyBytes(editPackage(bytes, ...edits));
    expect(placesOf([...findings, ...notes])).toEqual([]);
  });
});

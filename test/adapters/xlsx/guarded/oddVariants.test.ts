import { createHash } from "node:crypto";
import { deflateRawSync } from "node:zlib";
import fc from "fast-check";
import { unzipSync } from "fflate";
import { readWorkbook, writeWorkbook } from "../../../../src/adapters/xlsx";
import { inflateHere } from "../../../../src/adapters/xlsx/zip";
import { nodeInflater } from "../../../../src/adapters/node";
import { checkWorkbook } from "../../../../src/app/checkWorkbook";
import { cellKey, type SheetSnapshot } from "../../../../src/core/sheet";
import { encodeLegacy } from "../../../support/legacyText";
import { planForms } from "../../../../src/app/insertForms";
import { generateTasks } from "../../../support/generatedTasks";
import { formById, quangNgai } from "../../../support/packs";
import { sheetXml, xlsxWithSheet, zipOf } from "../brokenFiles";
import { SAMPLE_PLAN } from "../samplePlan";
import { differences, readOurs, readTheirs } from "./sameSnapshot";

const sheetOf = (xml: string): SheetSnapshot => readOurs(xlsxWithSheet(xml)).sheets[0]!;
const cells = (xml: string): SheetSnapshot => sheetOf(sheetXml(`<row r="1">${xml}</row>`));

type Change = readonly [pattern: RegExp, by: string];

/** The sample with the XML of its parts changed wherever their names match. */
async function patched(part: RegExp, ...changes: readonly Change[]): Promise<Uint8Array> {
  const parts = Object.entries(unzipSync(await writeWorkbook(SAMPLE_PLAN)));
  return zipOf(
    Object.fromEntries(
      parts.map(([name, bytes]) => {
        const text = new TextDecoder().decode(bytes);
        if (!part.test(name)) return [name, text];
        return [name, changes.reduce((xml, [from, to]) => xml.replace(from, to), text)];
      })
    )
  );
}

test.each<[string, RegExp, readonly Change[]]>([
  [
    "namespace prefixes",
    /worksheets|sharedStrings|styles|workbook\.xml$/,
    [
      [/<(\/?)(?=[a-z])/gi, "<$1x:"],
      [/xmlns=/, "xmlns:x="],
    ],
  ],
  ["apostrophes for quotes", /worksheets\/sheet/, [[/ (r|s|t)="(\w+)"/g, " $1='$2'"]]],
  [
    "spaces inside tags",
    /worksheets\/sheet/,
    [
      [/<c /g, "<c\n  "],
      [/<\/c>/g, "</c >"],
    ],
  ],

  [
    "strict namespaces",
    /\.xml$|\.rels$/,
    [
      [
        /schemas\.openxmlformats\.org\/spreadsheetml\/2006\/main/g,
        "purl.oclc.org/ooxml/spreadsheetml/main",
      ],
    ],
  ],
  ["paths from the root", /workbook\.xml\.rels$/, [[/Target="(?!\/)/g, 'Target="/xl/']]],
])("%s are read as before", async (_what, part, changes) => {
  const plain = readOurs(await writeWorkbook(SAMPLE_PLAN));
  expect(differences(readOurs(await patched(part, ...changes)), plain)).toEqual([]);
});

test.each<[string, string, readonly unknown[]]>([
  [
    "decimals as a runtime reads them",
    "<c><v>0.1</v></c><c><v>-123456.789</v></c><c><v>1.5E+3</v></c>",
    [0.1, -123456.789, 1500],
  ],
  ["more digits than fit", "<c><v>12345678901234567890</v></c>", [12345678901234567890]],
  ["a number with a comma is no number", "<c><v>1,5</v></c>", [{ error: "#NUM!" }]],
  ["escapes of Excel, once", '<c t="str"><v>a_x000D_&#10;_x005F_x000D_</v></c>', ["a\n_x000D_"]],
  ["what was escaped twice stays so", '<c t="str"><v>&amp;lt;</v></c>', ["&lt;"]],
  [
    "runs together, reading aids apart",
    '<c t="inlineStr"><is><r><t>a</t></r><rPh sb="0"><t>x</t></rPh><r><rPr><b/></rPr><t xml:space="preserve"> b</t></r></is></c>',
    ["a b"],
  ],
  [
    "dates as text",
    '<c t="d"><v>2027-01-15</v></c><c t="d"><v>2027-01-15T12:00:00Z</v></c><c t="d"><v>1900-02-28</v></c>',
    [46402, 46402.5, 59],
  ],
  [
    "errors of newer programs",
    '<c t="e"><v>#SPILL!</v></c><c t="e"><v>?</v></c>',
    [{ error: "#SPILL!" }, { error: "#N/A" }],
  ],
])("%s", (_what, xml, values) => expect(cells(xml).values).toEqual([values]));

test("shared formulas move what is no text, and nothing past the sheet's edge", () => {
  const master =
    '<c r="B2"><f t="shared" si="0">A1&amp;"A1"&amp;$A1&amp;\'A1 b\'!A1</f><v>1</v></c>';
  const child = (address: string) => `<c r="${address}"><f t="shared" si="0"/><v>1</v></c>`;
  const { formulas } = cells(master + child("C3") + child("A2"));
  expect([...formulas.values()]).toEqual([
    `A1&"A1"&$A1&'A1 b'!A1`,
    `B2&"A1"&$A2&'A1 b'!B2`,
    `#REF!&"A1"&$A1&'A1 b'!#REF!`,
  ]);
});

test("comments and CDATA inside a text are left to SheetJS", () => {
  const bytes = xlsxWithSheet(sheetXml("<row><c><v>1<!-- x -->2</v></c></row>"));
  expect(() => readOurs(bytes)).toThrow("unusual");
  expect(readWorkbook(bytes, "a.xlsx").ok).toBe(true);
});

describe("fonts", () => {
  const TITLE = encodeLegacy("Dự toán", "tcvn3");
  const styles = (font: string) =>
    `<styleSheet><fonts><font><name val="Arial"/></font><font><name val="${font}"/></font></fonts><cellXfs><xf fontId="0"/><xf fontId="1"/></cellXfs></styleSheet>`;
  const withFont = (font: string, text: string) => {
    const parts = Object.fromEntries(
      Object.entries(
        unzipSync(
          xlsxWithSheet(sheetXml(`<row><c s="1" t="inlineStr"><is><t>${text}</t></is></c></row>`))
        )
      ).map(([name, bytes]) => [name, new TextDecoder().decode(bytes)])
    );
    const link = `<Relationship Id="y" Type="x/styles" Target="styles.xml"/></Rel`;
    const rels = "xl/_rels/workbook.xml.rels";
    return zipOf({
      ...parts,
      [rels]: parts[rels]!.replace("</Rel", link),
      "xl/styles.xml": styles(font),
    });
  };

  test("of cells are known where a legacy one is in use, also of runs", () => {
    expect(readOurs(withFont(".VnTime", "a")).sheets[0]?.fonts).toEqual(new Map([[0, ".VnTime"]]));
    expect(readOurs(withFont("Times New Roman", "a")).sheets[0]?.fonts.size).toBe(0);
    const runs = cells(
      '<c t="inlineStr"><is><r><rPr><rFont val="VNI-Times"/></rPr><t>a</t></r></is></c>'
    );
    expect(runs.fonts.get(cellKey(0, 0))).toBe("VNI-Times");
  });

  test.each([
    [".VnTime", 1],
    ["Times New Roman", 0],
  ])("two words alone are told to be TCVN3 by %s", async (name, count) => {
    const tasks = generateTasks(formById(quangNgai, "QN-B2")!);
    const plan = planForms({
      pack: quangNgai,
      forms: ["QN-B2"],
      agency: { code: "SYT", name: "Sở Y tế" },
      year: quangNgai.planYear,
      unit: "trieu-dong",
      tasks: { "QN-B2": tasks },
    });
    const typed = tasks[0]?.cells.task;
    const sheets = plan.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) =>
        cell.value === typed ? { ...cell, value: TITLE, style: { font: { name } } } : cell
      ),
    }));
    const workbook = readOurs(await writeWorkbook({ ...plan, sheets }));
    const options = { pack: quangNgai, profile: "draft", asOf: "2026-11-22" } as const;
    const { issues } = checkWorkbook(workbook, null, options);
    expect(issues.filter(({ code }) => code === "H206")).toHaveLength(count);
  });
});

test("zlib and fflate give the same, and both stop at the declared size", () => {
  const content = new TextEncoder().encode("Dự toán ".repeat(5000));
  const raw = new Uint8Array(deflateRawSync(content));
  const hash = (bytes: Uint8Array | null) =>
    createHash("sha1")
      .update(bytes ?? "")
      .digest("hex");
  for (const inflater of [nodeInflater, inflateHere]) {
    expect(hash(inflater.inflate(raw, content.length))).toBe(hash(content));
    expect(inflater.inflate(raw, 100)?.length ?? 0).not.toBe(content.length);
    expect(inflater.inflate(raw.subarray(9), content.length)?.length ?? 0).not.toBe(content.length);
    expect(inflater.crc32(content)).toBe(inflateHere.crc32(content));
  }
});

describe("whatever the bytes", () => {
  const xml = sheetXml(
    '<row r="1" hidden="1"><c r="A1" s="1" t="inlineStr"><is><r><t>ế</t></r></is></c><c t="s"><v>0</v></c><c><f t="shared" si="0">A1</f><v>1.5</v></c></row>'
  );

  test("a changed sheet never throws and, where both read it, is near to SheetJS", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(
            fc.nat(xml.length - 1),
            fc.constantFrom("", "<", ">", "/", '"', "'", "&", "c", "</c>", "\u0000", "é")
          )
        ),
        fc.nat(xml.length),
        (edits, cut) => {
          const letters = xml.split("");
          for (const [at, text] of edits.slice(0, 4)) letters[at] = text;
          const changed = letters.join("").slice(0, edits.length % 2 ? cut : undefined);
          const start = performance.now();
          expect(typeof readWorkbook(xlsxWithSheet(changed), "a.xlsx").ok).toBe("boolean");
          expect(performance.now() - start).toBeLessThan(1000);
        }
      ),
      { numRuns: 300 }
    );
  });

  test("flipped bytes and cut files never throw", async () => {
    const whole = await writeWorkbook(SAMPLE_PLAN);
    const flip = fc.tuple(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }));
    fc.assert(
      fc.property(fc.array(flip, { maxLength: 5 }), fc.nat(whole.length), (flips, cut) => {
        const bytes = whole.slice(0, flips.length === 0 ? cut : undefined);
        for (const [at, by] of flips) bytes[at] = (bytes[at] ?? 0) ^ by;
        expect(typeof readWorkbook(bytes, "a.xlsx").ok).toBe("boolean");
      }),
      { numRuns: 150 }
    );
  });
});

test("the oracle is no mirror: SheetJS differs where it is known to be wrong", () => {
  const bytes = xlsxWithSheet(sheetXml('<row r="1"><c r="A1" t="str"><v>&amp;lt;</v></c></row>'));
  expect(differences(readOurs(bytes), readTheirs(bytes))).toHaveLength(1);
});

import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { readWorkbook, writeWorkbook } from "../../src/adapters/xlsx";
import { planConsolidated } from "../../src/app/consolidate";
import { verifyAgainstInputs, verifyConsolidated } from "../../src/app/verify";
import {
  cellText,
  columnName,
  formatAddress,
  sheetNamed,
  valueAt,
  type WorkbookPlan,
  type WorkbookSnapshot,
} from "../../src/core/sheet";
import { sampleConsolidation, sampleSubmissions, spelledOut } from "../support/consolidations";
import { submissionOf } from "../support/submissions";
import { addedSheet, drawn, editPackage, inPart, textBox } from "../support/addedParts";
import { condition, look } from "../support/lookParts";
import { placesOf, verifyBytes } from "../support/verified";
import { convertWithLibreOffice, describeWithLibreOffice } from "../support/libreOffice";

const plan = planConsolidated(sampleConsolidation());

function read(bytes: Uint8Array): WorkbookSnapshot {
  const result = readWorkbook(bytes, "tong-hop.xlsx");
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** More agencies, in triệu đồng: halves above zero and below, and amounts rounded away. */
const inMillions = planConsolidated(
  sampleConsolidation([
    ...sampleSubmissions(),
    submissionOf("SXD", {
      "QN-B2": [{ task: "x", amounts: { total: 400_000, done: -2_500_000, needed: 2_500_000 } }],
    }),
    submissionOf("SNV", {
      "QN-B2": [{ task: "y", amounts: { total: 400_000, needed: 2_500_000 } }],
    }),
  ]),
  "vi",
  null,
  "trieu-dong"
);

/** Every formula with its value, as "Sheet!A1 value". */
function resultsOf(workbook: WorkbookSnapshot): string[] {
  return spelledOut(inMillions).sheets.flatMap(({ name, cells }) => {
    const sheet = workbook.sheets.find((one) => one.name === name)!;
    return cells
      .filter((cell) => cell.formula !== undefined)
      .map(
        (cell) =>
          `${name}!${formatAddress(cell)} ${cellText(valueAt(sheet, cell.row, cell.column))}`
      );
  });
}

/** The plan in triệu đồng with no result in any formula, so that every one has to be calculated. */
function withoutResults(): WorkbookPlan {
  const sheets = spelledOut(inMillions).sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) =>
      cell.formula === undefined ? cell : { ...cell, value: null }
    ),
  }));
  return { ...inMillions, sheets };
}

test("written and read back it is proved, and the same plan gives the same bytes", async () => {
  const bytes = await writeWorkbook(plan);
  const workbook = read(bytes);
  expect(verifyConsolidated(workbook)).toMatchObject({ status: "proved", findings: [] });
  expect(verifyAgainstInputs(workbook, sampleSubmissions()).findings).toEqual([]);
  expect(Buffer.compare(await writeWorkbook(plan), bytes)).toBe(0);
});

test("both charts show the rows of their tables, named and with amounts", async () => {
  const parts = unzipSync(await writeWorkbook(plan));
  const charts = Object.keys(parts)
    .filter((name) => /^xl\/charts\/chart\d+\.xml$/.test(name))
    .map((name) => strFromU8(parts[name]!));
  expect(charts).toHaveLength(2);
  for (const [at, sheetName] of ["Theo nguồn", "Theo hạng mục"].entries()) {
    const sheet = plan.sheets.find(({ name }) => name === sheetName)!;
    const ranges = [...charts[at]!.matchAll(/<c:f>'[^']+'!\$([A-Z]+)\$(\d+):\$\1\$(\d+)<\/c:f>/g)];
    const cells = ranges.map(([, column = "", top, bottom]) =>
      sheet.cells.filter(
        (cell) =>
          columnName(cell.column) === column &&
          cell.row + 1 >= Number(top) &&
          cell.row + 1 <= Number(bottom)
      )
    );
    expect(charts[at]).toContain(`'${sheetName}'!`);
    const kinds = cells.map((of) => new Set(of.map(({ value }) => typeof value)));
    expect(kinds).toEqual([new Set(["string"]), new Set(["number"])]);
    expect(cells[0]).toHaveLength(cells[1]!.length);
    expect(cells[0]!.map(({ value }) => value)).not.toContain("TỔNG SỐ");
  }
});

describeWithLibreOffice("recalculated by LibreOffice", () => {
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "so-du-toan-tong-hop-"));
  });
  afterAll(async () => {
    await rm(folder, { recursive: true, force: true });
  });

  async function saveAgain(bytes: Uint8Array, name: string): Promise<Uint8Array> {
    const file = path.join(folder, `${name}.xlsx`);
    await writeFile(file, bytes);
    const out = path.join(folder, name);
    return new Uint8Array(await readFile(await convertWithLibreOffice(file, "xlsx", out)));
  }

  const resave = async (written: WorkbookPlan, name: string): Promise<WorkbookSnapshot> =>
    read(await saveAgain(await writeWorkbook(written), name));

  test("every formula comes to the value we wrote", async () => {
    const recalculated = await resave(withoutResults(), "tinh");
    const written = read(await writeWorkbook(inMillions));
    expect(resultsOf(recalculated)).toEqual(resultsOf(written));
    expect(verifyConsolidated(written)).toMatchObject({ status: "proved", findings: [] });
    const left = sheetNamed(recalculated, "Theo đơn vị")!.values.find((row) =>
      row.includes("Chênh lệch do làm tròn")
    );
    const remainders = left?.filter((value) => typeof value === "number");
    expect(remainders).toEqual([0, -1, -1, 1, 0, 0]);
  }, 120_000);

  test("saved again without a change it is still proved", async () => {
    for (const [name, written] of Object.entries({ dung: plan, trieu: inMillions })) {
      const saved = await saveAgain(await writeWorkbook(written), name);
      expect(verifyBytes(saved)).toMatchObject({ status: "proved", findings: [], notes: [] });
    }
  }, 120_000);

  test("what was made to look otherwise is still named once it is saved again", async () => {
    const summary = "xl/worksheets/sheet1.xml";
    const changed = editPackage(
      await writeWorkbook(plan),
      look(summary, "D11", { font: '<color theme="0"/>' }),
      look(summary, "E11", { font: '<sz val="1"/>' }),
      look(summary, "F11", { alignment: '<alignment horizontal="fill"/>' }),
      condition(
        summary,
        "D12",
        '<cfRule type="expression" dxfId="0" priority="1"><formula>TRUE</formula></cfRule>',
        '<font><color rgb="FFFFFFFF"/></font>'
      ),
      drawn(1, textBox([3, 12, 3, 12])),
      inPart("xl/workbook.xml", "'Theo đơn vị'!$A$1:", "'Theo đơn vị'!$A$3:"),
      inPart("xl/charts/chart1.xml", "<a:t>Theo loại vốn", "<a:t>Đã duyệt"),
      addedSheet("Tổng hợp (2)")
    );
    const { findings } = verifyBytes(await saveAgain(changed, "che"));
    expect(placesOf(findings).sort()).toEqual([
      "chart-title Theo nguồn",
      "condition-hides Tổng hợp!D12",
      "covered Tổng hợp!D13",
      "faint-ink Tổng hợp!D11",
      "faint-repeated Tổng hợp!F11",
      "faint-size Tổng hợp!E11",
      "not-printed Theo đơn vị!A1:E2",
      "sheet-alike Tổng hợp (2)",
    ]);
  }, 120_000);
});

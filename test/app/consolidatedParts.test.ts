import { planConsolidated } from "../../src/app/consolidate";
import { verifyAgainstInputs, verifyConsolidated } from "../../src/app/verify";
import { consolidate } from "../../src/core/consolidation";
import {
  cellOfKey,
  formatAddress,
  isCellError,
  parseRange,
  sheetNamed,
  valueAt,
  type CellValue,
  type WorkbookSnapshot,
} from "../../src/core/sheet";
import { sampleConsolidation, sampleSubmissions, workbookOfPlan } from "../support/consolidations";
import { PACK, submissionOf } from "../support/submissions";

/** Three facts a sheet, and figures that add over the stretch of their own facts. */
const LIMITS = { factsOnSheet: 3, rowsOnSheet: 1_000, factsForWhole: 0 };
const plan = planConsolidated(sampleConsolidation(), "vi", null, "dong", LIMITS);
const workbook = workbookOfPlan(plan);
const parts = plan.sheets.filter(({ name }) => name.startsWith("Dữ liệu"));

function cells(of: WorkbookSnapshot, range: string): CellValue[] {
  const [, name = "", area = ""] = /^'([^']+)'!(.+)$/.exec(range) ?? [];
  const { top, bottom, left } = parseRange(area.replaceAll("$", ""))!;
  const sheet = sheetNamed(of, name)!;
  return Array.from({ length: bottom - top + 1 }, (_, at) => valueAt(sheet, top + at, left));
}

/** Sums of SUMIFS as programs come to them. */
function evaluate(formula: string): number {
  const calls = [...formula.matchAll(/SUMIFS\(([^)]*)\)/g)].map(([, words = ""]) => {
    const [amounts = "", ...criteria] = words.split(",");
    const values = cells(workbook, amounts);
    for (let at = 0; at < criteria.length; at += 2) {
      const wanted: unknown = JSON.parse(criteria[at + 1]!);
      cells(workbook, criteria[at]!).forEach((value, row) => {
        if (value !== wanted) values[row] = 0;
      });
    }
    return values.reduce<number>((sum, value) => sum + Number(value), 0);
  });
  return calls.reduce((sum, one) => sum + one, 0);
}

/** The workbook with one more in a cell; a formula in it stays. */
function withOneMore(name: string, row: number, column: number): WorkbookSnapshot {
  const sheets = workbook.sheets.map((sheet) =>
    sheet.name === name
      ? {
          ...sheet,
          values: sheet.values.map((values, at) =>
            at === row
              ? values.map((value, place) => (place === column ? Number(value) + 1 : value))
              : values
          ),
        }
      : sheet
  );
  return { ...workbook, sheets };
}

describe("more facts than a sheet takes", () => {
  test("stand on several sheets, each saying which part it is and each its own table", () => {
    expect(parts.map(({ name, table }) => [name, table?.name])).toEqual(
      ["", " 2", " 3", " 4", " 5"].map((more) => [
        `Dữ liệu${more}`,
        `DuLieu${more.replace(" ", "_")}`,
      ])
    );
    const titles = parts.map(({ cells: [first] }) => first?.value);
    expect(titles[1]).toBe("Phần 2/5: dòng dữ liệu từ 4 đến 6");
    const headings = parts[0]!.table!.columns.map((text) => text.toLowerCase());
    expect(new Set(headings).size).toBe(headings.length);
  });

  test("figures add over the rows of their own facts, on all parts that hold some", () => {
    const figures = workbook.sheets.flatMap((sheet) =>
      [...sheet.formulas].flatMap(([key, formula]) => {
        if (!formula.startsWith("SUMIFS(")) return [];
        const { row, column } = cellOfKey(key);
        return [{ formula, value: valueAt(sheet, row, column) }];
      })
    );
    expect(figures.length).toBeGreaterThan(60);
    for (const { formula, value } of figures) {
      expect([formula, evaluate(formula)]).toEqual([formula, value]);
    }
    expect(figures.some(({ formula }) => formula.includes("+SUMIFS('Dữ liệu 2'!"))).toBe(true);
    const tasks = figures.filter(({ formula }) => formula.includes('"T000001"'));
    for (const { formula } of tasks) expect(formula).toMatch(/^SUMIFS\('Dữ liệu'!\$L\$3:\$L\$5,/);
  });

  test("it is proved, also against its inputs, and one đồng in any number is named", () => {
    expect(verifyConsolidated(workbook)).toMatchObject({ status: "proved", findings: [] });
    expect(verifyAgainstInputs(workbook, sampleSubmissions()).findings).toEqual([]);
    const numbers = workbook.sheets.flatMap(({ name, values }) =>
      values.flatMap((row, at) =>
        row.flatMap((value, column) => (typeof value === "number" ? [{ name, at, column }] : []))
      )
    );
    const sample = numbers.filter(
      (one, at) => at % (one.name.startsWith("Dữ liệu") ? 3 : 17) === 0
    );
    for (const { name, at, column } of sample) {
      const found = verifyConsolidated(withOneMore(name, at, column)).findings;
      const cell = `${name}!${formatAddress({ row: at, column })}`;
      expect(found.map((finding) => finding.cell)).toContain(cell);
    }
  });
});

describe("more tasks than a sheet takes", () => {
  const short = planConsolidated(sampleConsolidation(), "vi", null, "dong", {
    ...LIMITS,
    rowsOnSheet: 12,
  });

  test("stand in the data only, which the summary says; all else adds up and is proved", () => {
    const summary = short.sheets[0]!;
    const kinds = Array.from({ length: summary.bulk!.count }, (_, at) =>
      summary.bulk!.cellsOf(at).map(({ value }) => value)
    ).flat();
    expect(kinds).toContain("agency");
    expect(kinds).not.toContain("task");
    const texts = summary.cells.map(({ value }) => value);
    expect(texts).toContainEqual(expect.stringContaining("6 nhiệm vụ, nhiều hơn số dòng"));
    const read = workbookOfPlan(short);
    expect(verifyConsolidated(read)).toMatchObject({ status: "proved", findings: [] });
    const certificate = short.sheets.find(({ name }) => name === "Đối chiếu")!;
    const values = certificate.cells.map(({ value }) => value);
    expect(values).toContain("Khớp");
    expect(values).not.toContain("Lệch");
    // Only as the heading of what each file's tasks come to.
    expect(values.filter((value) => value === "Cộng các nhiệm vụ")).toHaveLength(1);
  });
});

describe("the way from a data row to its cell", () => {
  const task = { task: "x", amounts: { needed: 5 } };
  const open = (name: string, href?: string | null, sheet = "Biểu '2"): string | null => {
    const file = submissionOf(
      "A",
      { "QN-B2": [task] },
      { name, ...(href === undefined ? {} : { href }) }
    );
    const sheets = file.sheets.map((one) => ({ ...one, name: sheet }));
    const facts = file.facts.map((fact) => ({ ...fact, at: { ...fact.at, sheet } }));
    const result = consolidate([{ ...file, sheets, facts }], {
      ...{ year: 2019, pack: PACK, toolVersion: "" },
    });
    const data = planConsolidated(result).sheets.find((one) => one.name === "Dữ liệu")!;
    const cell = data.bulk!.cellsOf(0).find(({ column }) => column === 15)!;
    if (cell.value === null || isCellError(cell.value)) return null;
    return cell.formula ?? String(cell.value);
  };

  test.each<[string, string | null | undefined, string]>([
    ["a.xlsx", undefined, `HYPERLINK("a.xlsx#'Biểu ''2'!J11","Mở")`],
    ["a.xlsx", "../nop/100% #1.xlsx", `HYPERLINK("../nop/100%25 %231.xlsx#'Biểu ''2'!J11","Mở")`],
    ["goi.zip/a.xlsx", undefined, "Trong tệp nén"],
    ["a.xlsx", null, "Trong tệp nén"],
    ["a.xlsx", `${"x".repeat(250)}.xlsx`, "Đường dẫn quá dài"],
  ])("of %s at %s", (name, href, expected) => {
    expect(open(name, href)).toBe(expected);
  });

  test.each<[string, string | undefined, string]>([
    ["a.xlsx", undefined, `HYPERLINK(M2&"#'"&N2&"'!"&O2,"Mở")`],
    ["a.xlsx", '../"nộp"/a.xlsx', `HYPERLINK("../""nộp""/"&M2&"#'"&N2&"'!"&O2,"Mở")`],
    ["a.xlsx", "100%/a.xlsx", `HYPERLINK("100%25/"&M2&"#'"&N2&"'!"&O2,"Mở")`],
    ["#1.xlsx", undefined, `HYPERLINK("%231.xlsx#'Biểu 2'!J11","Mở")`],
    ["a.xlsx", "khac.xlsx", `HYPERLINK("khac.xlsx#'Biểu 2'!J11","Mở")`],
  ])("is made of the row's own cells where they say it: %s at %s", (name, href, expected) => {
    expect(open(name, href, "Biểu 2")).toBe(expected);
  });
});

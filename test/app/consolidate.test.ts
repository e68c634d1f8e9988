import { planConsolidated as drawPlan } from "../../src/app/consolidate";
import { consolidate } from "../../src/core/consolidation";
import {
  formatAddress,
  parseRange,
  type PlanCell,
  type SheetPlan,
  type WorkbookPlan,
} from "../../src/core/sheet";
import { sampleConsolidation, sampleSubmissions, spelledOut } from "../support/consolidations";
import { PACK, submissionOf } from "../support/submissions";

function planConsolidated(...words: Parameters<typeof drawPlan>): WorkbookPlan {
  return spelledOut(drawPlan(...words));
}

const plan = planConsolidated(sampleConsolidation());

function sheet(name: string): SheetPlan {
  return plan.sheets.find((one) => one.name === name)!;
}

function valueAt(name: string, address: string): PlanCell["value"] {
  const at = parseRange(address)!;
  const cell = sheet(name).cells.find((one) => one.row === at.top && one.column === at.left);
  return cell?.value ?? null;
}

/** Rows of data between two corners, as SUMIFS sees them. */
function column(range: string): PlanCell["value"][] {
  const { top, bottom } = parseRange(range.replaceAll("$", ""))!;
  const letter = /^\$?([A-Z]+)/.exec(range)![1]!;
  return Array.from({ length: bottom - top + 1 }, (_, index) =>
    valueAt("Dữ liệu", `${letter}${String(top + index + 1)}`)
  );
}

/** An evaluator of its own for the one function the figures use. */
function evaluateSumifs(formula: string): number {
  const [amounts, ...criteria] = formula
    .slice("SUMIFS(".length, -1)
    .split(",")
    .map((part) => part.replace("'Dữ liệu'!", ""));
  const values = column(amounts!);
  for (let at = 0; at < criteria.length; at += 2) {
    const wanted: unknown = JSON.parse(criteria[at + 1]!);
    column(criteria[at]!).forEach((value, row) => {
      if (value !== wanted) values[row] = 0;
    });
  }
  return values.reduce<number>((sum, value) => sum + Number(value), 0);
}

describe("planConsolidated", () => {
  test("has the sheets of the contract, in order, the proof very hidden", () => {
    expect(plan.sheets.map((one) => [one.name, one.visibility])).toEqual([
      ["Tổng hợp", "visible"],
      ["Tổng hợp QN-B1", "visible"],
      ["Theo đơn vị", "visible"],
      ["Theo nguồn", "visible"],
      ["Theo hạng mục", "visible"],
      ["Tình hình nộp", "visible"],
      ["Đối chiếu", "visible"],
      ["Vấn đề", "visible"],
      ["Trùng lặp", "visible"],
      ["Dữ liệu", "visible"],
      ["_sdt_cn", "veryHidden"],
    ]);
  });

  test("every figure is a SUMIFS over the data whose result is the cached one", () => {
    const figures = plan.sheets
      .slice(0, 5)
      .flatMap((one) => one.cells.filter((cell) => typeof cell.value === "number"));
    expect(figures.length).toBeGreaterThan(50);
    for (const cell of figures) {
      expect(cell.formula).toMatch(/^SUMIFS\(/);
      expect(cell.value).toBe(evaluateSumifs(cell.formula!));
    }
  });

  test("no criterion is free text", () => {
    const formulas = plan.sheets
      .flatMap((one) => one.cells.map((cell) => cell.formula ?? ""))
      .filter((formula) => !formula.startsWith("HYPERLINK("));
    const texts = formulas.join("\n").match(/"[^"]*"/g) ?? [];
    for (const text of new Set(texts))
      expect(text).toMatch(/^"([A-Z]\d+(_\d+)?|[A-Z_]+|[a-z]+|Khớp|Lệch)"$/);
  });

  test("a code that looks like a number stays a text and is no criterion", () => {
    expect(column("$A$2:$A$15")).toContain("001");
  });

  test("the certificate says that all sums agree", () => {
    const certificate = sheet("Đối chiếu");
    const gaps = certificate.cells.filter((cell) =>
      /^MAX\(|^SUMPRODUCT\(/.test(cell.formula ?? "")
    );
    expect(gaps.map((cell) => cell.value)).toEqual(gaps.map(() => 0));
    // Four series, two of which have other money, and the check against the files.
    expect(gaps).toHaveLength(7);
    const verdicts = certificate.cells.filter((cell) => cell.formula?.startsWith("IF("));
    expect(new Set(verdicts.map((cell) => cell.value))).toEqual(new Set(["Khớp"]));
  });

  test("a file that does not add up is told", () => {
    const file = submissionOf("A", { "QN-B2": [{ task: "x", amounts: { needed: 5 } }] });
    const short = { ...file, facts: file.facts.map((fact) => ({ ...fact, amount: 4 })) };
    const result = consolidate([short], { year: 2019, pack: PACK, toolVersion: "" });
    const certificate = planConsolidated(result).sheets.find((one) => one.name === "Đối chiếu")!;
    const values = certificate.cells.map((cell) => cell.value);
    expect(values).toContain("Lệch");
    const gap = certificate.cells.find((cell) => cell.formula?.startsWith("SUMPRODUCT"));
    expect(gap?.value).toBe(1);
  });

  test("a total that a form states wrongly is shown, and breaks no proof", () => {
    const file = submissionOf("A", { "QN-B2": [{ task: "x", amounts: { needed: 5, done: 2 } }] });
    const sheets = file.sheets.map((one) => ({ ...one, statedTotals: { needed: 7 } }));
    const result = consolidate([{ ...file, sheets }], { year: 2019, pack: PACK, toolVersion: "" });
    const certificate = planConsolidated(result).sheets.find((one) => one.name === "Đối chiếu")!;
    const verdict = certificate.cells.find((cell) => cell.formula?.startsWith("IF(AND("));
    expect(verdict?.value).toBe("Khớp");
    const head = certificate.cells.find((cell) => cell.value === "Tổng ghi trên biểu")!;
    const rows = [1, 2].map((down) =>
      certificate.cells
        .filter((cell) => cell.row === head.row + down && cell.column >= head.column)
        .map((cell) => cell.value)
    );
    expect(rows).toEqual(
      [
        ["không ghi", 2, "", 2, 0],
        [7, 5, 2, 5, 0],
      ].map((row) => expect.arrayContaining(row) as unknown)
    );
    expect(certificate.cells.map((cell) => cell.value)).toContainEqual(
      expect.stringContaining("Có 1 biểu ghi tổng khác số cộng")
    );
  });

  test("without a counted file nothing is said to agree", () => {
    const result = consolidate([], { year: 2019, pack: PACK, toolVersion: "" });
    const certificate = planConsolidated(result).sheets.find((one) => one.name === "Đối chiếu")!;
    const values = certificate.cells.map((cell) => cell.value);
    expect(values).not.toContain("Khớp");
    expect(values).toContain("Chưa có số liệu để đối chiếu");
  });

  test("rows of figures lead to their first data row", () => {
    const linked = sheet("Tổng hợp").cells.filter((cell) => cell.link);
    expect(linked.length).toBeGreaterThan(8);
    for (const cell of linked) expect(cell.link).toMatch(/^'Dữ liệu'!A\d+$/);
    const agency = sheet("Theo đơn vị").cells.find((cell) => cell.value === "Sở SYT")!;
    const link = sheet("Theo đơn vị").cells.find(
      (cell) => cell.row === agency.row && cell.link
    )?.link;
    const row = Number(/\d+$/.exec(link!)![0]);
    expect(valueAt("Dữ liệu", `B${String(row)}`)).toBe("Sở SYT");
    expect(valueAt("Dữ liệu", `B${String(row - 1)}`)).not.toBe("Sở SYT");
  });

  test("data rows name file, sheet and cell", () => {
    const cells = ["M2", "N2", "O2"].map((address) => valueAt("Dữ liệu", address));
    expect(cells).toEqual(["STTTT.xlsx", "QN-B2", "H11"]);
  });

  test("who has sent and who has not", () => {
    const values = sheet("Tình hình nộp").cells.map((cell) => cell.value);
    expect(values).toEqual(
      expect.arrayContaining([
        "Đã tổng hợp",
        "Bị loại",
        "Chưa nộp",
        "Sở SNV",
        "Đã sửa sau niêm phong",
      ])
    );
    expect(values).toContainEqual(expect.stringContaining("bị cắt cụt"));
  });

  test("while agencies are missing every heading says that it is interim", () => {
    for (const name of ["Tổng hợp", "Theo nguồn", "Đối chiếu", "Vấn đề"]) {
      expect(sheet(name).cells.map((cell) => cell.value)).toContainEqual(
        expect.stringContaining("Tổng hợp tạm, còn thiếu 1 đơn vị")
      );
    }
  });

  test("issues name their cells", () => {
    const values = sheet("Vấn đề").cells.map((cell) => cell.value);
    expect(values).toContainEqual(expect.stringContaining("QN-B2!J12"));
    expect(values).toEqual(expect.arrayContaining(["X705", "I801", "X701"]));
  });

  test("amounts fit their columns and sheets print", () => {
    for (const one of plan.sheets.slice(0, -1)) {
      expect(one.print?.orientation).toBe("landscape");
      for (const cell of one.cells) {
        if (typeof cell.value !== "number" || cell.style?.numberFormat !== "#,##0") continue;
        const shown = cell.value.toLocaleString("en-US");
        const width = one.columnWidths[cell.column] ?? 8;
        expect([formatAddress(cell), width >= shown.length + 1]).toEqual([
          formatAddress(cell),
          true,
        ]);
      }
    }
  });

  test("the order of files changes nothing, nor does the language change a figure", () => {
    const shuffled = planConsolidated(sampleConsolidation([...sampleSubmissions()].reverse()));
    expect(JSON.stringify(shuffled)).toBe(JSON.stringify(plan));
    const english = planConsolidated(sampleConsolidation(), "en");
    const numbers = (of: typeof plan) =>
      of.sheets
        .slice(0, 5)
        .map((one) => one.cells.filter((cell) => cell.formula).map((cell) => cell.value));
    expect(numbers(english)).toEqual(numbers(plan));
  });

  test("nothing consolidated is still a workbook", () => {
    const empty = consolidate([], { year: 2019, pack: PACK, toolVersion: "0.1.0" });
    const sheets = planConsolidated(empty).sheets;
    expect(sheets.map((one) => one.name)).toContain("Tổng hợp");
    expect(
      sheets.every((one) => new Set(one.cells.map(formatAddress)).size === one.cells.length)
    ).toBe(true);
  });

  test("no cell is drawn twice", () => {
    for (const one of plan.sheets) {
      expect(new Set(one.cells.map(formatAddress)).size).toBe(one.cells.length);
    }
  });
});

describe("sheets that depend on what was sent", () => {
  const named = "Xây dựng cơ sở dữ liệu dùng chung của tỉnh";
  const file = (code: string) => {
    const amounts = { needed: 5_000_000 };
    const one = submissionOf(code, { "QN-B2": [{ task: named, amounts }] });
    const later = one.facts.map((fact) => ({ ...fact, year: 2020, amount: 7 }));
    return { ...one, facts: [...one.facts, ...later] };
  };
  const options = { year: 2019, pack: PACK, toolVersion: "" };
  const result = consolidate([file("A"), file("B")], options);
  const sheets = new Map(planConsolidated(result).sheets.map((one) => [one.name, one]));
  const figures = (name: string) =>
    sheets.get(name)!.cells.filter(({ formula }) => formula !== undefined);

  test("several years of a measure get a sheet, and the certificate takes sums from it", () => {
    expect(figures("Theo năm").map(({ value }) => value)).toEqual([10_000_014, 10_000_000, 14]);
    expect(result.byYear.rows.map(({ label }) => label)).toEqual(["", "2019", "2020"]);
    const years = figures("Đối chiếu").filter(({ formula }) => formula!.startsWith("'Theo năm'!"));
    expect(years.map(({ value }) => value)).toEqual([10_000_000, 14]);
  });

  test("groups add up to their total", () => {
    const [total, ...groups] = figures("Theo hạng mục").filter(({ column }) => column === 2);
    expect(total?.value).toBe(10_000_000);
    expect(groups.reduce((sum, { value }) => sum + Number(value), 0)).toBe(10_000_000);
  });

  test("a task of two agencies is listed with both places, amounts and ways to the data", () => {
    const { cells } = sheets.get("Trùng lặp")!;
    const rows = cells.filter(({ value }) => value === named);
    expect(rows).toHaveLength(2);
    const [first] = rows.map(({ row }) => cells.filter((cell) => cell.row === row));
    expect(first!.map(({ value }) => value)).toEqual(
      expect.arrayContaining([1, "A", named, 5_000_000, "A.xlsx", "QN-B2", "J11"])
    );
    expect(first![0]!.link).toBe("'Dữ liệu'!A2");
  });
});

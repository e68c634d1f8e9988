import { planConsolidated } from "../../src/app/consolidate";
import { verifyConsolidated, type VerifyFinding } from "../../src/app/verify";
import { parseAddress, valueAt, type CellValue } from "../../src/core/sheet";
import { translateDynamic } from "../../src/i18n";
import { changeCell } from "../support/changedCell";
import { sampleConsolidation, workbookOfPlan } from "../support/consolidations";

const workbook = workbookOfPlan(planConsolidated(sampleConsolidation()));

const withCell = (sheet: string, address: string, value: CellValue, typedOver = false) =>
  changeCell(workbook, sheet, address, value, typedOver);

function kinds(findings: readonly VerifyFinding[]): string[] {
  return findings.map(({ kind, cell }) => `${kind} ${cell}`);
}

/** Address of the first figure of a sheet, and its value. */
function firstFigure(name: string): { address: string; value: number } {
  const sheet = workbook.sheets.find((one) => one.name === name)!;
  const [key] = [...sheet.formulas.keys()];
  const [row, column] = [Math.floor(key! / 16_384), key! % 16_384];
  const letter = String.fromCharCode(65 + column);
  return { address: `${letter}${String(row + 1)}`, value: sheet.values[row]![column] as number };
}

describe("verifyConsolidated", () => {
  test("an untouched workbook is proved", () => {
    const result = verifyConsolidated(workbook);
    expect(result).toMatchObject({ status: "proved", findings: [] });
    expect(result.checked.facts).toBe(sampleConsolidation().facts.length);
    expect(result.checked.figures).toBeGreaterThan(50);
  });

  test("another workbook is not ours, nor is one with a damaged proof", () => {
    const rest = workbook.sheets.filter((sheet) => sheet.name !== "_sdt_cn");
    expect(verifyConsolidated({ ...workbook, sheets: rest }).status).toBe("not-consolidated");
    expect(verifyConsolidated(withCell("_sdt_cn", "A1", "x")).status).toBe("not-consolidated");
    expect(verifyConsolidated(withCell("_sdt_cn", "B8", "|[{|")).status).toBe("not-consolidated");
  });

  test.each(["Tổng hợp", "Tổng hợp QN-B1", "Theo đơn vị", "Theo nguồn"])(
    "one đồng more in a figure of %s is found, with what it should be",
    (name) => {
      const { address, value } = firstFigure(name);
      const { status, findings } = verifyConsolidated(withCell(name, address, value + 1));
      expect(status).toBe("disproved");
      expect(findings).toEqual([
        {
          kind: "figure-wrong",
          cell: `${name}!${address}`,
          file: "",
          found: String(value + 1),
          expected: String(value),
        },
      ]);
    }
  );

  test("a figure typed over with the same value is found", () => {
    const { address, value } = firstFigure("Tổng hợp");
    const { findings } = verifyConsolidated(withCell("Tổng hợp", address, value, true));
    expect(kinds(findings)).toEqual([`formula-lost Tổng hợp!${address}`]);
  });

  test.each([
    ["a figure", "Tổng hợp", firstFigure("Tổng hợp").address],
    ["an amount of a data row", "Dữ liệu", "L2"],
    ["a key of a data row", "Dữ liệu", "Q2"],
  ])("another formula with the same value in %s is found", (_what, name, address) => {
    const at = parseAddress(address)!;
    const sheet = workbook.sheets.find((one) => one.name === name)!;
    const changed = changeCell(
      workbook,
      name,
      address,
      valueAt(sheet, at.row, at.column),
      false,
      "A1"
    );
    const { findings } = verifyConsolidated(changed);
    expect(kinds(findings)).toEqual([`formula-other ${name}!${address}`]);
    expect(findings[0]!.found).toBe("=A1");
  });

  test("one đồng more in any data row is named before the figures it bends", () => {
    sampleConsolidation().facts.amounts.forEach((amount, index) => {
      const address = `L${String(index + 2)}`;
      const { findings } = verifyConsolidated(withCell("Dữ liệu", address, amount + 1));
      expect(findings[0]).toMatchObject({
        kind: "changed",
        cell: `Dữ liệu!${address}`,
        found: String(amount + 1),
      });
      expect(findings.slice(1).every((one) => one.kind === "figure-wrong")).toBe(true);
      expect(findings.length).toBeGreaterThan(5);
    });
  });

  test.each<[string, string, CellValue, string]>(
    [
      ["a data row's place", "Dữ liệu", "M2", "changed"],
      ["a data row's key", "Dữ liệu", "Q2", "changed"],
      ["a cleared amount", "Dữ liệu", "L2", "removed"],
      ["an agency's name", "Theo đơn vị", "B9", "changed"],
    ].map(([what, sheet, cell, kind]) => [
      what!,
      sheet!,
      kind === "removed" ? null : "sửa",
      `${kind!} ${sheet!}!${cell!}`,
    ])
  )("%s is named", (_what, sheet, value, expected) => {
    const cell = expected.split("!")[1]!;
    expect(kinds(verifyConsolidated(withCell(sheet, cell, value)).findings)[0]).toBe(expected);
  });

  test("a number put into a blank cell is found, a note beside the table is not", () => {
    const noted = withCell("Theo đơn vị", "Z40", "đã xem");
    expect(verifyConsolidated(noted).status).toBe("proved");
    const added = withCell("Theo đơn vị", "Z40", 5);
    expect(kinds(verifyConsolidated(added).findings)).toEqual(["added Theo đơn vị!Z40"]);
  });

  test("a changed verdict or residual of the certificate is found", () => {
    const sheet = workbook.sheets.find((one) => one.name === "Đối chiếu")!;
    for (const key of sheet.formulas.keys()) {
      const [row, column] = [Math.floor(key / 16_384), key % 16_384];
      const address = `${String.fromCharCode(65 + column)}${String(row + 1)}`;
      const value = sheet.values[row]![column];
      const changed = typeof value === "number" ? value + 1 : "Lệch";
      const { findings } = verifyConsolidated(withCell("Đối chiếu", address, changed));
      expect(kinds(findings).join()).toContain(`Đối chiếu!${address}`);
    }
  });

  test("a removed sheet is named", () => {
    const sheets = workbook.sheets.filter((sheet) => sheet.name !== "Theo nguồn");
    expect(kinds(verifyConsolidated({ ...workbook, sheets }).findings)).toEqual([
      "sheet-missing Theo nguồn",
    ]);
  });
});

test("every kind of finding has its sentence", () => {
  const data = { cell: "A!A1", file: "f", found: "1", expected: "2" };
  for (const kind of [
    "changed",
    "removed",
    "added",
    "sheet-missing",
    "figure-wrong",
    "formula-lost",
    "formula-other",
    "residual",
    "link-other",
    "link-lost",
    "link-added",
    "hidden",
    "format-other",
    "chart-other",
    "chart-cache",
    "chart-title",
    "chart-labels",
    "table-other",
    "faint-ink",
    "faint-size",
    "faint-repeated",
    "condition-hides",
    "condition-bare",
    "condition-format",
    "covered",
    "not-printed",
    "titles-other",
    "sheet-alike",
    "sheet-added",
    "sheet-moved",
    "linked-file",
    "fact-differs",
    "fact-missing",
    "fact-extra",
    "file-changed",
    "file-missing",
    "file-new",
    "input-changed",
    "certificate-workbook",
    "certificate-differs",
  ]) {
    expect(translateDynamic("vi", `consolidated.verify.${kind}`, data)).not.toMatch(/[{}]/);
    expect(translateDynamic("en", `consolidated.verify.${kind}`, data)).not.toMatch(/[{}]/);
  }
});

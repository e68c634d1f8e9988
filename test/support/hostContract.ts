import type { ChangedArea, WorkbookHost } from "../../src/app/ports";
import type { Issue } from "../../src/core/rules";
import {
  formulaAt,
  parseAddress,
  sheetNamed,
  valueAt,
  type CellContent,
  type CellEdit,
  type CellValue,
  type SheetPlan,
} from "../../src/core/sheet";
import type { WorkbookState } from "../../src/core/state";
import { sheetPlan, workbookPlan } from "./workbookPlans";

/** A host to be tried, over a workbook with one blank sheet. */
export interface ContractBench {
  readonly host: WorkbookHost;
  /** Edits a cell as the user would. */
  typeInto(sheet: string, cell: string, content: CellContent): void | Promise<void>;
  /** Waits until pending events have been told. */
  settle(): Promise<void>;
  close?(): void | Promise<void>;
}

/** Plain text, number or blank. */
export function plain(value: CellValue): CellContent {
  return { value, formula: null };
}

/** A sheet of rows; a cell is a value, or a formula with its result. */
export function sheetOfRows(
  name: string,
  rows: readonly (readonly (CellValue | CellContent)[])[],
  more: Partial<SheetPlan> = {}
): SheetPlan {
  const cells = rows.flatMap((line, row) =>
    line.flatMap((given, column) => {
      if (given === null) return [];
      const content = typeof given === "object" && "formula" in given ? given : plain(given);
      const formula = content.formula === null ? {} : { formula: content.formula };
      return [{ row, column, value: content.value, ...formula }];
    })
  );
  return sheetPlan({ name, cells, ...more });
}

const FORM = sheetOfRows(
  "Dự toán B1",
  [
    ["PHỤ LỤC I"],
    ["STT", "Nội dung", "Kinh phí"],
    ["01", "Mua sắm máy chủ", 1_500_000],
    [2, "'Thuê' đường truyền", 2_500_000],
    ["+", "- Bảo trì", { error: "#N/A" }],
    [null, "Cộng", { value: 4_000_000, formula: "SUM(C3:C4)" }],
  ],
  { merges: [{ top: 0, left: 0, bottom: 0, right: 2 }] }
);

export const SAMPLE_STATE: WorkbookState = {
  pack: "quang-ngai-2019",
  packVersion: "1.0.0",
  year: 2027,
  unit: "dong",
  agency: { code: "KHCN", name: "Sở Khoa học và Công nghệ" },
  forms: [{ form: "QN-B1", version: "1.0.0", sheet: "Dự toán B1" }],
  explanations: [{ fingerprint: "a1", text: "=1+1 là lời giải thích, không phải công thức" }],
  seal: null,
};

function edit(cell: string, before: CellContent, after: CellContent, sheet = FORM.name): CellEdit {
  const at = parseAddress(cell);
  if (!at) throw new Error(cell);
  return { ...at, sheet, before, after };
}

function issueAt(cell: string, severity: Issue["severity"]): Issue {
  return {
    rule: "row-sum",
    code: "T301",
    severity,
    at: { sheet: FORM.name, cell },
    messageId: "difference",
    data: {},
    fingerprint: cell,
  };
}

/** What every implementation of WorkbookHost promises (design.md §4.1). */
export function describeHostContract(name: string, makeBench: () => Promise<ContractBench>): void {
  describe(`${name} keeps the contract of WorkbookHost`, () => {
    let bench: ContractBench;
    let host: WorkbookHost;

    const contentOf = async (cell: string, sheet = FORM.name): Promise<CellContent | null> => {
      const found = sheetNamed(await host.read({ sheets: [sheet] }), sheet);
      const at = parseAddress(cell);
      if (!found || !at) return null;
      return {
        value: valueAt(found, at.row, at.column),
        formula: formulaAt(found, at.row, at.column),
      };
    };
    const valuesOf = async (): Promise<unknown> => {
      const found = sheetNamed(await host.read({}), FORM.name);
      return found && [found.values, [...found.formulas], found.merges];
    };

    beforeEach(async () => {
      bench = await makeBench();
      host = bench.host;
    });
    afterEach(() => bench.close?.());

    describe("insertSheets and read", () => {
      it("gives back exactly what was planned", async () => {
        const outcome = await host.insertSheets(workbookPlan(FORM));
        expect(outcome).toEqual({ names: [FORM.name], trouble: null });
        const snapshot = await host.read({ sheets: [FORM.name] });
        expect(snapshot.sheets).toHaveLength(1);
        const [sheet] = snapshot.sheets;
        expect(sheet).toMatchObject({ name: FORM.name, visibility: "visible", rowCount: 6 });
        expect(sheet?.merges).toEqual(FORM.merges);
        for (const cell of FORM.cells) {
          expect(sheet && valueAt(sheet, cell.row, cell.column)).toEqual(cell.value);
          expect(sheet && formulaAt(sheet, cell.row, cell.column)).toBe(cell.formula ?? null);
        }
      });

      it("never overwrites: the same names again get (2)", async () => {
        await host.insertSheets(workbookPlan(FORM));
        await host.apply([edit("B3", plain("Mua sắm máy chủ"), plain("của tôi"))], "sửa");
        const again = await host.insertSheets(workbookPlan(FORM, sheetOfRows("Khác", [["x"]])));
        expect(again.names).toEqual([`${FORM.name} (2)`, "Khác"]);
        expect(await contentOf("B3")).toEqual(plain("của tôi"));
        expect(await contentOf("B3", `${FORM.name} (2)`)).toEqual(plain("Mua sắm máy chủ"));
      });

      it("reads only what is asked, and nothing for an unknown name", async () => {
        await host.insertSheets(workbookPlan(FORM, sheetOfRows("Khác", [["x"]])));
        const names = async (sheets: readonly string[]): Promise<readonly string[]> =>
          (await host.read({ sheets })).sheets.map((sheet) => sheet.name);
        expect(await names(["Khác"])).toEqual(["Khác"]);
        expect(await names(["không có"])).toEqual([]);
      });
    });

    describe("apply", () => {
      beforeEach(() => host.insertSheets(workbookPlan(FORM)));

      it("writes all edits and says how many", async () => {
        const edits = [
          edit("A3", plain("01"), plain("1.500.000")),
          edit("B5", plain("- Bảo trì"), plain("=không phải công thức")),
          edit("C3", plain(1_500_000), plain(null)),
          edit("C4", plain(2_500_000), { value: 3, formula: "1+2" }),
        ];
        const outcome = await host.apply(edits, "sửa");
        expect(outcome).toEqual({ status: "applied", count: 4 });
        expect(await contentOf("A3")).toEqual(plain("1.500.000"));
        expect(await contentOf("B5")).toEqual(plain("=không phải công thức"));
        expect(await contentOf("C3")).toEqual(plain(null));
        expect(await contentOf("C4")).toMatchObject({ formula: "1+2" });
      });

      it("writes nothing when one cell changed meanwhile, and names it", async () => {
        await bench.typeInto(FORM.name, "C4", plain(9));
        // Only the cells of the edits: the sum over C4 is calculated again whenever the grid has time.
        const edited = () => Promise.all(["C3", "C4", "B4"].map((cell) => contentOf(cell)));
        const before = await edited();
        const outcome = await host.apply(
          [
            edit("C3", plain(1_500_000), plain(1)),
            edit("C4", plain(2_500_000), plain(2)),
            edit("B4", plain("'Thuê' đường truyền"), plain("x")),
          ],
          "sửa"
        );
        expect(outcome).toEqual({ status: "changed-meanwhile", cells: [`${FORM.name}!C4`] });
        expect(await edited()).toEqual(before);
      });

      it.each<[string, string, CellContent]>([
        ["a number that is a text now", "A4", plain("2")],
        ["a value that is a formula now", "C6", plain(4_000_000)],
        ["another formula", "C6", { value: 4_000_000, formula: "SUM(C3:C5)" }],
        ["a blank that is filled", "B3", plain(null)],
      ])("takes for a change: %s", async (_case, cell, before) => {
        const outcome = await host.apply([edit(cell, before, plain("x"))], "sửa");
        expect(outcome).toEqual({ status: "changed-meanwhile", cells: [`${FORM.name}!${cell}`] });
      });

      it("takes a missing sheet for a change", async () => {
        const lost = edit("A1", plain(null), plain("x"), "đã xóa");
        const kept = edit("C3", plain(1_500_000), plain(1));
        const outcome = await host.apply([kept, lost], "sửa");
        expect(outcome).toEqual({ status: "changed-meanwhile", cells: ["đã xóa!A1"] });
        expect(await contentOf("C3")).toEqual(plain(1_500_000));
      });
    });

    describe("reveal", () => {
      it("shows a cell of another sheet, and says false where there is none", async () => {
        await host.insertSheets(workbookPlan(FORM, sheetOfRows("Khác", [["x"]])));
        expect(await host.reveal("Khác", "A1")).toBe(true);
        expect(await host.reveal(FORM.name, "C6")).toBe(true);
        expect(await host.reveal("không có", "A1")).toBe(false);
      });
    });

    describe("marks", () => {
      it("leave values and formulas alone, come twice and go again", async () => {
        await host.insertSheets(workbookPlan(FORM));
        const before = await valuesOf();
        await host.mark([issueAt("C3", "error"), issueAt("C4", "warning")]);
        await host.mark([issueAt("C6", "info")]);
        await host.clearMarks();
        await host.clearMarks();
        expect(await valuesOf()).toEqual(before);
      });
    });

    describe("onChange", () => {
      it("tells the area of a user's edit until it is ended", async () => {
        await host.insertSheets(workbookPlan(FORM));
        await bench.settle();
        const told: ChangedArea[] = [];
        const end = await host.onChange((area) => void told.push(area));
        await bench.typeInto(FORM.name, "C3", plain(7));
        await bench.settle();
        expect(told).toContainEqual(expect.objectContaining({ sheet: FORM.name, range: "C3" }));
        end();
        end();
        told.length = 0;
        await bench.typeInto(FORM.name, "C4", plain(8));
        await bench.settle();
        expect(told).toEqual([]);
      });
    });

    describe("state", () => {
      it("is null in a workbook of somebody else", async () => {
        expect(await host.readState()).toBeNull();
      });

      it("comes back as it was written, the last one wins, and no sheet shows it", async () => {
        await host.writeState(SAMPLE_STATE);
        const { explanations, ...rest } = SAMPLE_STATE;
        const later = { ...rest, explanations: [...explanations, ...explanations], year: 2028 };
        await host.writeState(later);
        expect(await host.readState()).toEqual(later);
        await host.writeState(SAMPLE_STATE);
        expect(await host.readState()).toEqual(SAMPLE_STATE);
        const { sheets } = await host.read({});
        expect(sheets.map((sheet) => sheet.name)).not.toContain("_sdt");
      });
    });
  });
}

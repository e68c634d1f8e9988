import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createCodec } from "../../src/adapters/xlsx";
import { openSnapshot } from "../../src/app/intake";
import {
  cellOfKey,
  type PlanCell,
  type SheetSnapshot,
  type WorkbookPlan,
  type WorkbookSnapshot,
} from "../../src/core/sheet";
import { convertWithLibreOffice, describeWithLibreOffice } from "../support/libreOffice";
import { sheetPlan, workbookPlan } from "../support/workbookPlans";
import { mutations } from "./catalogue";
import { filledForms } from "./corpus";
import { startDraft, workbookOfDraft } from "./formDraft";
import { judge } from "./judge";

/** Those that a file can lose or change on its way: fonts, formats, merges, hidden parts, texts. */
const THROUGH_FILES = [
  "texts: TCVN3 under .VnTime",
  "texts: VNI under VNI-Times",
  "texts: decomposed letters",
  "header: hard line breaks",
  "amounts: noise of computing",
  "amounts: text with no-break blanks",
  "groups: rows unmerged",
  "rows: one with money hidden",
];

function planOfSnapshot(sheet: SheetSnapshot) {
  const cells = new Map<string, PlanCell>();
  for (const [row, values] of sheet.values.entries()) {
    for (const [column, value] of values.entries()) {
      if (value !== null) cells.set(`${row} ${column}`, { row, column, value });
    }
  }
  const add = (
    map: ReadonlyMap<number, string>,
    more: (own: PlanCell, entry: string) => PlanCell
  ) => {
    for (const [key, entry] of map) {
      const at = cellOfKey(key);
      const own = cells.get(`${at.row} ${at.column}`);
      if (own) cells.set(`${at.row} ${at.column}`, more(own, entry));
    }
  };
  add(sheet.formulas, (own, formula) => ({ ...own, formula }));
  add(sheet.numberFormats, (own, numberFormat) => ({
    ...own,
    style: { ...own.style, numberFormat },
  }));
  add(sheet.fonts, (own, name) => ({ ...own, style: { ...own.style, font: { name } } }));
  const { name, merges, hiddenRows, hiddenColumns } = sheet;
  return sheetPlan({ name, merges, hiddenRows, hiddenColumns, cells: [...cells.values()] });
}

const codec = createCodec();

function read(bytes: Uint8Array, name: string): WorkbookSnapshot {
  const result = codec.read(bytes, name);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return openSnapshot(result.value).workbook;
}

const planOf = (workbook: WorkbookSnapshot): WorkbookPlan =>
  workbookPlan(...workbook.sheets.map(planOfSnapshot));

const pairs = filledForms.flatMap((filled) =>
  mutations
    .filter(
      ({ name, fits }) =>
        THROUGH_FILES.includes(name) && fits(startDraft(filled.table, filled.unit))
    )
    .map((mutation) => ({ filled, mutation, form: filled.form.id, name: mutation.name }))
);

test("every mutation named here exists", () => {
  expect(THROUGH_FILES.filter((name) => !mutations.some((one) => one.name === name))).toEqual([]);
});

describe("written as .xlsx and read back", () => {
  test.each(pairs)("$form $name", async ({ filled, mutation }) => {
    const draft = startDraft(filled.table, filled.unit);
    mutation.apply(draft);
    const bytes = await codec.write(planOf(workbookOfDraft(draft)));
    expect(judge(filled, mutation, read(bytes, "bieu.xlsx"))).toBeNull();
  });
});

describeWithLibreOffice("saved as .xls by LibreOffice and read back", () => {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), "so-du-toan-mutations-"));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test("a form under legacy fonts", async () => {
    const [mutation] = mutations.filter(({ name }) => name === THROUGH_FILES[0]);
    const [filled] = filledForms;
    if (!mutation || !filled) throw new Error("nothing to convert");
    const draft = startDraft(filled.table, filled.unit);
    mutation.apply(draft);
    const file = path.join(folder, "bieu.xlsx");
    writeFileSync(file, await codec.write(planOf(workbookOfDraft(draft))));
    const converted = await convertWithLibreOffice(file, "xls", folder);
    expect(judge(filled, mutation, read(readFileSync(converted), "bieu.xls"))).toBeNull();
  });
});

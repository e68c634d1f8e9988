import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { readWorkbook, writeWorkbook } from "../../../src/adapters/xlsx";
import { planForms } from "../../../src/app/insertForms";
import { dong, sumDong, toDong } from "../../../src/core/money";
import { packs, type FormDefinition, type PackDefinition } from "../../../src/core/packs";
import type { SheetSnapshot, WorkbookPlan } from "../../../src/core/sheet";
import { factsOf, readTables, type Table } from "../../../src/core/table";
import { generateTasks } from "../../support/generatedTasks";
import { convertAllWithLibreOffice, describeWithLibreOffice } from "../../support/libreOffice";
import { snapshotOfPlan } from "../../support/planSnapshot";

/** A workbook with every form of a pack filled in. */
function filledPlan(pack: PackDefinition): WorkbookPlan {
  return planForms({
    pack,
    forms: pack.forms.map(({ id }) => id),
    agency: { code: "H34.01", name: "Sở Y tế" },
    year: pack.planYear,
    unit: "trieu-dong",
    tasks: Object.fromEntries(pack.forms.map((form) => [form.id, generateTasks(form)])),
  });
}

function tableOf(pack: PackDefinition, form: FormDefinition, sheet: SheetSnapshot): Table {
  const tables = readTables(sheet, { forms: pack.forms, year: pack.planYear });
  const [table] = tables;
  if (!table || tables.length > 1) throw new Error(`${String(tables.length)} tables on ${form.id}`);
  return table;
}

/** Rows with their kind and texts; figures are compared as facts. */
function textsOf(table: Table): readonly unknown[] {
  const figures = table.form.columns
    .filter(({ kind }) => kind === "amount" || kind === "percent")
    .map(({ id }) => id);
  return table.rows.map(({ row, kind, group, cells }) => ({
    row,
    kind,
    group,
    ...Object.fromEntries(
      Object.entries(cells)
        .filter(([id]) => !figures.includes(id))
        .map(([id, { text }]) => [id, text])
    ),
  }));
}

/** What was typed into a column that no formula fills, in đồng. */
function typedIn(form: FormDefinition, column: string): number {
  return sumDong(
    generateTasks(form).flatMap(({ cells }) => {
      const read = toDong(Number(cells[column] ?? 0), "trieu-dong");
      return read ? [dong(read.amount)] : [];
    })
  );
}

const FORMS = packs.flatMap((pack) =>
  pack.forms.map((form, at) => ({ id: form.id, pack, form, at }))
);

describe.each(FORMS)("$id filled in", ({ pack, form, at }) => {
  const sheet = () => {
    const plan = filledPlan(pack).sheets[at];
    if (!plan) throw new Error(`no sheet for ${form.id}`);
    return snapshotOfPlan(plan);
  };

  test("is read as itself, with every column and every task", () => {
    const table = tableOf(pack, form, sheet());
    expect(table.form.id).toBe(form.id);
    expect(table.certainty).toBe("sure");
    expect(table.missing.map(({ id }) => id)).toEqual([]);
    expect(table.extra).toEqual([]);
    const names = table.rows.filter(({ kind }) => kind === "task").map(({ name }) => name);
    const typed = generateTasks(form).map(({ cells }) => cells[form.nameColumn]);
    expect([...names].sort()).toEqual([...typed].sort());
  });

  test("has all of its money in facts", () => {
    const facts = factsOf(tableOf(pack, form, sheet()));
    const typed = form.columns.filter(
      ({ id, kind }) => kind === "amount" && !form.equations.some(({ total }) => total === id)
    );
    for (const { id, measure, yearOffset = 0, source } of typed) {
      const own = facts.filter(
        (fact) =>
          fact.measure === measure &&
          fact.year === pack.planYear + yearOffset &&
          (!source || (fact.level === source.level && fact.type === source.type))
      );
      expect([id, own.reduce((sum, { amount }) => sum + amount, 0)]).toEqual([
        id,
        typedIn(form, id),
      ]);
    }
  });
});

describeWithLibreOffice("every form of every pack comes through LibreOffice", () => {
  let folder = "";
  const fileOf = ({ id }: PackDefinition, extension: string) =>
    path.join(folder, `${id}.${extension}`);

  jest.setTimeout(180_000);

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), "so-du-toan-forms-"));
    for (const pack of packs)
      writeFileSync(fileOf(pack, "xlsx"), await writeWorkbook(filledPlan(pack)));
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each(["xlsx", "xls", "ods"])("as .%s", async (format) => {
    const files = packs.map((pack) => fileOf(pack, "xlsx"));
    const saved = await convertAllWithLibreOffice(files, format, path.join(folder, format));
    for (const [index, pack] of packs.entries()) {
      const file = saved[index] ?? "";
      const book = readWorkbook(readFileSync(file), file);
      if (!book.ok) throw new Error(JSON.stringify(book.error));
      const plans = filledPlan(pack).sheets;
      for (const [at, form] of pack.forms.entries()) {
        const [plan, sheet] = [plans[at], book.value.sheets[at]];
        if (!plan || !sheet) throw new Error(`${form.id} is gone from ${file}`);
        const [before, after] = [
          tableOf(pack, form, snapshotOfPlan(plan)),
          tableOf(pack, form, sheet),
        ];
        expect([form.id, after.form.id]).toEqual([form.id, before.form.id]);
        expect(factsOf(after)).toEqual(factsOf(before));
        expect(textsOf(after)).toEqual(textsOf(before));
      }
    }
  });
});

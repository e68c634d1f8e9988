import { packs, type ColumnDefinition, type FormDefinition } from "../../../src/core/packs";
import { formProblems } from "../../support/formProblems";

const FORMS = packs.flatMap((pack) => pack.forms.map((form) => ({ pack, form, id: form.id })));

describe("built-in packs", () => {
  test("ids of packs and of forms are used once", () => {
    expect(new Set(packs.map(({ id }) => id)).size).toBe(packs.length);
    expect(new Set(FORMS.map(({ id }) => id)).size).toBe(FORMS.length);
  });

  test("sheet names are used once in a pack, whatever their case", () => {
    for (const { forms } of packs) {
      const names = forms.map(({ sheetName }) => sheetName.toLowerCase());
      expect(new Set(names).size).toBe(names.length);
    }
  });

  test.each(packs)("$id: documents and dated values carry real days", (pack) => {
    const values = pack.parameters ?? [];
    const days = [pack.document.date, ...values.flatMap(({ from, to }) => [from, to])];
    for (const day of days) {
      if (day !== null) expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day);
    }
    for (const { document, value } of values) {
      expect(document).not.toBe("");
      expect(Number.isSafeInteger(value)).toBe(true);
    }
  });

  test.each(FORMS)("$id holds together", ({ form }) => {
    expect(formProblems(form)).toEqual([]);
  });
});

describe("what does not hold together is named", () => {
  const column = (more: Partial<ColumnDefinition>): ColumnDefinition => ({
    id: "task",
    header: "Nhiệm vụ",
    kind: "name",
    essential: true,
    width: 10,
    ...more,
  });
  const money = column({ id: "a", header: "Kinh phí", kind: "amount", measure: "needed" });
  const sound: FormDefinition = {
    id: "X",
    version: "1.0.0",
    sheetName: "X",
    annex: "Phụ lục",
    title: "Biểu",
    reference: "",
    columns: [column({}), money],
    groups: [{ id: "g", name: "Nhóm" }],
    groupColumn: "task",
    nameColumn: "task",
    equations: [],
    sourcedColumn: "a",
    rowsPerGroup: 1,
    remarks: [],
  };
  const fixed = (group: string | null, cells: Record<string, string>) => ({
    fixedRows: [{ group, cells }],
  });

  test.each<[string, Partial<FormDefinition>, readonly string[]]>([
    ["nothing", {}, []],
    ["a column twice", { columns: [column({}), money, money] }, ["column a twice"]],
    ["no name column", { nameColumn: "b" }, ["no name column b"]],
    ["no group column", { groupColumn: "b" }, ["no group column b"]],
    ["a sourced text", { sourcedColumn: "task" }, ["task is no amount"]],
    ["a sum of texts", { equations: [{ total: "a", addends: ["task"] }] }, ["task is no amount"]],
    ["a row of no group", fixed("h", { task: "x" }), ["no group h"]],
    ["a row of no column", fixed("g", { b: "x" }), ["no column b in x"]],
    ["a nameless row", fixed("g", {}), ["a fixed row without a name"]],
    [
      "a row twice",
      { fixedRows: [0, 1].map(() => ({ group: "g", cells: { task: "x" } })) },
      ["x twice"],
    ],
    ["a group twice", { groups: [0, 1].map(() => ({ id: "g", name: "Nhóm" })) }, ["group g twice"]],
    ["no measure", { columns: [column({}), { ...money, measure: undefined }] }, ["a: no measure"]],
    ["no choices", { columns: [column({ kind: "choice" }), money] }, ["task: no choices"]],
    ["no ratio", { columns: [column({ kind: "percent" }), money] }, ["task: no ratio"]],
    [
      "nothing essential",
      { columns: [column({ essential: false }), { ...money, essential: false }] },
      ["nothing essential"],
    ],
    ["broken letters", { title: "Biểu".normalize("NFD") }, [`not NFC: ${"Biểu".normalize("NFD")}`]],
    ["a long sheet name", { sheetName: "x".repeat(32) }, ["sheet name too long"]],
    ["stray blanks", { annex: "Phụ lục " }, ["stray blanks: Phụ lục "]],
  ])("%s", (_name, more, problems) => {
    expect(formProblems({ ...sound, ...more })).toEqual(problems);
  });
});

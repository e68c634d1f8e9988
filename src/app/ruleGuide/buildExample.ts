import { layOutForm, type TaskContent } from "../../core/layout";
import { formById, packById, type FormDefinition, type PackDefinition } from "../../core/packs";
import {
  applyEdits,
  evaluate,
  formulaAt,
  parseAddress,
  recalculate,
  snapshotOf,
  snapshotOfPlan,
  valueAt,
  type CellEdit,
  type CellContent,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../../core/sheet";
import type { PreviousWorkbook } from "../../core/rules";
import type { WorkbookState } from "../../core/state";
import { readTables } from "../../core/table";
import { BASE_TASKS, BASE_TASKS_B1 } from "../../i18n/ruleGuide/baseTasks";
import type { ExampleSide, FormExample, Typed, TypedCells } from "../../i18n/ruleGuide";
import type { CheckOptions } from "../checkWorkbook";
import { AGENCY } from "./exampleFile";
import { changeLooks } from "./exampleLooks";

/** A side of an example as a workbook, and how it is checked. */
export interface BuiltExample {
  readonly workbook: WorkbookSnapshot;
  readonly state: WorkbookState | null;
  readonly options: CheckOptions & { readonly pack: PackDefinition };
}

const DEFAULT_PACK = "quang-ngai-2019";
const DEFAULT_FORM = "QN-B2";

/** The pack that an example is made with. Throws on an unknown one: that is a bug of the guide. */
function packOfExample({ pack: id = DEFAULT_PACK }: FormExample): PackDefinition {
  const pack = packById(id);
  if (!pack) throw new Error(`no pack ${id}`);
  return pack;
}

function formOf(pack: PackDefinition, id: string): FormDefinition {
  const form = formById(pack, id);
  if (!form) throw new Error(`no form ${id} in ${pack.id}`);
  return form;
}

function drawSheet(
  example: FormExample,
  id: string,
  tasks: readonly TaskContent[] | undefined
): SheetSnapshot {
  const pack = packOfExample(example);
  const plan = layOutForm(formOf(pack, id), {
    pack,
    year: example.year ?? pack.planYear,
    unit: example.unit ?? "trieu-dong",
    agency: AGENCY,
    ...(tasks ? { tasks } : {}),
  });
  return snapshotOfPlan(plan);
}

const FILLED: Readonly<Record<string, readonly TaskContent[]>> = {
  "QN-B1": BASE_TASKS_B1,
  "QN-B2": BASE_TASKS,
};

function tasksOf({ tasks }: FormExample, form: string): readonly TaskContent[] | undefined {
  return tasks?.[form] ?? FILLED[form];
}

/** The place of "J17" (on the first sheet), "QN-B1!J17" or "+!J17" (on the further sheet). Throws when it is none. */
export function placeInExample(
  example: FormExample,
  address: string
): { readonly sheet: number; readonly row: number; readonly column: number } {
  const [cell = "", form] = address.split("!").reverse();
  const forms = example.forms ?? [DEFAULT_FORM];
  const sheet = form === undefined ? 0 : [...forms, "+"].indexOf(form);
  const at = parseAddress(cell);
  if (!at || sheet < 0) throw new Error(`no cell ${address}`);
  return { sheet, ...at };
}

function contentOf(typed: Typed, sheet: SheetSnapshot): CellContent {
  if (typed === null || typeof typed !== "object" || !("formula" in typed)) {
    return { value: typed, formula: null };
  }
  const { formula } = typed;
  return { value: evaluate(formula, (row, column) => valueAt(sheet, row, column)), formula };
}

/** The workbook with the cells typed one after the other, recalculated after each. */
function typeCells(
  example: FormExample,
  workbook: WorkbookSnapshot,
  cells: TypedCells = {}
): WorkbookSnapshot {
  return Object.entries(cells).reduce((before, [address, typed]) => {
    const { sheet: index, row, column } = placeInExample(example, address);
    const sheet = before.sheets[index];
    if (!sheet) throw new Error(`no sheet for ${address}`);
    const edit: CellEdit = {
      ...{ sheet: sheet.name, row, column },
      before: { value: valueAt(sheet, row, column), formula: formulaAt(sheet, row, column) },
      after: contentOf(typed, sheet),
    };
    return applyEdits(applyEdits(before, [edit]), recalculate(before, [edit]));
  }, workbook);
}

/** A copy's name is the sheet's with " (2)", as Excel gives it. */
function extraSheet(example: FormExample, { extraSheet: extra }: ExampleSide): SheetSnapshot[] {
  if (!extra) return [];
  if ("rows" in extra) return [snapshotOf("Sheet1", extra.rows)];
  const sheet = drawSheet(example, extra.form, tasksOf(example, extra.form));
  const taken = (example.forms ?? [DEFAULT_FORM]).includes(extra.form);
  return [taken ? { ...sheet, name: `${sheet.name} (2)` } : sheet];
}

function rememberedBy(
  example: FormExample,
  { remembered, year, sealedAt }: ExampleSide,
  sheets: readonly SheetSnapshot[]
): WorkbookState | null {
  if (!remembered && year === undefined && sealedAt === undefined) return null;
  const pack = packOfExample(example);
  const forms = example.forms ?? [DEFAULT_FORM];
  return {
    pack: pack.id,
    packVersion: remembered?.packVersion ?? pack.version,
    year: year ?? example.year ?? pack.planYear,
    unit: example.unit ?? "trieu-dong",
    agency: AGENCY,
    forms: forms.map((form, index) => ({
      form,
      version: remembered?.formVersion ?? formOf(pack, form).version,
      sheet: sheets[index]?.name ?? "",
    })),
    explanations: [],
    seal: sealedAt === undefined ? null : { at: sealedAt, tool: "", sha256: "", cells: [] },
  };
}

/** Last year's workbook as a check takes it. */
function previousOf(example: FormExample): PreviousWorkbook | null {
  const { previous } = example;
  if (!previous) return null;
  const pack = packOfExample(example);
  const year = (example.year ?? pack.planYear) - 1;
  const tables = Object.entries(previous).flatMap(([form, tasks]) =>
    readTables(drawSheet({ ...example, year }, form, tasks), { forms: pack.forms, year })
  );
  return { name: "", tables };
}

/** Draws, fills and changes the forms of one side of an example. Pure. */
export function buildExample(example: FormExample, which: "good" | "bad"): BuiltExample {
  const side = example[which] ?? {};
  const pack = packOfExample(example);
  const forms = example.forms ?? [DEFAULT_FORM];
  const drawn = forms.map((form) => drawSheet(example, form, tasksOf(example, form)));
  const blank: WorkbookSnapshot = {
    sheets: [...drawn, ...extraSheet(example, side)],
    properties: {},
    traits: { macros: false, externalLinks: false },
  };
  const typed = typeCells(example, typeCells(example, blank, example.both), side.cells);
  const sheets = typed.sheets.map((sheet, index) =>
    index === 0 ? changeLooks(sheet, side) : sheet
  );
  const asOf = example.asOf ?? `${String((example.year ?? pack.planYear) - 1)}-07-20`;
  return {
    workbook: { ...typed, sheets },
    state: rememberedBy(example, side, sheets),
    options: { pack, profile: "submission", asOf, previous: previousOf(example) },
  };
}

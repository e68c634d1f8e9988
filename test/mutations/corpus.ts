import { layOutForm, type TaskContent } from "../../src/core/layout";
import type { UnitId } from "../../src/core/money";
import {
  formById,
  packById,
  type ColumnDefinition,
  type FormDefinition,
  type PackDefinition,
} from "../../src/core/packs";
import type { CellValue } from "../../src/core/sheet";
import { readTable, type Table } from "../../src/core/table";
import { snapshotOfPlan } from "../support/planSnapshot";

/** A filled form to be mutated. */
export interface FilledForm {
  readonly form: FormDefinition;
  readonly pack: PackDefinition;
  readonly year: number;
  readonly unit: UnitId;
  /** The form as it is read before anything is done to it. */
  readonly table: Table;
}

/** Forms of every kind: categories, free-text sources, wide sources, years, periods. */
const FORMS: readonly (readonly [pack: string, form: string, year: number])[] = [
  ["quang-ngai-2019", "QN-B1", 2019],
  ["quang-ngai-2019", "QN-B2", 2019],
  ["kon-tum-2024", "KT-PL2", 2024],
  ["kon-tum-2024", "KT-PL5", 2024],
  ["thanh-hoa-2021-2025", "TH-KH5", 2021],
  ["cds-2027", "B01", 2027],
  ["cds-2027", "B02", 2027],
  ["cds-2027", "B04", 2027],
];

const UNIT: UnitId = "trieu-dong";

const NAMES = [
  "Nâng cấp phần mềm quản lý văn bản và điều hành",
  "Mua sắm máy chủ, thiết bị lưu trữ",
  "Trang bị tường lửa cho trung tâm dữ liệu",
  "Tập huấn kỹ năng số cho cán bộ, công chức",
  "Thuê đường truyền số liệu chuyên dùng",
];

/** Neither equal nor round, so that no sum comes out right by chance. */
const AMOUNTS = [2150.25, 1000, 730.5, 1240, 385.5, 96.125, 512.75, 2048];

const TEXTS: Partial<Readonly<Record<ColumnDefinition["kind"], string>>> = {
  text: "Bảo đảm kết nối liên thông giữa các đơn vị",
  period: "2018-2019",
  agencies: "Sở Y tế/ các sở, ban, ngành",
  decision: "Quyết định số 2458/QĐ-UBND ngày 18/12/2017",
  note: "QĐ số 2458/QĐ-UBND ngày 18/12/2017",
};

const SOURCES: readonly (readonly [level: string, type: string])[] = [
  ["Ngân sách tỉnh", "Vốn sự nghiệp"],
  ["NS tỉnh 80%; NS trung ương 20%", "Vốn đầu tư"],
];

function cellsOf(form: FormDefinition, task: number): Readonly<Record<string, CellValue>> {
  const totals = new Set(form.equations.map(({ total }) => total));
  const cells: Record<string, CellValue> = { [form.nameColumn]: NAMES[task] ?? "" };
  const source = SOURCES[task % SOURCES.length];
  for (const [at, { id, kind, measure, required }] of form.columns.entries()) {
    if (kind === "source-level") cells[id] = source?.[0] ?? null;
    if (kind === "source-type") cells[id] = source?.[1] ?? null;
    if (kind === "amount" && !totals.has(id)) {
      const amount = amountAt(task, at, id === form.sourcedColumn || required === true);
      cells[id] = measure === "total" && amount !== null ? amount + REST : amount;
    }
    const text = TEXTS[kind];
    if (text !== undefined && id !== form.nameColumn) cells[id] = text;
  }
  return cells;
}

/** What a whole is more than its parts, whatever years and sources it is asked for. */
const REST = 20_000;

/** Every fourth amount is left blank, as in real forms; never what must be filled. */
function amountAt(task: number, column: number, isDue: boolean): number | null {
  const turn = task * 3 + column;
  return turn % 4 === 3 && task > 0 && !isDue ? null : (AMOUNTS[turn % AMOUNTS.length] ?? null);
}

/** The same money as two lines under the task, one for each of two sources. */
function inLines(form: FormDefinition, task: TaskContent): TaskContent {
  const level = form.columns.find(({ kind }) => kind === "source-level")?.id;
  const type = form.columns.find(({ kind }) => kind === "source-type")?.id;
  const money = task.cells[form.sourcedColumn ?? ""];
  if (level === undefined || type === undefined || typeof money !== "number") return task;
  const line = (amount: number, name: string) => ({
    [form.sourcedColumn ?? ""]: amount,
    [level]: name,
    [type]: "Vốn sự nghiệp",
  });
  const isOther = (id: string) => id !== form.sourcedColumn && typeof task.cells[id] === "number";
  const kept = Object.entries(task.cells).filter(([id]) => !isOther(id));
  return {
    group: task.group,
    cells: { ...Object.fromEntries(kept), [level]: null, [type]: null },
    sourceLines: [line(money - 50, "Ngân sách tỉnh"), line(50, "Ngân sách trung ương")],
  };
}

/** Five tasks in two of the form's groups; the other groups stay blank. */
function tasksOf(form: FormDefinition): readonly TaskContent[] {
  const state = form.groups.filter(({ nonState }) => nonState !== true);
  const groups = [state[1]?.id ?? null, state.at(-1)?.id ?? null];
  return NAMES.map((_name, task) => {
    const content = { group: groups[task < 3 ? 0 : 1] ?? null, cells: cellsOf(form, task) };
    return task === 2 ? inLines(form, content) : content;
  });
}

function fill(packId: string, formId: string, year: number): FilledForm {
  const pack = packById(packId);
  const form = pack && formById(pack, formId);
  if (!pack || !form) throw new Error(`no form ${packId} ${formId}`);
  const agency = { code: "H48.01", name: "Sở Y tế" };
  const plan = layOutForm(form, { pack, year, unit: UNIT, agency, tasks: tasksOf(form) });
  const table = readTable(snapshotOfPlan(plan), { forms: pack.forms, year });
  if (!table) throw new Error(`${formId} is not recognised`);
  return { form, pack, year, unit: UNIT, table };
}

/** The forms that the mutations are made from. */
export const filledForms: readonly FilledForm[] = FORMS.map((one) => fill(...one));

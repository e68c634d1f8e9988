import { checkWorkbook } from "../../src/app/checkWorkbook";
import { layOutForm, type TaskContent } from "../../src/core/layout";
import type { UnitId } from "../../src/core/money";
import type { PackDefinition } from "../../src/core/packs";
import type { Finding } from "../../src/core/rules";
import {
  applyEdits,
  formulaAt,
  parseAddress,
  valueAt,
  type CellEdit,
  type CellValue,
  type WorkbookSnapshot,
} from "../../src/core/sheet";
import { readTable, type Table } from "../../src/core/table";
import { BASE_TASKS } from "../../src/i18n/ruleGuide/baseTasks";
import { snapshotOfPlan } from "./planSnapshot";
import { formById, quangNgai } from "./packs";

/** Two groups, three tasks, every kind of funding: a baseline without any fault. */
export { BASE_TASKS as TASKS };

/** A workbook with one form filled in, and the cells in `typed` changed afterwards by hand. */
export function filledWorkbook(
  typed: Readonly<Record<string, CellValue>> = {},
  options: { form?: string; tasks?: readonly TaskContent[]; unit?: UnitId; year?: number } = {}
): WorkbookSnapshot {
  const form = formById(quangNgai, options.form ?? "QN-B2");
  if (!form) throw new Error(`no form ${String(options.form)}`);
  const plan = layOutForm(form, {
    pack: quangNgai,
    year: options.year ?? 2019,
    unit: options.unit ?? "trieu-dong",
    agency: { code: "H48.01", name: "Sở Y tế" },
    tasks: options.tasks ?? BASE_TASKS,
  });
  const sheet = snapshotOfPlan(plan);
  const workbook = {
    sheets: [sheet],
    properties: {},
    traits: { macros: false, externalLinks: false },
  };
  return type(workbook, typed);
}

/** Types plain values into cells of the first sheet, as a person would. */
export function type(
  workbook: WorkbookSnapshot,
  typed: Readonly<Record<string, CellValue>>
): WorkbookSnapshot {
  const sheet = workbook.sheets[0];
  if (!sheet) throw new Error("no sheet");
  const edits = Object.entries(typed).map(([address, value]): CellEdit => {
    const at = parseAddress(address);
    if (!at) throw new Error(address);
    const before = {
      value: valueAt(sheet, at.row, at.column),
      formula: formulaAt(sheet, at.row, at.column),
    };
    return { sheet: sheet.name, ...at, before, after: { value, formula: null } };
  });
  return applyEdits(workbook, edits);
}

/** The only table of a workbook made by `filledWorkbook`. */
export function tableIn(workbook: WorkbookSnapshot): Table {
  const sheet = workbook.sheets[0];
  const table = sheet && readTable(sheet, { forms: quangNgai.forms, year: 2019 });
  if (!table) throw new Error("no form recognised");
  return table;
}

/** What one rule finds, whatever severity a pack gives it. */
export function findingsOf(
  ruleId: string,
  workbook: WorkbookSnapshot,
  of: PackDefinition = quangNgai
): readonly Finding[] {
  const rules = { [ruleId]: { draft: "error", submission: "error" } } as const;
  const pack = { ...of, rules };
  return checkWorkbook(workbook, null, { pack, profile: "submission", asOf: "2018-07-20" }).issues;
}

/** Short form of findings for comparing: "J17 as-text". */
export function brief(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ at, messageId }) => `${at.cell ?? at.sheet} ${messageId}`);
}

import { packs as builtIn, type PackDefinition, type Profile } from "../core/packs";
import {
  countContentRows,
  rules,
  runRules,
  tallyIssues,
  type CheckContext,
  type Issue,
  type RuleTally,
} from "../core/rules";
import type { WorkbookSnapshot } from "../core/sheet";
import type { WorkbookState } from "../core/state";
import { fitOfForms, isUnsure, readTables, type Table, type TableMapping } from "../core/table";
import { foldTone } from "../core/text";
import { withoutIssueSheets } from "./issueList/isIssueSheet";

/** How to check; what is absent is taken from the workbook's state, then from the pack. */
export interface CheckOptions extends Pick<CheckContext, "previous" | "ceiling"> {
  readonly pack?: PackDefinition;
  /** All packs there are to choose from, the default first; the built-in ones when absent. */
  readonly packs?: readonly PackDefinition[];
  readonly profile: Profile;
  /** ISO date. */
  readonly asOf: string;
  readonly year?: number;
  /** Answers of a person besides those that the workbook remembers; they win. */
  readonly mappings?: readonly TableMapping[];
}

/** What was found in one workbook; `issues` are ordered by sheet, row, column, code, causes first. */
export interface CheckResult {
  readonly pack: PackDefinition;
  readonly year: number;
  readonly tables: readonly Table[];
  /** Tables like a form that nobody has confirmed yet: nothing is counted from them. */
  readonly doubtful: readonly Table[];
  readonly issues: readonly Issue[];
  /** By rule: how many issues in how many rows. */
  readonly tallies: readonly RuleTally[];
  /** Rows of tables that say anything: what the rows of a tally are a share of. */
  readonly contentRows: number;
}

/** Packs this close fit equally well, and the earlier one is taken. */
const EQUALLY_WELL = 0.02;

/**
 * The pack to check with: the asked one, the workbook's own, that whose forms fit the visible
 * sheets best, or the default when none fits better.
 */
export function packFor(
  state: WorkbookState | null,
  options: Pick<CheckOptions, "pack" | "packs"> = {},
  workbook?: WorkbookSnapshot
): PackDefinition {
  const packs = options.packs ?? builtIn;
  const [first] = packs;
  if (!first) throw new Error("a check needs at least one pack");
  const own = state && packs.find(({ id }) => id === state.pack);
  const known = options.pack ?? own;
  return known ?? (workbook ? bestPack(workbook, first, packs) : first);
}

function bestPack(
  workbook: WorkbookSnapshot,
  first: PackDefinition,
  packs: readonly PackDefinition[]
): PackDefinition {
  const visible = workbook.sheets.filter((sheet) => sheet.visibility === "visible");
  const fitOf = ({ forms }: PackDefinition) =>
    visible.reduce((sum, sheet) => sum + fitOfForms(sheet, forms), 0);
  let best = { pack: first, fit: fitOf(first) };
  for (const pack of packs) {
    const fit = pack === first ? best.fit : fitOf(pack);
    if (fit > best.fit + EQUALLY_WELL) best = { pack, fit };
  }
  return best.pack;
}

/** Reads every form in the workbook and runs the pack's rules. Pure. */
export function checkWorkbook(
  whole: WorkbookSnapshot,
  state: WorkbookState | null,
  options: CheckOptions
): CheckResult {
  const workbook = withoutIssueSheets(whole);
  const pack = packFor(state, options, workbook);
  const asked = options.year ?? state?.year ?? null;
  const mappings = [...(options.mappings ?? []), ...(state?.mappings ?? [])];
  const read = tablesOf(workbook, state, { pack, mappings, year: asked ?? pack.planYear });
  const { tables, copies, doubtful } = separateTables(read, state);
  const year = asked ?? yearOfForms(tables, pack);
  const { asOf, previous = null, ceiling = null } = options;
  const about = { pack, year, asOf, remembered: state, previous, ceiling };
  const context = { workbook, tables, copies, doubtful, ...about };
  const issues = runRules(context, options.profile, rules);
  const tallies = tallyIssues(issues);
  const contentRows = countContentRows(tables);
  return { pack, year, tables, doubtful, issues, tallies, contentRows };
}

/** Without a year asked for or remembered, that of the first form is the workbook's. */
function yearOfForms([first]: readonly Table[], { planYear }: PackDefinition): number {
  return first?.year ?? planYear;
}

interface ReadingOptions {
  readonly pack: PackDefinition;
  readonly mappings: readonly TableMapping[];
  readonly year: number;
}

/** The forms on visible sheets; hidden ones count for nothing (rule S110 tells of them). */
function tablesOf(
  workbook: WorkbookSnapshot,
  state: WorkbookState | null,
  { pack, mappings, year }: ReadingOptions
): readonly Table[] {
  return workbook.sheets.flatMap((sheet) => {
    if (sheet.visibility !== "visible") return [];
    const form = placedForm(state, sheet.name);
    // The unit that was chosen on insertion holds for the forms inserted then, not for other sheets.
    const unit = form === null ? null : (state?.unit ?? null);
    return readTables(sheet, { forms: pack.forms, form, unit, year, mappings });
  });
}

function placedForm(state: WorkbookState | null, sheet: string): string | null {
  return state?.forms.find((placed) => placed.sheet === sheet)?.form ?? null;
}

interface SeparatedTables {
  /** What is read and counted. */
  readonly tables: readonly Table[];
  readonly copies: readonly Table[];
  /** Like a form that the workbook does not remember, and too little to be it surely. */
  readonly doubtful: readonly Table[];
}

function separateTables(read: readonly Table[], state: WorkbookState | null): SeparatedTables {
  const isDoubtful = (table: Table) =>
    isUnsure(table) && placedForm(state, table.sheet.name) !== table.form.id;
  const known = read.filter((table) => !isDoubtful(table));
  return { ...separateCopies(known, state), doubtful: read.filter(isDoubtful) };
}

/**
 * One sheet counts for each form: the one the workbook remembers, else the first, with all the
 * tables of the form that stand on it and do not repeat its tasks. A form per project counts on
 * any number of sheets.
 */
function separateCopies(
  read: readonly Table[],
  state: WorkbookState | null
): { readonly tables: readonly Table[]; readonly copies: readonly Table[] } {
  const isPlaced = ({ sheet }: Table) => placedForm(state, sheet.name) !== null;
  const first = new Map<string, Table>();
  for (const table of read) {
    const before = first.get(table.form.id);
    if (!before || (isPlaced(table) && !isPlaced(before))) first.set(table.form.id, table);
  }
  const counts = (table: Table) => {
    const counted = first.get(table.form.id);
    if (table.form.perProject === true || !counted || table === counted) return true;
    return table.sheet === counted.sheet && !repeatsTasks(table, counted);
  };
  return { tables: read.filter(counts), copies: read.filter((table) => !counts(table)) };
}

/** Whether most tasks of a table are those of another: a copy, whose money would count twice. */
function repeatsTasks(table: Table, other: Table): boolean {
  const namesOf = ({ rows }: Table) =>
    rows.flatMap(({ kind, name }) => (kind === "task" ? [foldTone(name)] : []));
  const known = new Set(namesOf(other));
  const own = namesOf(table);
  return own.filter((name) => known.has(name)).length * 2 >= own.length;
}

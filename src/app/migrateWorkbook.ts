import {
  moveTables,
  type MigratedSheet,
  type MigrationProblem,
  type MigrationRequest,
} from "../core/migration";
import type { UnitId } from "../core/money";
import type { PackDefinition } from "../core/packs";
import type { WorkbookSnapshot } from "../core/sheet";
import type { WorkbookState } from "../core/state";
import type { Table } from "../core/table";
import { checkWorkbook, packFor } from "./checkWorkbook";

/** A sheet whose forms stay as they are, and why. */
export interface UnmovedSheet {
  readonly sheet: string;
  readonly problem: MigrationProblem;
}

/** A filled workbook in the forms of another version, not yet anywhere. */
export interface Migration {
  /** The version that the workbook was read by. */
  readonly from: PackDefinition;
  /** Version that the workbook remembers; null without a memory. */
  readonly remembered: string | null;
  readonly request: MigrationRequest;
  readonly sheets: readonly MigratedSheet[];
  readonly unmoved: readonly UnmovedSheet[];
}

/** What is known besides the workbook. */
export interface MigrationSources {
  readonly to: PackDefinition;
  /** Every version at hand, that of the workbook perhaps among them. */
  readonly packs: readonly PackDefinition[];
  /** ISO date. */
  readonly asOf: string;
}

/**
 * The version that a workbook was made with; where it is not at hand the new one reads it too,
 * since columns are found by their headers.
 */
function readingPack(
  workbook: WorkbookSnapshot,
  state: WorkbookState | null,
  { to, packs }: MigrationSources
): PackDefinition {
  if (!state) return packFor(null, { packs: [...packs, to] }, workbook);
  const own = packs.find(({ id, version }) => id === state.pack && version === state.packVersion);
  return own ?? packs.find(({ id }) => id === state.pack && id !== to.id) ?? to;
}

/** Tables that stand on one sheet and follow one form, in the order of the workbook. */
function bySheet(tables: readonly Table[]): readonly (readonly Table[])[] {
  const groups = new Map<string, Table[]>();
  for (const table of tables) {
    const key = `${table.sheet.name}\n${table.form.id}`;
    const group = groups.get(key);
    if (group) group.push(table);
    else groups.set(key, [table]);
  }
  return [...groups.values()];
}

/** The unit most of a workbook is likely in: that of its first table which states one. */
function unitOf(tables: readonly Table[]): UnitId {
  return tables.find(({ unit }) => unit !== null)?.unit ?? "trieu-dong";
}

/** Plans the move of every form in a workbook; the workbook itself is not touched. */
export function planMigration(
  workbook: WorkbookSnapshot,
  state: WorkbookState | null,
  sources: MigrationSources
): Migration {
  const { to, asOf } = sources;
  const from = readingPack(workbook, state, sources);
  const read = checkWorkbook(workbook, state, { pack: from, profile: "draft", asOf });
  const about = state ?? { agency: null, packVersion: null, unit: unitOf(read.tables) };
  const { agency, unit, packVersion: remembered } = about;
  const request = { pack: to, agency, year: read.year, unit };
  const sheets: MigratedSheet[] = [];
  const unmoved: UnmovedSheet[] = [];
  for (const tables of bySheet(read.tables)) {
    const moved = moveTables(tables, request);
    if (moved.ok) sheets.push(moved.value);
    else unmoved.push({ sheet: tables[0]?.sheet.name ?? "", problem: moved.error });
  }
  return { from, remembered, request, sheets, unmoved };
}

/** What the workbook remembers once the new sheets stand under these names, in their order. */
export function stateAfterMigration(
  { request, sheets }: Migration,
  before: WorkbookState | null,
  names: readonly string[]
): WorkbookState {
  const { pack, year, unit, agency } = request;
  const old = new Set(sheets.slice(0, names.length).map(({ sheet }) => sheet));
  const isOther = ({ sheet }: { readonly sheet: string }) => !old.has(sheet);
  const placed = names.flatMap((sheet, index) => {
    const form = sheets[index]?.form;
    return form ? [{ form: form.id, version: form.version, sheet }] : [];
  });
  const mappings = before?.mappings?.filter(isOther);
  return {
    pack: pack.id,
    packVersion: pack.version,
    year,
    unit,
    agency,
    forms: [...(before?.forms ?? []).filter(isOther), ...placed],
    explanations: before?.explanations ?? [],
    seal: null,
    ...(mappings && mappings.length > 0 ? { mappings } : {}),
  };
}

/** Whether a person has to look at something before the new forms are used. */
export function needsLook({ sheets, unmoved }: Migration): boolean {
  const isWhole = ({ leftCells, differences, columns }: MigratedSheet) =>
    leftCells.length === 0 &&
    differences.length === 0 &&
    columns.every(({ kind, filled }) => kind !== "left" || filled === 0);
  return unmoved.length > 0 || !sheets.every(isWhole);
}

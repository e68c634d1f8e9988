import {
  unpackFacts,
  type Consolidated,
  type FileOutcome,
  type ReceivedFile,
  type Series,
  type Submission,
} from "../../core/consolidation";
import {
  formatAddress,
  formatRange,
  parseAddress,
  sheetNamed,
  type CellValue,
  type PlanCell,
  type SheetPlan,
  type WorkbookSnapshot,
} from "../../core/sheet";
import { decodeRecord, encodeRecord, textSheetPlan } from "../../core/state";
import type { Fact } from "../../core/table";
import type { DrawnSheet } from "../drawing/sheetDraft";
import type { DataPart } from "./dataFormulas";
import { plainCells, plainColumns, type Results } from "./plainCells";
import { draftDigest, type SheetDigest } from "./sheetDigest";
import { SHEETS } from "./sheetNames";
import { createHasher, type ValueHasher } from "./valueHash";

const PROOF_FORMAT = "so-du-toan/consolidated@2";

/** A sheet as it was written. */
export interface ProvenSheet extends Results {
  readonly name: string;
  readonly digest: SheetDigest;
  /**
   * Columns that nobody sees; what else is hidden was hidden later. Proofs of before tell nothing
   * of looks and links.
   */
  readonly hiddenColumns?: readonly number[];
  /** Links inside the workbook that belong to no table of figures: "A8='Dữ liệu'!A5". */
  readonly links?: readonly string[];
  readonly charts?: readonly ProvenChart[];
  /** Zero-based first and last of the rows that print on each page. */
  readonly repeatRows?: readonly [first: number, last: number];
  /** The Excel table's name and range. */
  readonly table?: { readonly name: string; readonly range: string };
}

/** What a chart shows, as ranges of its sheet: "B23:B25". */
interface ProvenChart {
  readonly categories: string;
  readonly values: string;
  /** Proofs of before do not tell it. */
  readonly title?: string;
}

/** What `verify` needs from the moment of consolidating, kept in a very hidden sheet. */
export interface Proof {
  readonly year: number;
  readonly pack: string;
  readonly packVersion: string;
  readonly toolVersion: string;
  readonly series: readonly Series[];
  /** Ids of the groups in their forms, by key. */
  readonly groups: Readonly<Record<string, string>>;
  readonly files: readonly {
    readonly name: string;
    readonly sha256: string;
    readonly outcome: FileOutcome;
  }[];
  readonly sheets: readonly ProvenSheet[];
  /** Where the data rows stand. */
  readonly parts: readonly DataPart[];
  /** The files as they came in, with those of their facts that stand in no data row. */
  readonly received: readonly Submission[];
  /** Cells of the certificate that must be zero. */
  readonly residuals: readonly string[];
}

/** Columns and rows that the plan fills; rows made in bulk fill those with a width. */
function lastCell({ cells, bulk, columnWidths }: SheetPlan): {
  readonly width: number;
  readonly height: number;
} {
  const corner = {
    width: bulk ? columnWidths.length : 0,
    height: bulk ? bulk.first + bulk.count : 0,
  };
  for (const { row, column } of cells) {
    corner.width = Math.max(corner.width, column + 1);
    corner.height = Math.max(corner.height, row + 1);
  }
  return corner;
}

/** Values of a sheet row by row. */
function valuesOfRows({ plan, bulkValues }: DrawnSheet): (row: number) => readonly CellValue[] {
  const drawn = new Map<number, CellValue[]>();
  for (const { row, column, value } of plan.cells) {
    const values = drawn.get(row) ?? [];
    drawn.set(row, values);
    values[column] = value;
  }
  const { first, count } = plan.bulk ?? { first: 0, count: 0 };
  return (row) =>
    row >= first && row < first + count ? bulkValues(row - first) : (drawn.get(row) ?? []);
}

/** Digests of the value of a result and of its formula, as the proof keeps them. */
export function derivedDigest(value: CellValue, formula: string, hash: ValueHasher): string {
  const digest = (of: CellValue): string => (hash(of) >>> 0).toString(16);
  return `${digest(value)}:${digest(formula)}`;
}

const NO_FORMULAS: ReadonlyMap<string, string> = new Map();

/** Formulas of cells drawn one by one, by address: results are. */
function formulasOf({ cells }: SheetPlan): ReadonlyMap<string, string> {
  return new Map(
    cells.flatMap(({ formula, ...at }): [string, string][] =>
      formula === undefined ? [] : [[formatAddress(at), formula]]
    )
  );
}

/** What is seen of a sheet besides its values, as far as there is anything to say. */
function proveLooks({
  plan,
  tables,
}: DrawnSheet): Omit<ProvenSheet, keyof Results | "name" | "digest"> {
  const { hiddenColumns, charts, table, cells, print } = plan;
  // The rows of a table of figures say themselves where they lead.
  const hasTable = tables.some(({ links }) => links !== undefined);
  const links = hasTable ? [] : cells.flatMap((cell) => linkEntry(cell) ?? []);
  return {
    hiddenColumns: [...(hiddenColumns ?? [])],
    ...(links.length > 0 ? { links } : {}),
    ...(charts
      ? {
          charts: charts.map(({ categories, values, title }) => ({
            categories: formatRange(categories),
            values: formatRange(values),
            title,
          })),
        }
      : {}),
    ...(print?.repeatRows ? { repeatRows: print.repeatRows } : {}),
    ...(table ? { table: { name: table.name, range: formatRange(table.range) } } : {}),
  };
}

function linkEntry({ row, column, link }: PlanCell): string | null {
  return link === undefined ? null : `${formatAddress({ row, column })}=${link}`;
}

function proveSheet(sheet: DrawnSheet): ProvenSheet {
  const { plan, figures, tables, derived } = sheet;
  const { width, height } = lastCell(plan);
  const hash = createHasher();
  const valuesOf = valuesOfRows(sheet);
  const draft = draftDigest(width, hash);
  const formulas = derived.length > 0 ? formulasOf(plan) : NO_FORMULAS;
  const entries = derived.map((address) => {
    const at = parseAddress(address);
    const value = at ? (valuesOf(at.row)[at.column] ?? null) : null;
    return `${address}=${derivedDigest(value, formulas.get(address) ?? "", hash)}`;
  });
  const isPlain = plainCells({ figures, tables, derived: entries });
  const addRows = (from: number, to: number): void => {
    for (let row = from; row < to; row += 1) draft.add(valuesOf(row), isPlain(row));
  };
  const { bulk } = plan;
  const columns = bulk && plainColumns(bulk, { figures, tables, derived: entries });
  if (columns) {
    addRows(0, bulk.first);
    draft.addColumns(bulk.count, columns);
    addRows(bulk.first + bulk.count, height);
  } else addRows(0, height);
  const looks = proveLooks(sheet);
  return { name: plan.name, digest: draft.finish(), figures, tables, derived: entries, ...looks };
}

/** As a data row keeps it, so that it does not matter whether it ever stood in one. */
function keptFact(fact: Fact, file: string): Fact {
  const { form, row, task, period, apportioned, group, agencies, at } = fact;
  const { measure, year, level, type, state, amount } = fact;
  return {
    ...{ form, row, task, period, apportioned, group },
    ...(agencies ? { agencies } : {}),
    ...{ measure, year, level, type, state, amount },
    at: { file, sheet: at.sheet, cell: at.cell ?? "" },
  };
}

/** A file without its counted facts. Offers to mend belong to the agency's own file. */
function withoutCounted({ submission, left }: ReceivedFile): Submission {
  // The files behind a consolidation stand beside it.
  const { parts: _parts, ...file } = submission;
  const issues = submission.issues.map(({ fix: _fix, others: _others, ...issue }) => issue);
  const facts = unpackFacts(left, submission.name);
  const texts = facts.map((fact) => JSON.stringify(keptFact(fact, submission.name))).sort();
  return { ...file, issues, facts: texts.map((text) => JSON.parse(text) as Fact) };
}

/** Ids of groups by key. Those that no form knows share a key with what is outside all groups. */
function groupIds({ facts }: Consolidated): Record<string, string> {
  const ids = new Map<string, string | null>();
  for (const { of, keys } of facts.tasks) {
    const known = ids.get(keys.group);
    if (known === undefined) ids.set(keys.group, of.group);
    else if (known !== of.group) ids.set(keys.group, null);
  }
  const entries = [...ids].flatMap(([key, id]): [string, string][] =>
    id === null ? [] : [[key, id]]
  );
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function makeProof(
  consolidated: Consolidated,
  drawn: readonly DrawnSheet[],
  parts: readonly DataPart[],
  residuals: readonly string[]
): Proof {
  const { year, pack, toolVersion, series, files, received } = consolidated;
  return {
    year,
    pack: pack.id,
    packVersion: pack.version,
    toolVersion,
    series,
    groups: groupIds(consolidated),
    files: files.map(({ name, sha256, outcome }) => ({ name, sha256, outcome })),
    sheets: drawn.map(proveSheet),
    parts,
    received: received.map(withoutCounted),
    residuals,
  };
}

/** The very hidden sheet that lets `verify` prove the workbook later; it is worked out when written. */
export function drawProof(...evidence: Parameters<typeof makeProof>): SheetPlan {
  return textSheetPlan(SHEETS.proof, () =>
    encodeRecord(PROOF_FORMAT, { ...makeProof(...evidence) })
  );
}

function isProof(record: Readonly<Record<string, unknown>>): boolean {
  const { year, pack, series, groups, files, sheets, parts, received, residuals } = record;
  return (
    typeof year === "number" &&
    typeof pack === "string" &&
    typeof groups === "object" &&
    groups !== null &&
    [series, files, sheets, parts, received, residuals].every((list) => Array.isArray(list))
  );
}

/** The proof inside a consolidated workbook; null when there is none or it is damaged. */
export function proofOf(workbook: WorkbookSnapshot): Proof | null {
  const sheet = sheetNamed(workbook, SHEETS.proof);
  const record = sheet ? decodeRecord(PROOF_FORMAT, sheet.values) : null;
  return record && isProof(record) ? (record as unknown as Proof) : null;
}

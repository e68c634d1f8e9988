import {
  choosePlaces,
  importTable,
  proposeMapping,
  type ColumnMapping,
  type Destination,
  type ImportMapping,
  type ImportReport,
  type ImportResult,
} from "../core/import";
import { fillYear, formById, type FormDefinition, type PackDefinition } from "../core/packs";
import type { Result } from "../core/result";
import { columnName, sheetNamed, type WorkbookSnapshot } from "../core/sheet";
import type { Table } from "../core/table";
import { surenessOf } from "./importSummary";
import { tablesToImport } from "./importTable";
import type { ColumnChoice, MappingAnswers, MappingRow, MappingView, SumLine } from "./mappingView";

/** Longest sample shown beside a header. */
const SAMPLE = 24;

/** What is known besides the answers. */
export interface MappingContext {
  readonly workbook: WorkbookSnapshot;
  readonly pack: PackDefinition;
  readonly year: number;
}

/** Forms that take a table. */
export function tableForms(pack: PackDefinition): readonly FormDefinition[] {
  return pack.forms.filter(({ perProject }) => !perProject);
}

/** What the mapping screen shows for the answers so far. Throws on an unknown form: a bug. */
export function buildMapping(answers: MappingAnswers, context: MappingContext): MappingView {
  const { workbook, pack, year } = context;
  const form = formById(pack, answers.form);
  if (!form) throw new Error(`pack ${pack.id} has no form ${answers.form}`);
  const visible = workbook.sheets.filter(({ visibility }) => visibility === "visible");
  const sheet = sheetNamed(workbook, answers.sheet);
  const options = { packs: [pack], year, unit: answers.unit };
  const tables = sheet ? tablesToImport(sheet, options) : [];
  const common = {
    answers,
    pack,
    year,
    sheets: visible.map(({ name }) => name),
    forms: tableForms(pack).map(({ id, title }) => ({ id, title: fillYear(title, year) })),
    tables: tables.length,
  };
  const table = tables[Math.min(answers.table, tables.length - 1)];
  return {
    ...common,
    ...(table ? describeTable(table, form, answers, year) : describeNone(answers)),
  };
}

type Described = Omit<MappingView, "answers" | "pack" | "year" | "sheets" | "forms" | "tables">;

function describeNone({ sheet }: MappingAnswers): Described {
  const problem = { key: "importing.problem.no-table", data: { sheet } } as const;
  const nothing = { rows: [], choices: [], elsewhere: [], leftOver: [], sums: [] };
  return { ...nothing, table: null, mapping: null, tasks: 0, report: null, problem };
}

function describeTable(
  table: Table,
  form: FormDefinition,
  answers: MappingAnswers,
  year: number
): Described {
  const mapping = answer(proposeMapping(table, form, { year }), answers);
  const imported = importTable(table, form, mapping, { unit: table.unit ?? "dong", year });
  const report = imported.ok ? imported.value.report : null;
  return {
    table,
    mapping,
    rows: rowsOf(form, mapping, year),
    choices: mapping.columns.map(choiceOf),
    elsewhere: mapping.columns.flatMap(({ from, to }) =>
      to.kind === "column" || to.kind === "left" ? [] : [{ header: from.header, to }]
    ),
    leftOver: mapping.columns.flatMap(({ from, to }) =>
      to.kind === "left" && from.filled > 0 ? [{ header: from.header, filled: from.filled }] : []
    ),
    tasks: table.rows.filter(({ kind }) => kind === "task").length,
    sums: report ? sumsOf(report, form, year) : [],
    report,
    problem: problemOf(imported),
  };
}

function problemOf(imported: Result<ImportResult, { readonly kind: string }>) {
  if (imported.ok) return null;
  const { kind, ...data } = imported.error as Extract<
    ReturnType<typeof importTable>,
    { readonly ok: false }
  >["error"];
  return { key: `importing.problem.${kind}`, data } as const;
}

/** The proposal with a person's answers in its place. */
function answer(proposed: ImportMapping, { columns, leftOver }: MappingAnswers): ImportMapping {
  const chosen = new Map<ColumnMapping, Destination>();
  for (const [id, at] of Object.entries(columns)) {
    for (const column of proposed.columns) {
      const isHere = column.to.kind === "column" && column.to.id === id;
      if (column.from.column === at) chosen.set(column, { kind: "column", id });
      else if (isHere && !chosen.has(column)) chosen.set(column, { kind: "left" });
    }
  }
  const answered = choosePlaces(proposed, chosen);
  if (leftOver === "list") return answered;
  const to = { kind: leftOver === "note" ? "note" : "added" } as const;
  const homeless = answered.columns.filter(
    (column) => column.to.kind === "left" && column.from.filled > 0
  );
  return choosePlaces(answered, new Map(homeless.map((column) => [column, to])));
}

function rowsOf(form: FormDefinition, mapping: ImportMapping, year: number): readonly MappingRow[] {
  return form.columns
    .filter(({ kind }) => kind !== "numbering" && kind !== "percent")
    .map(({ id, header, group, required }) => {
      const own = mapping.columns.find(({ to }) => to.kind === "column" && to.id === id);
      const texts = [...(group === undefined ? [] : [group]), header];
      return {
        id,
        header: fillYear(texts.join(" / "), year),
        required: required === true,
        column: own?.from.column ?? null,
        sureness: own ? surenessOf(own) : "none",
      };
    });
}

function choiceOf({ from }: ColumnMapping): ColumnChoice {
  const { column, header, sample } = from;
  const short = sample.length > SAMPLE ? `${sample.slice(0, SAMPLE)}…` : sample;
  const parts = [columnName(column), header, ...(short === "" ? [] : [`(${short})`])];
  return { column, label: parts.filter((part) => part !== "").join(" ") };
}

function sumsOf(report: ImportReport, form: FormDefinition, year: number): readonly SumLine[] {
  return report.sums.map(({ column, source, target }) => {
    const header = form.columns.find(({ id }) => id === column)?.header ?? column;
    return { header: fillYear(header, year), source, target };
  });
}

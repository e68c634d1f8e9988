import type { FormDefinition, ProjectField } from "../packs";
import type { CellValue } from "../sheet";
import type { Place, Table, TableRow } from "../table";
import { foldKey } from "../text";
import { placeOf } from "./places";

/** What was filled in beside one label of a project's sheet. */
export interface ProjectEntry {
  readonly value: CellValue;
  /** "" for a blank cell. */
  readonly text: string;
  readonly at: Place;
}

/** A project's sheet, its entries by what they answer. */
export interface ProjectForm {
  readonly table: Table;
  readonly entries: ReadonlyMap<ProjectField, ProjectEntry>;
  /** As it is called there; "" where nobody wrote it. */
  readonly name: string;
}

/** The project sheets of a workbook in which anything is filled in, in sheet order. */
export function projectFormsOf(tables: readonly Table[]): readonly ProjectForm[] {
  return tables.flatMap((table) => {
    const form = table.form.perProject === true ? readForm(table) : null;
    return form && [...form.entries.values()].some(({ text }) => text !== "") ? [form] : [];
  });
}

function readForm(table: Table): ProjectForm | null {
  const { columns, form } = table;
  const answers = columns.find(
    ({ definition: { id, kind } }) => id !== form.nameColumn && kind !== "numbering"
  );
  if (!answers) return null;
  const entries = new Map<ProjectField, ProjectEntry>();
  const labels = labelsOf(form);
  for (const row of table.rows) {
    const field = row.kind === "task" ? fieldOf(row, labels) : undefined;
    if (field === undefined || entries.has(field)) continue;
    const { value = null, text = "" } = row.cells[answers.definition.id] ?? {};
    entries.set(field, { value, text, at: placeOf(table, row, answers.definition.id) });
  }
  return { table, entries, name: entries.get("name")?.text ?? "" };
}

type Labels = readonly (readonly [key: string, field: ProjectField])[];

function labelsOf({ fixedRows = [], nameColumn }: FormDefinition): Labels {
  return fixedRows.flatMap(({ field, cells }) =>
    field ? [[labelKey(cells[nameColumn] ?? ""), field] as const] : []
  );
}

/** Without what stands in brackets: "Nguồn vốn đầu tư (cấp ngân sách, loại vốn)". */
function labelKey(label: string): string {
  return foldKey(label.replace(/\(.*$/s, ""));
}

/** People lengthen labels ("Tổng mức đầu tư dự kiến") and cut them short ("Nguồn vốn"). */
function fieldOf({ name }: TableRow, labels: Labels): ProjectField | undefined {
  const key = labelKey(name);
  const isShort = key.includes(" ");
  const found = labels.find(
    ([label]) => key.startsWith(label) || (isShort && label.startsWith(`${key} `))
  );
  return found?.[1];
}

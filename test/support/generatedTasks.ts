import type { TaskContent } from "../../src/core/layout";
import type { ColumnDefinition, FormDefinition } from "../../src/core/packs";
import type { CellValue } from "../../src/core/sheet";

type Cells = Readonly<Record<string, CellValue>>;

const SOURCES = [
  { level: "Ngân sách tỉnh", type: "Vốn sự nghiệp" },
  { level: "Ngân sách trung ương", type: "Vốn đầu tư" },
  { level: "NS xã", type: "Vốn sự nghiệp" },
] as const;

/** The source texts of the n-th task; one cell must say both where there is no second one. */
function sourceOf(form: FormDefinition, order: number): { level: string; type: string } {
  const source = SOURCES[order % SOURCES.length] ?? SOURCES[0];
  const hasType = form.columns.some(({ kind }) => kind === "source-type");
  return hasType ? source : { level: `${source.level} (${source.type})`, type: "" };
}

/** What people would write into the n-th task's cell; undefined where a formula stands. */
function contentOf(
  form: FormDefinition,
  { id, kind, choices = [] }: ColumnDefinition,
  order: number
): CellValue | undefined {
  if (form.equations.some(({ total }) => total === id)) return undefined;
  const at = form.columns.findIndex((column) => column.id === id);
  switch (kind) {
    case "numbering":
    case "percent":
    case "category":
      return undefined;
    case "amount":
      // Every other source of a wide form stays blank.
      return (order + at) % 3 === 0 ? undefined : 100 * (order + 1) + at + 0.5;
    case "quantity":
      return 10 * (order + 1) + at;
    case "choice":
      return choices[order % choices.length];
    case "period":
      return "2024-2025";
    case "source-level":
      return sourceOf(form, order).level;
    case "source-type":
      return sourceOf(form, order).type;
    case "budget-code":
      return "426-280-314-7053";
    case "decision":
      return `Quyết định số ${String(order + 1)}/QĐ-UBND ngày 18/12/2023`;
    default:
      return `Nội dung ${id} ${String(order + 1)}`;
  }
}

function cellsOf(form: FormDefinition, order: number): Record<string, CellValue> {
  return Object.fromEntries(
    form.columns.flatMap((column): [string, CellValue][] => {
      const value = contentOf(form, column, order);
      return value === undefined ? [] : [[column.id, value]];
    })
  );
}

/** One row a source, under a task whose own source cells stay blank. */
function withSourceLines(form: FormDefinition, cells: Cells): TaskContent["sourceLines"] {
  const amounts = form.columns.filter(
    ({ id, kind }) => kind === "amount" && cells[id] !== undefined
  );
  return [1, 3].map((part, order) => ({
    ...Object.fromEntries(
      form.columns
        .filter(({ kind }) => kind === "source-level" || kind === "source-type")
        .map(({ id, kind }) => [
          id,
          sourceOf(form, order)[kind === "source-level" ? "level" : "type"],
        ])
    ),
    ...Object.fromEntries(amounts.map(({ id }) => [id, (Number(cells[id]) * part) / 4])),
  }));
}

/**
 * Content for every group of a form: two tasks each, the second one with a row per source where
 * the form names sources in cells; the rows that the form prints are filled in.
 */
export function generateTasks(form: FormDefinition): readonly TaskContent[] {
  const groups = form.groups.length > 0 ? form.groups.map(({ id }) => id) : [null];
  const named = form.columns.filter(({ kind }) => kind.startsWith("source-"));
  let order = 0;
  const fixed = (form.fixedRows ?? []).map(({ group, cells }): TaskContent => {
    order += 1;
    return { group, cells: { ...cellsOf(form, order), ...cells } };
  });
  const perGroup = form.rowsPerGroup > 0 ? [0, 1] : [];
  const added = groups.flatMap((group) =>
    perGroup.map((place): TaskContent => {
      order += 1;
      const cells = cellsOf(form, order);
      if (place === 0 || named.length === 0) return { group, cells };
      const bare = Object.fromEntries(
        Object.entries(cells).filter(([id]) => !named.some((column) => column.id === id))
      );
      return { group, cells: bare, sourceLines: withSourceLines(form, cells) };
    })
  );
  return [...fixed, ...added];
}

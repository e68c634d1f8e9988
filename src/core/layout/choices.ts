import type { ColumnDefinition, FormDefinition } from "../packs";
import { formatRange, type PlanCell, type PlanValidation } from "../sheet";
import { sourceChoices } from "../sources";
import type { BodyRow } from "./bodyRows";
import { STYLES } from "./styles";

/** Neighbouring rows that people fill in. */
interface RowRun {
  readonly top: number;
  readonly bottom: number;
}

/** Lists to choose from, and the hidden columns that hold them. */
interface Choices {
  readonly cells: readonly PlanCell[];
  readonly validations: readonly PlanValidation[];
  readonly hiddenColumns: ReadonlySet<number>;
}

/** Rows of tasks and source lines, neighbours together. */
function taskRuns(rows: readonly BodyRow[]): readonly RowRun[] {
  const runs: { top: number; bottom: number }[] = [];
  for (const { kind, row } of rows) {
    if (kind === "group" || kind === "total") continue;
    const last = runs[runs.length - 1];
    if (last?.bottom === row - 1) last.bottom = row;
    else runs.push({ top: row, bottom: row });
  }
  return runs;
}

/**
 * Words to choose from, in hidden columns of the same sheet: inline lists split on commas
 * in every locale and links to other sheets break on insertion (reference/platform.md rows 5, 27).
 */
export function drawChoices(form: FormDefinition, year: number, rows: readonly BodyRow[]): Choices {
  const runs = taskRuns(rows);
  const offered = sourceChoices(year);
  const columns = form.columns.flatMap((column, at) => {
    const texts = choicesOf(column, offered);
    return texts ? [{ column: at, texts }] : [];
  });
  const start = form.columns.length + 2;
  const cells = columns.flatMap(({ texts }, index) =>
    texts.map((value, offset): PlanCell => ({
      row: offset,
      column: start + index,
      value,
      style: STYLES.choice,
    }))
  );
  const validations = columns.flatMap(({ column, texts }, index): PlanValidation[] => {
    const at = start + index;
    // From the first row down, where nobody inserts or deletes rows of the table.
    const source = { top: 0, left: at, bottom: texts.length - 1, right: at };
    return runs.map(({ top, bottom }) => ({
      kind: "list",
      range: { top, left: column, bottom, right: column },
      // Without a sheet name: it must still hold when the host renames the inserted sheet.
      source: absolute(formatRange(source)),
      strict: false,
    }));
  });
  const hiddenColumns = new Set(columns.map((_one, index) => start + index));
  return { cells, validations, hiddenColumns };
}

function choicesOf(
  column: ColumnDefinition,
  offered: { readonly levels: readonly string[]; readonly types: readonly string[] }
): readonly string[] | null {
  if (column.kind === "source-level") return offered.levels;
  if (column.kind === "source-type") return offered.types;
  return column.choices ?? null;
}

/** "$P$1:$P$7", also of a single cell. */
function absolute(range: string): string {
  return range.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}

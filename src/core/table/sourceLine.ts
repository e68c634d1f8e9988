import { sumOrNull, type AmountReading } from "../money";
import { readSources, type SourceReading } from "../sources";
import type { TableRow } from "./definitions";
import type { RawRow } from "./rawRows";

/**
 * The source that a row under a task stands for: from its source columns when it has no name, or
 * from the name itself ("- Ngân sách tỉnh:"), with the capital type beside it. Null for a row
 * that is no source line.
 */
export function sourceOfLine(raw: Pick<RawRow, "name" | "sources">): SourceReading | null {
  if (raw.name === "") return raw.sources;
  const stated = raw.sources?.parts ?? [];
  if (stated.length > 1 || stated.some((part) => part.level !== null)) return null;
  const name = raw.name.replace(/^[-+*•–\s]+/, "").replace(/[:\s]+$/, "");
  const named = readSources(name, "", "dong");
  const [level] = named.parts;
  if (!level || named.parts.length > 1 || named.problems.length > 0) return null;
  return { parts: [{ ...level, type: stated[0]?.type ?? level.type }], problems: [] };
}

/** The source lines of each task, by the task's sheet row. */
export function sourceLinesByTask(
  rows: readonly TableRow[]
): ReadonlyMap<number, readonly TableRow[]> {
  const lines = new Map<number, TableRow[]>();
  for (const row of rows) {
    if (row.kind !== "source-line" || row.parentRow === null) continue;
    const known = lines.get(row.parentRow);
    if (known) known.push(row);
    else lines.set(row.parentRow, [row]);
  }
  return lines;
}

/** A task whose own amounts are blank has those of its source lines, so that none is lost. */
export function liftSourceLines(rows: readonly TableRow[]): readonly TableRow[] {
  const lines = sourceLinesByTask(rows);
  return rows.map((row) => {
    const own = lines.get(row.row);
    if (row.kind !== "task" || !own) return row;
    const amounts = Object.entries(row.amounts).map(([id, reading]): [string, AmountReading] => {
      const parts = own.flatMap((line) => line.amounts[id]?.amount ?? []);
      const isBlank = reading.problem === null && (reading.amount === null || reading.amount === 0);
      return [id, isBlank && parts.length > 0 ? { ...reading, amount: sumOrNull(parts) } : reading];
    });
    return { ...row, amounts: Object.fromEntries(amounts) };
  });
}

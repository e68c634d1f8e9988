import type { FormDefinition } from "../packs";
import type { SheetSnapshot } from "../sheet";
import type { TableMapping } from "./definitions";
import { headerKey } from "./headerKey";
import type { HeaderReader } from "./headerStack";
import type { LaidHeader } from "./readTable";

/** An answer holds as long as this share of its columns is still there. */
const STILL_THERE = 0.6;

type MappedColumns = LaidHeader["match"]["columns"];

/**
 * The header that a person's answer speaks of: at its old place, else wherever its texts stand
 * now. Null when the answer is for another sheet or its headers are gone.
 */
export function findMapped(
  sheet: SheetSnapshot,
  mapping: TableMapping,
  forms: readonly FormDefinition[],
  reader: HeaderReader
): LaidHeader | null {
  const form = forms.find((one) => one.id === mapping.form);
  if (mapping.sheet !== sheet.name || !form || mapping.columns.length === 0) return null;
  const height = mapping.header.bottom - mapping.header.top;
  const texts = new Set(mapping.columns.flatMap(({ header }) => header.split(" / ")));
  const tops = [mapping.header.top];
  for (let row = 0; row < sheet.rowCount - height; row += 1) {
    const values = sheet.values[row] ?? [];
    if (values.some((value) => typeof value === "string" && texts.has(value.trim()))) {
      tops.push(row, Math.max(0, row - 1));
    }
  }
  for (const top of tops) {
    const area = { top, bottom: top + height, left: 0, right: sheet.columnCount - 1 };
    const columns = columnsAgain(mapping, form, reader, area);
    if (columns.length < mapping.columns.length * STILL_THERE || columns.length === 0) continue;
    const match = {
      form,
      area,
      score: columns.length / mapping.columns.length,
      coverage: 1,
      columns,
    };
    return { match, reader, certainty: "mapped", unit: mapping.unit };
  }
  return null;
}

/** The answer's columns by header text; by nearness to their old place where a text stands twice. */
function columnsAgain(
  mapping: TableMapping,
  form: FormDefinition,
  reader: HeaderReader,
  area: LaidHeader["match"]["area"]
): MappedColumns {
  const byKey = new Map<string, number[]>();
  for (let column = area.left; column <= area.right; column += 1) {
    const key = reader.stackAt(area.top, area.bottom, column).texts.map(headerKey).join(" / ");
    byKey.set(key, [...(byKey.get(key) ?? []), column]);
  }
  const used = new Set<number>();
  const found = mapping.columns.flatMap(({ id, header, column }) => {
    const definition = form.columns.find((one) => one.id === id);
    const key = header.split(" / ").map(headerKey).join(" / ");
    const free = (byKey.get(key) ?? []).filter((at) => !used.has(at));
    free.sort((a, b) => Math.abs(a - column) - Math.abs(b - column));
    const [nearest] = free;
    if (!definition || nearest === undefined) return [];
    // A column without header has nothing but its place.
    if (key === "" && nearest !== column) return [];
    used.add(nearest);
    return [{ definition, column: nearest, confidence: 1 }];
  });
  return [...found].sort((a, b) => a.column - b.column);
}

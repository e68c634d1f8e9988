import { cellOfKey, formatAddress, formatRange } from "../../src/core/sheet";
import { USUAL_FORMAT } from "./formatAspects";
import type { ModelFormat, ModelSheet } from "./model";

type Pairs = readonly (readonly [string, unknown])[];

function byName(pairs: Pairs): Readonly<Record<string, unknown>> {
  return Object.fromEntries([...pairs].sort(([one], [other]) => (one < other ? -1 : 1)));
}

function byCell<T>(map: ReadonlyMap<number, T>): readonly (readonly [string, T])[] {
  return [...map].map(([key, value]) => [formatAddress(cellOfKey(key)), value]);
}

/** What differs from an untouched cell; lines are told apart. */
function unusual(format: ModelFormat): Pairs {
  return [...format].filter(
    ([name, value]) => !name.startsWith("border.") && value !== USUAL_FORMAT.get(name)
  );
}

function lineOf(format: ModelFormat | undefined, edge: string): string | null {
  const [style, weight, color] = ["style", "weight", "color"].map((aspect) =>
    format?.get(`border.${edge}.${aspect}`)
  );
  if (style === undefined || style === "None") return null;
  return [style, weight ?? "Thin", color ?? "#000000"].map(String).join(" ");
}

/** Lines between cells, whichever of the two neighbours has them. */
function linesOf({ formats }: ModelSheet): Pairs {
  return [...formats].flatMap(([key, format]) => {
    const { row, column } = cellOfKey(key);
    const edges = [
      ["top", `${String(row)}-${String(column)}`],
      ["bottom", `${String(row + 1)}-${String(column)}`],
      ["left", `${String(row)}|${String(column)}`],
      ["right", `${String(row)}|${String(column + 1)}`],
    ] as const;
    return edges.flatMap(([edge, place]) => {
      const line = lineOf(format, edge);
      return line === null ? [] : [[place, line] as const];
    });
  });
}

/** Lengths to tenths of a point: files round them. */
function pageOf({ page }: ModelSheet): Pairs {
  return [...page].map(([name, value]) => [
    name,
    name.endsWith("Margin") ? Math.round(Number(value) * 10) / 10 : value,
  ]);
}

/** Everything that the model knows of a sheet, in a form in which equal sheets are equal. */
export function looksOf(sheet: ModelSheet): Readonly<Record<string, unknown>> {
  const formats = byCell(sheet.formats).flatMap(([at, format]): Pairs => {
    const found = unusual(format);
    return found.length === 0 ? [] : [[at, byName(found)]];
  });
  return {
    visibility: sheet.visibility,
    cells: byName(byCell(sheet.cells)),
    formats: byName(formats),
    lines: byName(linesOf(sheet)),
    merges: sheet.merges.map(formatRange).sort(),
    columnWidths: byName([...sheet.columnWidths].map(([at, size]) => [String(at), size])),
    rowHeights: byName([...sheet.rowHeights].map(([at, size]) => [String(at), size])),
    hiddenRows: [...sheet.hiddenRows].sort(),
    hiddenColumns: [...sheet.hiddenColumns].sort(),
    outline: byName([...sheet.outline].map(([row, depth]) => [String(row), depth])),
    links: byName(byCell(sheet.links)),
    validations: byName(
      sheet.validations.map(({ range, parts }) => [formatRange(range), byName([...parts])])
    ),
    page: byName(pageOf(sheet)),
    frozen: sheet.frozen,
    filter: sheet.filter && formatRange(sheet.filter),
  };
}

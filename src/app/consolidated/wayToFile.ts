import type { ConsolidatedFile, CountedTask } from "../../core/consolidation";
import { columnName, quoteSheetName, type SharedFormula } from "../../core/sheet";
import { translate } from "../../i18n";
import type { DrawContext } from "./wording";

/** Excel follows no longer address, and takes no longer text in a formula. */
export const LONGEST = 255;

/** Where a link leads when its cell is not known. */
export const FIRST_CELL = "A1";

/** The way from the row of a fact to its cell, "" where none is known, in the file of its task. */
export interface WaysToFiles {
  /** What the row shows: that it opens, or why it does not. */
  readonly textOf: (task: CountedTask, cell: string) => string;
  /** The link: one formula for all rows whose cells say the way, null where there is none. */
  readonly formulaOf: (task: CountedTask, cell: string) => string | SharedFormula | null;
}

/** Zero-based columns that say which file, sheet and cell a row is of. */
interface WayColumns {
  readonly file: number;
  readonly sheet: number;
  readonly cell: number;
}

/** Path of a file from the consolidated workbook, as addresses spell it; null inside an archive. */
export function pathOf({ href, name }: Pick<ConsolidatedFile, "href" | "name">): string | null {
  // Nobody said where the files are: beside the workbook, then.
  const path = href === undefined && !/\.zip\//i.test(name) ? name : href;
  return path?.replace(/[%#]/g, encodeURIComponent) ?? null;
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** What stands before the name of a file in its path; null where the path does not end so. */
function folderOf(path: string | null, name: string): string | null {
  return path?.endsWith(name) ? path.slice(0, path.length - name.length) : null;
}

/** The folder that most files are in, of several the first; null when no path ends in a name. */
function commonFolder(
  files: readonly ConsolidatedFile[],
  paths: ReadonlyMap<string, string | null>
): string | null {
  const counts = new Map<string, number>();
  for (const { key, name } of files) {
    const folder = folderOf(paths.get(key) ?? null, name);
    if (folder !== null) counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? null;
}

/** The link of rows whose cells say the way without any sign that a link spells otherwise. */
function sharedLink(folder: string, columns: WayColumns, link: string): SharedFormula {
  const [file, sheet, cell] = [columns.file, columns.sheet, columns.cell].map(columnName);
  const start = folder === "" ? "" : `${quoted(folder)}&`;
  return {
    inRow: (row) => {
      const at = String(row + 1);
      return `HYPERLINK(${start}${file}${at}&"#'"&${sheet}${at}&"'!"&${cell}${at},${quoted(link)})`;
    },
  };
}

/** The way to a sheet of a file, found once for all its cells. */
interface WayToSheet {
  /** Name of the file as its rows show it. */
  readonly name: string;
  /** Everything before the cell; null where no path leads to the file. */
  readonly start: string | null;
  /** Whether the shared link says the same. */
  readonly isPlain: boolean;
}

/** Ways to the files as formulas: there may be more of them than Excel takes as links. */
export function waysToFiles(
  { consolidated, locale }: DrawContext,
  columns: WayColumns
): WaysToFiles {
  const text = (id: "link" | "inArchive" | "tooLong"): string =>
    translate(locale, `consolidated.open.${id}`);
  const [link, inArchive, tooLong] = [text("link"), text("inArchive"), text("tooLong")];
  const paths = new Map(consolidated.files.map((file) => [file.key, pathOf(file)]));
  const folder = commonFolder(consolidated.files, paths);
  const shared = folder === null ? null : sharedLink(folder, columns, link);
  const find = (file: string, name: string, sheet: string): WayToSheet => {
    const path = paths.get(file) ?? null;
    const isPlain = folder !== null && folderOf(path, name) === folder && !sheet.includes("'");
    return { name, start: path === null ? null : `${path}#${quoteSheetName(sheet)}!`, isPlain };
  };
  const known = new Map<string, Map<string, WayToSheet>>();
  const lookUp = ({ keys, file, of: { sheet } }: CountedTask): WayToSheet => {
    const sheets = known.get(keys.file) ?? new Map<string, WayToSheet>();
    known.set(keys.file, sheets);
    const way = sheets.get(sheet);
    if (way?.name === file) return way;
    const found = find(keys.file, file, sheet);
    sheets.set(sheet, found);
    return found;
  };
  let last: { readonly task: CountedTask; readonly way: WayToSheet } | null = null;
  const wayOf = (task: CountedTask): WayToSheet => {
    if (last?.task !== task) last = { task, way: lookUp(task) };
    return last.way;
  };
  const isTooLong = (start: string, cell: string): boolean =>
    start.length + (cell || FIRST_CELL).length > LONGEST;
  return {
    textOf: (task, cell) => {
      const { start } = wayOf(task);
      return start === null ? inArchive : isTooLong(start, cell) ? tooLong : link;
    },
    formulaOf: (task, cell) => {
      const { start, isPlain } = wayOf(task);
      if (start === null || isTooLong(start, cell)) return null;
      if (isPlain && cell !== "") return shared;
      return `HYPERLINK(${quoted(start + (cell || FIRST_CELL))},${quoted(link)})`;
    },
  };
}

import { answerOf, applyMapFile, inferTables, proposeMapping, type MapFile } from "../core/import";
import { formById, type PackDefinition } from "../core/packs";
import type { WorkbookSnapshot } from "../core/sheet";
import type { TableMapping } from "../core/table";

/** The pack that has the form a mapping is for; null when none has. */
export function packOfMap(file: MapFile, packs: readonly PackDefinition[]): PackDefinition | null {
  return packs.find((pack) => formById(pack, file.form ?? "")) ?? null;
}

/**
 * A mapping from a file as answers for the tables of a workbook that have its columns. Tables
 * without them are not spoken of, so that one file serves a folder of workbooks.
 */
export function answersOf(
  workbook: WorkbookSnapshot,
  file: MapFile,
  pack: PackDefinition,
  year: number
): readonly TableMapping[] {
  const form = formById(pack, file.form ?? "");
  if (!form) return [];
  return workbook.sheets
    .filter(({ name }) => file.sheet === null || file.sheet === name)
    .flatMap((sheet) => inferTables(sheet, { year, unit: file.unit }))
    .flatMap((table) => {
      const mapping = applyMapFile(proposeMapping(table, form, { year }), file, form);
      return mapping.ok ? [answerOf(table, form, mapping.value, file.unit)] : [];
    });
}

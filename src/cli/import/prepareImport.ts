import type { OpenedFile } from "../../app/intake";
import type { ImportRequest } from "../../app/importTable";
import {
  applyMapFile,
  proposeMapping,
  type ColumnMapping,
  type ImportMapping,
  type MapFile,
} from "../../core/import";
import { packs } from "../../core/packs";
import { err, ok, type Result } from "../../core/result";
import type { Cli, Sentence } from "../command";
import { findTable, type FoundTable } from "./findTable";
import type { ImportCall } from "./importCall";
import { mapProblemSentence, type NamedMap } from "./mapOption";

/** A table and what of it goes where; nothing is written yet. */
export interface PreparedImport {
  readonly found: FoundTable;
  readonly mapping: ImportMapping;
  readonly request: ImportRequest;
}

/** Columns without a place go where the user wants all of them. */
function placeLeftOver(mapping: ImportMapping, leftOver: ImportCall["leftOver"]): ImportMapping {
  if (leftOver === "list") return mapping;
  const to = { kind: leftOver === "note" ? "note" : "added" } as const;
  const columns = mapping.columns.map((column): ColumnMapping => {
    const isHomeless = column.to.kind === "left" && column.reason === "none";
    return isHomeless && column.from.filled > 0 ? { ...column, to, reason: "chosen" } : column;
  });
  return { ...mapping, columns };
}

function locate(opened: OpenedFile, asked: ImportCall, map: MapFile | null) {
  const sheet = asked.choice.sheet ?? map?.sheet ?? null;
  return findTable(
    opened.workbook,
    { ...asked.choice, sheet },
    {
      packs,
      year: asked.year ?? asked.request.pack.planYear,
      unit: asked.sourceUnit ?? map?.unit ?? null,
      mappings: opened.state?.mappings ?? [],
    }
  );
}

/** Finds the table and says what goes where: as proposed, and as the file of --map corrects it. */
export function prepareImport(
  opened: OpenedFile,
  asked: ImportCall,
  map: NamedMap | null,
  cli: Cli
): Result<PreparedImport, Sentence> {
  const { form } = asked.request;
  const found = locate(opened, asked, map?.file ?? null);
  if (!found.ok) return found;
  const year = asked.year ?? found.value.table.year;
  const proposed = proposeMapping(found.value.table, form, { year });
  const chosen = map ? applyMapFile(proposed, map.file, form) : ok(proposed);
  if (!chosen.ok) return err(mapProblemSentence(map?.path ?? "", chosen.error, cli));
  const mapping = placeLeftOver(chosen.value, asked.leftOver);
  return ok({ found: found.value, mapping, request: { ...asked.request, year } });
}

import type { Consolidated, ConsolidatedFile } from "../../core/consolidation";
import type { Agency } from "../../core/state";
import { required, text, type DataTable } from "./definitions";

/** The agencies whose money is in the facts. */
export function agenciesTable({ agencies }: Consolidated): DataTable<Agency> {
  return {
    name: "agencies",
    title: "consolidated.package.agencies",
    primaryKey: "agency_code",
    foreignKeys: {},
    rows: agencies,
    fields: [
      text("agency_code", "consolidated.column.agencyCode", ({ code }) => code, required),
      text("agency", "consolidated.column.agency", ({ name }) => name, {
        columnType: "administrative-classification:generic:label",
      }),
    ],
  };
}

/** All files that came in, counted or not, with what became of each and its SHA-256. */
export function filesTable({ files }: Consolidated): DataTable<ConsolidatedFile> {
  return {
    name: "files",
    title: "consolidated.package.files",
    primaryKey: "file_id",
    foreignKeys: {},
    rows: files,
    fields: [
      text("file_id", "consolidated.column.fileKey", ({ key }) => key, required),
      text("file", "consolidated.column.file", ({ name }) => name, required),
      text("sha256", "consolidated.column.sha256", ({ sha256 }) => sha256, required),
      text("outcome", "consolidated.column.outcome", ({ outcome }) => outcome, required),
      text("agency_code", "consolidated.column.agencyCode", ({ agency }) => agency?.code ?? null),
      text("sealed", "consolidated.column.seal", ({ sealed }) => sealed, required),
    ],
  };
}

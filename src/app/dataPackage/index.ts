import type { DrawContext } from "../consolidated/wording";
import { csvOf } from "./csv";
import type { DataTable } from "./definitions";
import { describePackage, describeTable } from "./descriptor";
import { factsTable } from "./factsTable";
import { agenciesTable, filesTable } from "./lookupTables";

/** A text file of the package; `name` has no folders. */
export interface PackageFile {
  readonly name: string;
  readonly text: string;
}

function csvFile<Row>({ name, fields, rows }: DataTable<Row>): PackageFile {
  const values = rows.map((row) => fields.map((field) => field.value(row)));
  return {
    name: `${name}.csv`,
    text: csvOf(
      fields.map((field) => field.name),
      values
    ),
  };
}

/**
 * The consolidation as a Fiscal Data Package: datapackage.json and a CSV file for each table, in
 * UTF-8, amounts in whole đồng. The same consolidation gives the same texts.
 */
export function makeDataPackage(context: DrawContext): readonly PackageFile[] {
  const { consolidated, locale } = context;
  const facts = factsTable(context);
  const agencies = agenciesTable(consolidated);
  const files = filesTable(consolidated);
  const described = [
    describeTable(facts, locale),
    describeTable(agencies, locale),
    describeTable(files, locale),
  ];
  const descriptor = describePackage(consolidated, described, locale);
  return [
    { name: "datapackage.json", text: `${JSON.stringify(descriptor, null, 2)}\n` },
    csvFile(facts),
    csvFile(agencies),
    csvFile(files),
  ];
}

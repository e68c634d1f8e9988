import type { Consolidated } from "../../core/consolidation";
import { translate, type Locale } from "../../i18n";
import type { DataField, DataTable } from "./definitions";

/** Attributes of a dimension: a code with its label, both fields of the facts. */
const labelled = (code: string, label: string) => ({
  primaryKey: code,
  attributes: { [code]: { source: code }, [label]: { source: label, labelfor: code } },
});

/** A dimension of one field. */
const single = (field: string) => ({
  primaryKey: field,
  attributes: { [field]: { source: field } },
});

/** The model of Fiscal Data Package 0.3, which validators ask for beside the column types of 1.0. */
const MODEL = {
  measures: { amount: { source: "amount", currency: "VND", direction: "expenditure" } },
  dimensions: {
    fact: { dimensionType: "fact", ...single("fact_id") },
    agency: { dimensionType: "entity", ...single("agency_code") },
    group: { dimensionType: "activity", ...labelled("group_id", "group") },
    task: { dimensionType: "activity", ...labelled("task_id", "task") },
    measure: { dimensionType: "other", ...labelled("measure_id", "measure") },
    year: { dimensionType: "datetime", ...single("year") },
    level: { dimensionType: "other", ...labelled("level_id", "level") },
    type: {
      dimensionType: "classification",
      classificationType: "economic",
      ...labelled("type_id", "type"),
    },
  },
} as const;

function describeField<Row>(field: DataField<Row>, primaryKey: string, locale: Locale) {
  const { name, title, type, columnType, required = false } = field;
  return {
    name,
    title: translate(locale, title),
    type,
    constraints: { required, unique: name === primaryKey },
    ...(columnType === undefined ? {} : { columnType }),
  };
}

/** One table as a resource of datapackage.json. */
export function describeTable<Row>(table: DataTable<Row>, locale: Locale) {
  const { name, title, fields, primaryKey, foreignKeys } = table;
  const references = Object.entries(foreignKeys).map(([own, [resource, other]]) => ({
    fields: own,
    reference: { resource, fields: other },
  }));
  return {
    name,
    title: translate(locale, title),
    path: `${name}.csv`,
    profile: "tabular-data-resource",
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    schema: {
      fields: fields.map((field) => describeField(field, primaryKey, locale)),
      missingValues: [""],
      primaryKey,
      ...(references.length > 0 ? { foreignKeys: references } : {}),
    },
  };
}

/** datapackage.json: what the tables hold and how they belong together. */
export function describePackage(
  { year, pack, toolVersion }: Consolidated,
  resources: readonly ReturnType<typeof describeTable>[],
  locale: Locale
) {
  return {
    // The schema of Fiscal Data Package itself asks for the profile that it extends.
    profile: "tabular-data-package",
    name: `so-du-toan-${pack.id}-${String(year)}`,
    title: translate(locale, "consolidated.package.title", { year: String(year) }),
    version: pack.version,
    countryCode: "VN",
    fiscalPeriod: { start: `${String(year)}-01-01`, end: `${String(year)}-12-31` },
    sources: [{ title: `${pack.id} ${pack.version}, Sổ dự toán ${toolVersion}` }],
    resources,
    model: MODEL,
  };
}

import type { TextKey } from "../../i18n";
import type { CsvValue } from "./csv";

/** What more is known of a field. */
interface FieldTraits {
  /** What it is in public finance (Fiscal Data Package 1.0, "ColumnTypes"). */
  readonly columnType?: string;
  readonly required?: true;
}

/** A column of a table: its name for machines, its title for people, how to read its values. */
export interface DataField<Row> extends FieldTraits {
  /** Lower-case ASCII, as column names of a warehouse are. */
  readonly name: string;
  readonly title: TextKey;
  readonly type: "string" | "integer" | "boolean";
  readonly value: (row: Row) => CsvValue;
}

/** A table of the package, written as one CSV file. */
export interface DataTable<Row> {
  /** Name of the resource and of its file. */
  readonly name: string;
  readonly title: TextKey;
  /** Field that tells its rows apart. */
  readonly primaryKey: string;
  /** Field → table and field that it names a row of. */
  readonly foreignKeys: Readonly<Record<string, readonly [table: string, field: string]>>;
  readonly fields: readonly DataField<Row>[];
  readonly rows: readonly Row[];
}

type Making = <Row>(
  name: string,
  title: TextKey,
  value: (row: Row) => CsvValue,
  traits?: FieldTraits
) => DataField<Row>;

const fieldOf =
  (type: DataField<unknown>["type"]): Making =>
  (name, title, value, traits = {}) => ({ name, title, type, value, ...traits });

export const text = fieldOf("string");
export const whole = fieldOf("integer");
export const flag = fieldOf("boolean");

/** Traits of a field that is never empty. */
export const required = { required: true } as const;

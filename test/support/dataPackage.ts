import type { PackageFile } from "../../src/app/dataPackage";

interface Schema {
  readonly fields: readonly {
    readonly name: string;
    readonly type: string;
    readonly constraints: { readonly required: boolean };
  }[];
  readonly primaryKey: string;
  readonly foreignKeys?: readonly {
    readonly fields: string;
    readonly reference: { readonly resource: string; readonly fields: string };
  }[];
}

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly schema: Schema;
}

/** Rows of a CSV text after RFC 4180, the header first. */
export function parseCsv(text: string): readonly (readonly string[])[] {
  return text
    .split("\r\n")
    .slice(0, -1)
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
        ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? ""
      )
    );
}

const TYPES: Readonly<Record<string, RegExp>> = {
  string: /^/,
  integer: /^-?\d*$/,
  boolean: /^(true|false)?$/,
};

/** What breaks the rules of Tabular Data Package 1.0 (Frictionless): empty when all is right. */
export function findPackageFaults(files: readonly PackageFile[]): readonly string[] {
  const textOf = (name: string) => files.find((file) => file.name === name)?.text;
  const described = JSON.parse(textOf("datapackage.json") ?? "{}") as {
    readonly name: string;
    readonly resources: readonly Resource[];
  };
  const faults = /^[a-z0-9._-]+$/.test(described.name) ? [] : [`name ${described.name}`];
  const columns = new Map<string, ReadonlySet<string>>();
  for (const { name, path, schema } of described.resources) {
    const [header = [], ...rows] = parseCsv(textOf(path) ?? "");
    schema.fields.forEach((field, at) => {
      if (header[at] !== field.name)
        faults.push(`${path}: column ${String(at)} is no ${field.name}`);
      const values = rows.map((row) => row[at] ?? "");
      columns.set(`${name}.${field.name}`, new Set(values));
      for (const value of values) {
        if (field.constraints.required && value === "")
          faults.push(`${path}: ${field.name} is empty`);
        if (!TYPES[field.type]?.test(value)) {
          faults.push(`${path}: ${field.name} ${value} is no ${field.type}`);
        }
      }
      if (field.name !== schema.primaryKey) return;
      const twice = values.find((value, row) => values.indexOf(value) !== row);
      if (twice !== undefined) faults.push(`${path}: ${field.name} ${twice} twice`);
    });
    if (rows.some((row) => row.length !== header.length))
      faults.push(`${path}: rows of other width`);
  }
  for (const { name, path, schema } of described.resources) {
    for (const { fields, reference } of schema.foreignKeys ?? []) {
      const known = columns.get(`${reference.resource}.${reference.fields}`);
      for (const value of columns.get(`${name}.${fields}`) ?? []) {
        if (!known?.has(value))
          faults.push(`${path}: ${fields} ${value} is not in ${reference.resource}`);
      }
    }
  }
  return faults;
}

import { UNITS, type UnitId } from "../money";
import type { FormDefinition } from "../packs";
import { err, ok, type Result } from "../result";
import { columnName } from "../sheet";
import { foldKey } from "../text";
import type { ColumnMapping, Destination, ImportMapping } from "./definitions";

/** What a file with a mapping begins with. */
const MAP_FORMAT = "so-du-toan/map@1";

/** A mapping that a person keeps beside the tables of an agency and edits by hand. */
export interface MapFile {
  /** Id of a form; null fits any. */
  readonly form: string | null;
  readonly sheet: string | null;
  /** Unit of the table's amounts where it states none. */
  readonly unit: UnitId | null;
  readonly columns: readonly MapColumn[];
  readonly groups: readonly { readonly name: string; readonly to: string | null }[];
}

/** Where the column with a header goes. */
export interface MapColumn {
  /** Header texts from top to bottom, joined by " / ". */
  readonly header: string;
  /** Letters of the sheet column, needed only where a header stands twice; else null. */
  readonly column: string | null;
  /** Column id of the form, "@source:ID", "@group", "@note", "@added", or null to leave it out. */
  readonly to: string | null;
}

/** Why a mapping cannot be used; each has its sentence in i18n "importing.map". */
export type MapProblem =
  | { readonly kind: "not-json" }
  | { readonly kind: "not-a-map" }
  | { readonly kind: "bad-field"; readonly field: string }
  | { readonly kind: "other-form"; readonly form: string }
  | { readonly kind: "no-header"; readonly header: string }
  | { readonly kind: "header-twice"; readonly header: string }
  | { readonly kind: "no-target"; readonly to: string };

const SOURCE = "@source:";
const WORDS = { "@group": "group", "@note": "note", "@added": "added" } as const;

function wordOf(to: Destination): string | null {
  if (to.kind === "column") return to.id;
  if (to.kind === "source") return SOURCE + to.of;
  return to.kind === "left" ? null : `@${to.kind}`;
}

/** The mapping as text to be kept and edited; `sheet` and `unit` as they were read. */
export function printMapFile(
  { form, columns, groups }: ImportMapping,
  { sheet, unit }: Pick<MapFile, "sheet" | "unit">
): string {
  const file = {
    format: MAP_FORMAT,
    form,
    sheet,
    unit,
    columns: columns.map(({ from, to }) => ({
      header: from.header,
      column: columnName(from.column),
      to: wordOf(to),
    })),
    groups: groups.map(({ name, to }) => ({ name, to })),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const isText = (value: unknown): value is string => typeof value === "string";
const isTextOrNothing = (value: unknown) => value === undefined || value === null || isText(value);
const isUnitOrNothing = (value: unknown) =>
  value === undefined || value === null || (isText(value) && Object.hasOwn(UNITS, value));
const isListOf = (test: (one: Fields) => boolean) => (value: unknown) =>
  value === undefined || (Array.isArray(value) && value.every((one) => isFields(one) && test(one)));

const FIELDS: Readonly<Record<string, (value: unknown) => boolean>> = {
  form: isTextOrNothing,
  sheet: isTextOrNothing,
  unit: isUnitOrNothing,
  columns: isListOf(
    ({ header, column, to }) => isText(header) && isTextOrNothing(column) && isTextOrNothing(to)
  ),
  groups: isListOf(({ name, to }) => isText(name) && isTextOrNothing(to)),
};

/** Reads a mapping that a person may have written. */
export function parseMapFile(text: string): Result<MapFile, MapProblem> {
  let file: unknown;
  try {
    file = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    // The parser's own words name places in bytes and help nobody.
    return err({ kind: "not-json" });
  }
  if (!isFields(file) || file["format"] !== MAP_FORMAT) return err({ kind: "not-a-map" });
  const fields = file;
  const wrong = Object.keys(FIELDS).find((field) => !FIELDS[field]?.(fields[field]));
  if (wrong !== undefined) return err({ kind: "bad-field", field: wrong });
  const given = fields as Partial<MapFile>;
  const columns = (given.columns ?? []) as readonly Partial<MapColumn>[];
  return ok({
    form: given.form ?? null,
    sheet: given.sheet ?? null,
    unit: given.unit ?? null,
    columns: columns.map(({ header = "", column, to }) => ({
      header,
      column: column ?? null,
      to: to ?? null,
    })),
    groups: (given.groups ?? []).map(({ name, to }) => ({ name, to: to ?? null })),
  });
}

/** The destination behind a word of a file, or null for one that the form does not have. */
function destinationOf(to: string | null, form: FormDefinition): Destination | null {
  if (to === null) return { kind: "left" };
  if (Object.hasOwn(WORDS, to)) return { kind: WORDS[to as keyof typeof WORDS] };
  const isSource = to.startsWith(SOURCE);
  const id = isSource ? to.slice(SOURCE.length) : to;
  if (!form.columns.some((column) => column.id === id)) return null;
  return isSource ? { kind: "source", of: id } : { kind: "column", id };
}

function findColumn(
  columns: readonly ColumnMapping[],
  { header, column }: MapColumn
): Result<ColumnMapping, MapProblem> {
  const exact = columns.filter(({ from }) => from.header === header);
  const same =
    exact.length > 0
      ? exact
      : columns.filter(({ from }) => foldKey(from.header) === foldKey(header));
  const [first, second] = same;
  if (!first) return err({ kind: "no-header", header });
  if (!second) return ok(first);
  const placed = same.find(({ from }) => columnName(from.column) === column?.toUpperCase());
  return placed ? ok(placed) : err({ kind: "header-twice", header });
}

/**
 * A proposed mapping with what a file says in its place; columns that the file does not name stay
 * as proposed, unless their place is taken.
 */
export function applyMapFile(
  proposed: ImportMapping,
  file: MapFile,
  form: FormDefinition
): Result<ImportMapping, MapProblem> {
  if (file.form !== null && file.form !== form.id) {
    return err({ kind: "other-form", form: file.form });
  }
  const chosen = new Map<ColumnMapping, Destination>();
  for (const entry of file.columns) {
    const column = findColumn(proposed.columns, entry);
    if (!column.ok) return column;
    const to = destinationOf(entry.to, form);
    if (!to) return err({ kind: "no-target", to: entry.to ?? "" });
    chosen.set(column.value, to);
  }
  const unknown = file.groups.find(
    ({ to }) => to !== null && !form.groups.some(({ id }) => id === to)
  );
  if (unknown) return err({ kind: "no-target", to: unknown.to ?? "" });
  return ok({
    ...choosePlaces(proposed, chosen),
    groups: proposed.groups.map((group) => {
      const own = file.groups.find(({ name }) => foldKey(name) === foldKey(group.name));
      return own ? { ...group, to: own.to, confidence: 1 } : group;
    }),
  });
}

/** Puts columns where a person wants them; a proposal for a place that is taken is withdrawn. */
export function choosePlaces(
  mapping: ImportMapping,
  chosen: ReadonlyMap<ColumnMapping, Destination>
): ImportMapping {
  const taken = new Set(
    [...chosen.values()].flatMap((to) => (to.kind === "column" ? [to.id] : []))
  );
  const columns = mapping.columns.map((column): ColumnMapping => {
    const to = chosen.get(column);
    if (to) return { from: column.from, to, confidence: 1, reason: "chosen" };
    const isTaken = column.to.kind === "column" && taken.has(column.to.id);
    if (!isTaken || column.reason === "chosen") return column;
    return { from: column.from, to: { kind: "left" }, confidence: 0, reason: "none" };
  });
  return { ...mapping, columns };
}

import type { LevelId, SourcePart } from "../sources";
import { capitalTypeName, levelName, readSources, type CapitalTypeId } from "../sources";
import type { TableRow } from "../table";
import type { Finding } from "./definitions";
import { placeOf } from "./places";
import type { ProjectEntry, ProjectForm } from "./projectForms";
import type { ListedProject } from "./projectTasks";
import { addressFrom } from "./quotedDocuments";
import { createSourceFinder } from "./statedSources";

/** Names of several levels at once. */
const LOCAL: readonly LevelId[] = ["TINH", "HUYEN", "XA"];
const OPEN: readonly (LevelId | null)[] = ["NSDP", "NSNN", "KHAC", null];

/** The sources of a project's sheet against the money that the lists put on others. */
export function compareSources(
  form: ProjectForm,
  listed: readonly ListedProject[]
): readonly Finding[] {
  const entry = form.entries.get("sources");
  if (!entry || entry.text === "") return [];
  const { parts, problems } = readSources(entry.text, "", "dong", { year: form.table.year });
  if (parts.length === 0 || problems.length > 0) return [];
  for (const project of listed) {
    const finding =
      otherLevel(form, entry, project, parts) ??
      otherType(form, entry, project, parts) ??
      otherTypeOfLevel(form, entry, project, parts);
    if (finding) return [finding];
  }
  return [];
}

/** A level with money in the list that the sheet does not name. */
function otherLevel(
  { name }: ProjectForm,
  entry: ProjectEntry,
  project: ListedProject,
  parts: readonly SourcePart[]
): Finding | null {
  const levels = parts.map(({ level }) => level);
  if (levels.includes(null) || levels.includes("NSNN")) return null;
  const covers = (level: LevelId) =>
    levels.includes(level) || (levels.includes("NSDP") && LOCAL.includes(level));
  const isOther = (level: LevelId | null): level is LevelId =>
    level !== null && !OPEN.includes(level) && !covers(level);
  const other = findSource(project, "source-level", ({ level }) => isOther(level));
  if (!other?.level) return null;
  return findingOf(entry, "source-level", { name, expected: levelName(other.level) }, other.at);
}

/** Investment in the sheet, recurrent money in the list, or the other way round. */
function otherType(
  { name }: ProjectForm,
  entry: ProjectEntry,
  project: ListedProject,
  parts: readonly SourcePart[]
): Finding | null {
  const [first = null, ...more] = parts.map(({ type }) => type);
  const opposite = oppositeOf(first);
  if (opposite === null || more.some((type) => type !== first)) return null;
  if (findSource(project, "source-type", ({ type }) => type !== null && type !== opposite)) {
    return null;
  }
  const other = findSource(project, "source-type", ({ type }) => type === opposite);
  if (!other) return null;
  return findingOf(entry, "source-type", { name, expected: capitalTypeName(opposite) }, other.at);
}

/** Levels that money of any other may stand under. */
const ABOVE: readonly (LevelId | null)[] = ["NSDP", "NSNN", null];

/**
 * A level whose money is all of one type in the sheet and all of the other in the list, among levels
 * that agree: told at the list, where an amount slips into the column beside its own.
 */
function otherTypeOfLevel(
  { name }: ProjectForm,
  { at }: ProjectEntry,
  project: ListedProject,
  parts: readonly SourcePart[]
): Finding | null {
  if (parts.some(({ level }) => ABOVE.includes(level))) return null;
  if (findSource(project, "source-level", ({ level }) => ABOVE.includes(level))) return null;
  for (const { level, type } of parts) {
    const opposite = oppositeOf(type);
    if (level === null || type === null || opposite === null) continue;
    if (parts.some((part) => part.level === level && part.type !== type)) continue;
    const isOf =
      (is: boolean): Holds =>
      (one) =>
        one.level === level && (one.type === opposite) === is;
    const other = findSource(project, "source-type", isOf(true));
    if (!other || findSource(project, "source-type", isOf(false))) continue;
    const data = {
      ...{ name, level: levelName(level), cell: addressFrom(other.at.sheet, at) },
      ...{ found: capitalTypeName(opposite), expected: capitalTypeName(type) },
    };
    return { at: other.at, messageId: "source-level-type", data, related: [at] };
  }
  return null;
}

/** Investment for recurrent money, and the other way round; none for types that may be either. */
function oppositeOf(type: CapitalTypeId | null): CapitalTypeId | null {
  if (type === "DTPT") return "TX";
  return type === "TX" ? "DTPT" : null;
}

type Holds = Parameters<typeof createSourceFinder>[2];

/** Looks in the row of a project and in its source lines. */
function findSource(
  { table, row }: ListedProject,
  kind: "source-level" | "source-type",
  holds: Holds
) {
  const find = createSourceFinder(table, kind, holds);
  const lines = table.rows.filter(({ parentRow }) => parentRow === row.row);
  for (const one of [row, ...lines] satisfies readonly TableRow[]) {
    const found = find(one);
    if (found) return { ...found, at: placeOf(table, one, found.columnId) };
  }
  return null;
}

function findingOf(
  { at, text }: ProjectEntry,
  messageId: string,
  data: Finding["data"],
  other: Finding["at"]
): Finding {
  const cell = addressFrom(at.sheet, other);
  return { at, messageId, data: { ...data, found: text, cell }, related: [other] };
}

import { sumOrNull, type Dong } from "../money";
import type { LevelId, SourcePart, SourceReading } from "../sources";
import type { TableRow } from "./definitions";
import { readNumbering } from "./numbering";
import { statesSum } from "./settle";

/** A line under a task, and what its source columns say of it beside any name. */
export interface LineBelow {
  readonly row: TableRow;
  readonly inColumns: SourceReading | null;
}

/**
 * Whether a task is itself the first of its source lines: its own source cells name one source with
 * its money, and each line below, without number, names another one there too. Two lines and more that
 * add up to the task's figures are its sources all the same, whatever its cell says.
 */
export function isFirstSource(task: TableRow, below: readonly LineBelow[]): boolean {
  const own = onlyPart(task.sources);
  if (own === null || !Object.values(task.amounts).some(({ amount }) => amount)) return false;
  const areOthers = below.every((line) => {
    const other = namesItself(line) ? onlyPart(line.row.sources) : null;
    return other !== null && isOther(own, other);
  });
  if (!areOthers) return false;
  const lines = below.map(({ row }) => row);
  return lines.length === 1 || !statesSum(task.amounts, (id) => sumIn(lines, id));
}

/** A line of a name alone, "- NSTW", may be a part of what the task states. */
function namesItself({ row: { kind, name, numbering }, inColumns }: LineBelow): boolean {
  if (kind !== "source-line" || readNumbering(numbering).style === "number") return false;
  return name === "" ? numbering === "" : (onlyPart(inColumns)?.level ?? null) !== null;
}

/** The one source that is named, neither divided nor doubtful; else null. */
function onlyPart(sources: SourceReading | null): SourcePart | null {
  const [only] = sources?.parts ?? [];
  const isOne = only && sources?.parts.length === 1 && sources.problems.length === 0;
  return isOne && only.amount === null && only.share === null ? only : null;
}

const WHOLE: readonly (LevelId | null)[] = ["NSDP", "NSNN", null];

/** What names several levels at once may hold any of them. */
function isOther(one: SourcePart, two: SourcePart): boolean {
  const isLevel = (part: SourcePart) => !WHOLE.includes(part.level);
  if (isLevel(one) && isLevel(two) && one.level !== two.level) return true;
  return one.type !== null && two.type !== null && one.type !== two.type;
}

function sumIn(lines: readonly TableRow[], id: string): Dong | null {
  return sumOrNull(lines.flatMap(({ amounts }) => amounts[id]?.amount ?? []));
}

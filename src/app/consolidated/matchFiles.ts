import type { Submission } from "../../core/consolidation";
import { countSharedSteps, stepsOfPath } from "../pathTails";

/** What tells one file from others. */
type NamedFile = Pick<Submission, "name" | "sha256">;

/** A file with its place in its list. */
interface Placed {
  readonly file: NamedFile;
  readonly place: number;
  readonly steps: readonly string[];
}

function placeAll(files: readonly NamedFile[]): Placed[] {
  return files.map((file, place) => ({ file, place, steps: stepsOfPath(file.name) }));
}

function groupBy(files: Iterable<Placed>, keyOf: (one: Placed) => string): Map<string, Placed[]> {
  const groups = new Map<string, Placed[]>();
  for (const one of files) {
    const key = keyOf(one);
    if (key !== "") groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return groups;
}

const CONTENT = ({ file }: Placed) => file.sha256;
const CONTENT_AND_NAME = ({ file }: Placed) =>
  file.sha256 === "" ? "" : `${file.sha256}\t${file.name}`;
const NAME = ({ file }: Placed) => file.name;

function isTail(a: Placed, b: Placed): boolean {
  const shorter = Math.min(a.steps.length, b.steps.length);
  return shorter > 0 && countSharedSteps(a.steps, b.steps) === shorter;
}

/** Pairs where the one path ends as the other, and no third path does. */
function pairTails(now: Iterable<Placed>, then: Iterable<Placed>): (readonly [Placed, Placed])[] {
  const lastStep = ({ steps }: Placed) => steps.at(-1) ?? "";
  const known = groupBy(then, lastStep);
  return [...groupBy(now, lastStep)].flatMap(([step, files]) => {
    const others = known.get(step) ?? [];
    return files.flatMap((file) => {
      const [other, ...more] = others.filter((one) => isTail(one, file));
      if (!other || more.length > 0) return [];
      const isOnly = files.every((one) => one === file || !isTail(one, other));
      return isOnly ? [[file, other] as const] : [];
    });
  });
}

/**
 * Which file of a consolidation each of these files is: of equal content first (a copy with its own
 * name before others), then of equal name, then the only one whose path ends like its own. Gives
 * places in `then`, null for a file that is none of them; no place is given twice.
 */
export function matchFiles(
  now: readonly NamedFile[],
  then: readonly NamedFile[]
): readonly (number | null)[] {
  const matched = now.map((): number | null => null);
  const open = new Set(placeAll(now));
  const free = new Set(placeAll(then));
  const settle = (file: Placed, other: Placed): void => {
    matched[file.place] = other.place;
    open.delete(file);
    free.delete(other);
  };
  for (const keyOf of [CONTENT_AND_NAME, CONTENT, NAME]) {
    const groups = groupBy(free, keyOf);
    for (const file of [...open]) {
      const other = groups.get(keyOf(file))?.shift();
      if (other) settle(file, other);
    }
  }
  for (const [file, other] of pairTails(open, free)) settle(file, other);
  return matched;
}

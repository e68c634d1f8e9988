import { err, ok, type Result } from "../../core/result";
import { countSharedSteps, stepsOfPath } from "../pathTails";

/** Why a list is not one of the file that is sealed; `files` are those it names. */
export interface ListTrouble {
  readonly kind: "otherFile" | "severalFiles";
  readonly files: readonly string[];
}

/** A file that a list names, and how its path agrees with that of the file at hand. */
interface Named {
  readonly file: string;
  readonly shared: number;
  /** All of it stands at the end of the path: lists of a folder name files from there. */
  readonly isTail: boolean;
}

/** One path in one spelling. */
function pathKey(file: string): string {
  return stepsOfPath(file).join("/");
}

function nameFiles(listed: readonly string[], path: string): readonly Named[] {
  const own = stepsOfPath(path);
  const byKey = new Map(listed.map((file) => [pathKey(file), file]));
  return [...byKey].flatMap(([key, file]) => {
    const steps = stepsOfPath(key);
    const shared = countSharedSteps(steps, own);
    return steps.length === 0 ? [] : [{ file, shared, isTail: shared === steps.length }];
  });
}

/** The named files that agree best: the longest tail of the path, else the longest common end. */
function findBest(named: readonly Named[]): readonly Named[] {
  const tails = named.filter(({ isTail }) => isTail);
  const among = tails.length > 0 ? tails : named.filter(({ shared }) => shared > 0);
  const most = Math.max(...among.map(({ shared }) => shared));
  return among.filter(({ shared }) => shared === most);
}

/**
 * Tells which of the files that lines name ("" where a line names none) is the file at `path`. A
 * name alone, in another folder, is another file. Trouble where several agree equally well, or where
 * the whole list is of one other file.
 */
export function findListedFile(
  listed: readonly string[],
  path: string
): Result<(file: string) => boolean, ListTrouble> {
  const named = nameFiles(listed, path);
  const best = findBest(named);
  const [only, ...more] = best;
  if (more.length > 0) return err({ kind: "severalFiles", files: best.map(({ file }) => file) });
  const own = only && (only.isTail || only.shared > 1) ? pathKey(only.file) : null;
  if (own === null && named.length === 1 && !listed.includes("")) {
    return err({ kind: "otherFile", files: named.map(({ file }) => file) });
  }
  return ok((file) => file === "" || pathKey(file) === own);
}

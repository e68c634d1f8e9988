import type { CheckContext } from "../definitions";
import { limitsOn, workReaderOf } from "../limitedWorks";
import type { NamedSource } from "./namedSources";
import type { SourcePair, SourcePractice } from "./sourcePractice";

/**
 * Which of two sources of a task is likelier wrong: the one of a type that may not pay for such
 * works, else the one that fewer of the other tasks have; null where neither tells.
 */
export function createSourceDoubt({
  pack,
  asOf,
}: CheckContext): (
  task: string,
  pair: SourcePair,
  practice: SourcePractice
) => "one" | "two" | null {
  const limits = limitsOn(pack, asOf);
  const isForbidden = (task: string, { type }: NamedSource) =>
    limits.some(
      (limit) => type !== null && limit.notOn.includes(type) && workReaderOf(limit)(task) !== null
    );
  return (task, [one, two], { agreed }) => {
    const [first, second] = [isForbidden(task, one), isForbidden(task, two)];
    if (first !== second) return first ? "one" : "two";
    const usesOf = ({ level, type }: NamedSource) =>
      agreed.filter((pair) => pair.some((known) => known.level === level && known.type === type))
        .length;
    const [uses, others] = [usesOf(one), usesOf(two)];
    if (uses === others) return null;
    return uses < others ? "one" : "two";
  };
}

import { takesLevel } from "./assemble";
import type { SourcePart, SourceProblem } from "./definitions";
import { capitalTypeName, levelName } from "./names";

/** Parts of both cells put together, and what contradicts itself. */
interface Paired {
  readonly parts: readonly SourcePart[];
  readonly problems: readonly SourceProblem[];
}

/** Values of both sides: the one that is there, null when they differ. */
function agree<T>(a: T | null, b: T | null): { value: T | null; differs: boolean } {
  if (a === null || b === null || a === b) return { value: a ?? b, differs: false };
  return { value: null, differs: true };
}

function joinText(a: string, b: string): string {
  return a === b ? a : `${a}; ${b}`;
}

/** One source named in both cells. */
function joinParts(a: SourcePart, b: SourcePart): Paired {
  const level = agree(a.level, b.level);
  const type = agree(a.type, b.type);
  const amount = agree(a.amount, b.amount);
  const share = agree(a.share, b.share);
  const text = joinText(a.text, b.text);
  const part = {
    level: level.value,
    type: type.value,
    amount: amount.value,
    share: share.value,
    text,
  };
  const problems: SourceProblem[] = [];
  if (level.differs) {
    const candidates = [a.level, b.level].flatMap((id) => (id ? [levelName(id)] : []));
    problems.push({ kind: "ambiguous", text, candidates });
  }
  if (type.differs) {
    const candidates = [a.type, b.type].flatMap((id) => (id ? [capitalTypeName(id)] : []));
    problems.push({ kind: "ambiguous", text, candidates });
  }
  if (amount.differs || share.differs) {
    problems.push({ kind: "ambiguous", text, candidates: [a.text, b.text] });
  }
  return { parts: [part], problems };
}

function merge(all: readonly Paired[]): Paired {
  return {
    parts: all.flatMap((one) => one.parts),
    problems: all.flatMap((one) => one.problems),
  };
}

/** One level over several types: it carries to each that a level can pay and that names none. */
function spreadLevel(level: SourcePart, types: readonly SourcePart[]): Paired {
  const bare = { ...level, amount: null, share: null };
  return merge(
    types.map((type) =>
      takesLevel(type.type) && type.level === null
        ? joinParts(bare, type)
        : { parts: [type], problems: [] }
    )
  );
}

/** One type over several levels: it carries to each that names none. */
function spreadType(levels: readonly SourcePart[], type: SourcePart): Paired {
  const bare = { ...type, amount: null, share: null };
  return merge(
    levels.map((level) =>
      level.type === null ? joinParts(level, bare) : { parts: [level], problems: [] }
    )
  );
}

/** Puts the right side into the order of the left when amounts tell it; else keeps the order. */
function alignByAmount(
  left: readonly SourcePart[],
  right: readonly SourcePart[]
): readonly SourcePart[] {
  const byAmount = new Map(right.map((part) => [part.amount, part]));
  const aligned = left.map((part) => byAmount.get(part.amount));
  const complete = byAmount.size === right.length && !byAmount.has(null);
  return complete && new Set(aligned).size === left.length && !aligned.includes(undefined)
    ? aligned.flatMap((part) => (part ? [part] : []))
    : right;
}

/**
 * Pairs what the level cell and the type cell say: one with many is carried over, equal numbers
 * go in order (or by equal amounts), otherwise the level parts stand alone without type. When
 * pieces were not understood (`complete` false) counting proves nothing, and only one goes with one.
 */
export function pairParts(
  levels: readonly SourcePart[],
  types: readonly SourcePart[],
  complete: boolean
): Paired {
  const [level] = levels;
  const [type] = types;
  if (!level || !type) return { parts: [...levels, ...types], problems: [] };
  if (!complete && levels.length + types.length > 2) return { parts: levels, problems: [] };
  if (levels.length === types.length) {
    const aligned = alignByAmount(levels, types);
    return merge(
      levels.map((one, index) => {
        const other = aligned[index];
        return other ? joinParts(one, other) : { parts: [one], problems: [] };
      })
    );
  }
  if (levels.length === 1) return spreadLevel(level, types);
  if (types.length === 1) return spreadType(levels, type);
  return { parts: levels, problems: [] };
}

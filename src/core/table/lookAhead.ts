import type { NumberingStyle } from "./numbering";
import type { RowShape } from "./rowShape";

/** What the rows below one say about it, before any figure is looked at. */
export interface LookAhead {
  /** "a" stands above "1", "2" in this table and not below them. */
  readonly lettersAreOuter: boolean;
  /** A row with nothing but a name and money, right above numbered rows: it may be their sum. */
  readonly mayHeadNumbers: (index: number) => boolean;
}

/** Looks at the rows of content, furniture left out. */
export function lookAhead(shapes: readonly RowShape[], isContent: readonly boolean[]): LookAhead {
  const next = shapes.map((): RowShape | null => null);
  let below: RowShape | null = null;
  for (let index = shapes.length - 1; index >= 0; index -= 1) {
    next[index] = below;
    if (isContent[index] === true) below = shapes[index] ?? null;
  }
  return {
    lettersAreOuter: standAboveNumbers(shapes, isContent, next),
    mayHeadNumbers: (index) => {
      const [shape, following] = [shapes[index], next[index]];
      return shape !== undefined && isBareSum(shape) && isFirst(following);
    },
  };
}

function styleOf(shape: RowShape | null | undefined): NumberingStyle | null {
  return shape?.numbering.style ?? null;
}

/** "1", with which numbers begin. */
function isFirst(shape: RowShape | null | undefined): boolean {
  return styleOf(shape) === "number" && Number(shape?.numbering.text) === 1;
}

/** Whether the first "a" has a "1" right below it and no number above. */
function standAboveNumbers(
  shapes: readonly RowShape[],
  isContent: readonly boolean[],
  next: readonly (RowShape | null)[]
): boolean {
  let above: RowShape | null = null;
  for (let index = 0; index < shapes.length; index += 1) {
    const shape = isContent[index] === true ? shapes[index] : undefined;
    if (!shape) continue;
    if (styleOf(shape) === "small-letter") {
      return isFirst(next[index]) && styleOf(above) !== "number";
    }
    above = shape;
  }
  return false;
}

function isBareSum({ numbering, otherTexts, hasMoney, title }: RowShape): boolean {
  const isUnnumbered = numbering.style === "none" || numbering.style === "dash";
  return isUnnumbered && otherTexts === 0 && hasMoney && /^[^\p{L}]*\p{Lu}/u.test(title);
}

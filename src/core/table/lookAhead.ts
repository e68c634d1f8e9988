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
  const next: (RowShape | null)[] = Array.from(shapes, () => null);
  let below: RowShape | null = null;
  for (let index = shapes.length - 1; index >= 0; index -= 1) {
    next[index] = below;
    if (isContent[index] === true) below = shapes[index] ?? null;
  }
  const content = shapes.filter((_shape, index) => isContent[index] === true);
  return {
    lettersAreOuter: standAboveNumbers(content),
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
function standAboveNumbers(content: readonly RowShape[]): boolean {
  const first = content.findIndex(({ numbering }) => numbering.style === "small-letter");
  return first >= 0 && isFirst(content[first + 1]) && styleOf(content[first - 1]) !== "number";
}

function isBareSum({ numbering, otherTexts, hasMoney, title }: RowShape): boolean {
  const isUnnumbered = numbering.style === "none" || numbering.style === "dash";
  return isUnnumbered && otherTexts === 0 && hasMoney && /^[^\p{L}]*\p{Lu}/u.test(title);
}

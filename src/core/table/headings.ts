import type { FormDefinition } from "../packs";
import type { RowKind } from "./definitions";
import { levelOf, LEVELS } from "./numbering";
import type { RowShape } from "./rowShape";

/** A category row of a form that names groups in a column of their own. */
const CATEGORY = 15;

/** Finds rows that are headings whatever their number; gives their level, null for other rows. */
export function createHeadingFinder(
  shapes: readonly RowShape[],
  furniture: readonly (RowKind | null)[],
  form: FormDefinition
): (index: number) => number | null {
  const isContent = (index: number) => furniture[index] === null;
  const table = surveyTable(
    shapes.filter((_shape, index) => isContent(index)),
    form
  );
  const levels = shapes.map((): number | null => null);
  let next: { readonly shape: RowShape; readonly heading: number | null } | null = null;
  for (let index = shapes.length - 1; index >= 0; index -= 1) {
    const shape = shapes[index];
    if (!shape || !isContent(index)) continue;
    const heading = headingLevel(shape, next, table);
    levels[index] = heading;
    next = { shape, heading };
  }
  return (index) => levels[index] ?? null;
}

interface Survey {
  readonly form: FormDefinition;
  /** Rows have numbers in a column of their own. */
  readonly isNumbered: boolean;
  /** Columns of budget codes, from the outermost in. */
  readonly codeIds: readonly string[];
  /** A row that is nothing but a name is a heading: most rows say more. */
  readonly namesAreHeadings: boolean;
}

function surveyTable(shapes: readonly RowShape[], form: FormDefinition): Survey {
  const isNumbered = shapes.some(
    ({ numbering, numberedInName }) => levelOf(numbering) !== null && !numberedInName
  );
  const alone = shapes.filter(isAlone).length;
  const isForeign = form.groups.length === 0 && form.fixedRows === undefined;
  return {
    form,
    isNumbered,
    codeIds: form.columns.filter(({ kind }) => kind === "budget-code").map(({ id }) => id),
    namesAreHeadings: isForeign && !isNumbered && alone * 2 <= shapes.length,
  };
}

type Following = { readonly shape: RowShape; readonly heading: number | null } | null;

function headingLevel(shape: RowShape, next: Following, table: Survey): number | null {
  const { label } = shape;
  const { form } = table;
  if (label !== null && label !== "total-of") return null;
  const own = levelOf(shape.numbering);
  const code = codeLevel(shape, table.codeIds);
  if (code !== null) return code;
  if (form.groupColumn !== form.nameColumn) return categoryLevel(shape, own);
  if (shape.group !== null && own === null) return LEVELS.roman;
  if (!isAlone(shape)) return null;
  if (own !== null) return numberedHeading(shape, next, table);
  return shape.dash === null ? unnumberedHeading(shape, next, table) : null;
}

/** A row that fills an outer code and leaves the inner ones to the rows below: "Loại" of "Khoản". */
function codeLevel({ raw }: RowShape, codeIds: readonly string[]): number | null {
  if (codeIds.length < 2) return null;
  const inner = Math.max(
    ...codeIds.map((id, at) => ((raw.cells[id]?.text ?? "") === "" ? -1 : at))
  );
  return inner >= 0 && inner < codeIds.length - 1 ? LEVELS.roman + inner : null;
}

/** A row that fills the category column only; "I", "A" in front keep their own level. */
function categoryLevel({ raw }: RowShape, own: number | null): number | null {
  const isOuter = own !== null && own < LEVELS.number;
  return raw.groupName !== "" && raw.name === "" && !isOuter ? CATEGORY : null;
}

/** A name with a plain number that is an outer one: what follows starts again from 1. */
function numberedHeading(shape: RowShape, next: Following, table: Survey): number | null {
  if (shape.numbering.style !== "number" || !next) return null;
  // "1. Các nhiệm vụ …" as a name above tasks numbered in their own column.
  if (shape.numberedInName) return table.isNumbered ? above(next) : null;
  const { numbering, numberedInName } = next.shape;
  const restarts = numbering.style === "number" && numbering.text === "1" && !numberedInName;
  return restarts ? above(next) : null;
}

/** A name alone, right above a numbered row or another heading. */
function unnumberedHeading(shape: RowShape, next: Following, table: Survey): number | null {
  // Small letters carry on a text from the page before.
  if (!next || shape.title === "" || /^[\p{Ll}(,;.]/u.test(shape.title)) return null;
  if (table.namesAreHeadings) return isAlone(next.shape) ? null : CATEGORY;
  return above(next);
}

/** The level right above the row that follows; null when that row is no numbered one. */
function above({ shape, heading }: NonNullable<Following>): number | null {
  if (heading !== null) return heading;
  const own = levelOf(shape.numbering);
  return own === null || own >= LEVELS.smallLetter ? null : own - 0.5;
}

function isAlone({ otherTexts, hasFigures, title }: RowShape): boolean {
  return otherTexts === 0 && !hasFigures && title !== "";
}

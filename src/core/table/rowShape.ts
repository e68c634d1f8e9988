import { foldKey, similarity } from "../text";
import type { FormDefinition } from "../packs";
import { readLabel, type LabelKind } from "./labels";
import { groupRank, isNumberedBelow, readNumbering, type Numbering } from "./numbering";
import type { RawRow } from "./rawRows";

/** How alike a group row's name and a group of the form must be. */
const SAME_GROUP = 0.8;
const COLUMN_NUMBER = /^\(?(?:[A-Z]|\d{1,2})\)?(?:\s*=\s*[\dA-Z()+\-*/x%\s.]+)?\)?$/;

/** Everything about a row that can be said without its neighbours. */
export interface RowShape {
  readonly raw: RawRow;
  readonly numbering: Numbering;
  readonly label: LabelKind;
  /** The first text of the row, whatever its column. */
  readonly firstText: string;
  /** Texts besides numbering, name and group name. */
  readonly otherTexts: number;
  readonly hasMoney: boolean;
  /** Money that was typed and not summed by a formula. */
  readonly hasTypedMoney: boolean;
  /** Id of the form's group that the row names, or null. */
  readonly group: string | null;
}

/** Describes a row on its own. */
export function shapeOf(raw: RawRow, form: FormDefinition, letters: boolean): RowShape {
  const numbering = readNumbering(raw.numbering, letters);
  const cells = Object.entries(raw.cells);
  const texts = cells.filter(([id, cell]) => cell.text !== "" && raw.amounts[id] === undefined);
  const money = Object.entries(raw.amounts).filter(
    ([, reading]) => reading.amount !== null || reading.problem !== null
  );
  const firstText = texts[0]?.[1].text ?? "";
  const typed = money.filter(
    ([id, reading]) => raw.cells[id]?.formula === null && reading.amount !== 0
  );
  return {
    raw,
    numbering,
    label: labelOf([raw.name, raw.groupName, firstText]),
    firstText,
    otherTexts: texts.filter(
      ([, cell]) => ![raw.numbering, raw.name, raw.groupName].includes(cell.text)
    ).length,
    // A formula over blank rows gives 0, and a typed 0 stands for nothing too.
    hasMoney: money.some(([, reading]) => reading.amount !== 0),
    hasTypedMoney: typed.length > 0,
    group: mayNameGroup(numbering, form) ? groupNamed(raw.groupName, form) : null,
  };
}

/** Numbered rows are tasks in forms that keep groups and tasks in one column. */
function mayNameGroup({ style }: Numbering, form: FormDefinition): boolean {
  return form.groupColumn !== form.nameColumn || (style !== "number" && style !== "nested");
}

/** The form's group of that name, or null. */
function groupNamed(name: string, form: FormDefinition): string | null {
  if (name === "") return null;
  const key = foldKey(name);
  const fits = (own: string) => similarity(key, foldKey(own)) >= SAME_GROUP;
  return form.groups.find((group) => [group.name, ...(group.aliases ?? [])].some(fits))?.id ?? null;
}

function labelOf(texts: readonly string[]): LabelKind {
  for (const text of new Set(texts)) {
    const label = readLabel(text);
    if (label !== null) return label;
  }
  return null;
}

/** Whether a row holds "A, B, 1, 2, 3=1+2": the numbers of the columns. */
export function isColumnNumbers({ raw }: RowShape): boolean {
  const texts = Object.values(raw.cells).flatMap((cell) => (cell.text === "" ? [] : [cell.text]));
  return texts.length >= 3 && texts.every((text) => COLUMN_NUMBER.test(text));
}

/** Whether nothing but a number waits to be filled in. */
export function isBlank({ raw, otherTexts, hasMoney }: RowShape): boolean {
  return raw.name === "" && raw.groupName === "" && otherTexts === 0 && !hasMoney;
}

/** Whether a row is listed with a dash, in its number or its name. */
export function isDashed({ numbering, raw }: RowShape): boolean {
  return numbering.style === "dash" || /^[-+*•–]/.test(raw.name);
}

/** Rank of a group row by its numbering or by the numbering of what follows; null for no group. */
export function rankOf(
  shape: RowShape,
  next: RowShape | undefined,
  form: FormDefinition
): number | null {
  const { numbering, raw } = shape;
  const ranked = groupRank(numbering);
  if (ranked !== null) return ranked;
  const numbered = numbering.style === "number" || numbering.style === "nested";
  if (numbered && next && hasPartsBelow(shape, next)) return 2 + numbering.depth;
  if (form.groupColumn !== form.nameColumn) {
    return raw.groupName !== "" && raw.name === "" ? 1 : null;
  }
  return !numbered && (shape.group !== null || isHeading(shape, next)) ? 1 : null;
}

/** "1" above "1.1", or above "a)" when the money stands only there. */
function hasPartsBelow({ numbering, hasMoney }: RowShape, next: RowShape): boolean {
  const isLettered = next.numbering.style === "small-letter" && next.hasMoney && !hasMoney;
  return isLettered || isNumberedBelow(next.numbering.text, numbering.text);
}

/** A name alone, right above a row numbered 1. */
function isHeading({ numbering, raw, otherTexts, hasMoney }: RowShape, next?: RowShape): boolean {
  const isAlone = numbering.style === "none" && raw.name !== "" && otherTexts === 0 && !hasMoney;
  return isAlone && next?.numbering.text === "1";
}

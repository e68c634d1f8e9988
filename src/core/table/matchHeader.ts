import type { ColumnDefinition, FormDefinition } from "../packs";
import { assignBest } from "./assignColumns";
import type { ColumnContents } from "./columnContents";
import { headerSimilarity } from "./headerSimilarity";
import { headerKeys, keysOf, type ColumnKeys } from "./headerKey";
import type { HeaderReader, HeaderStack } from "./headerStack";

/** Below this a header and a definition have nothing to do with each other. */
const LEAST_CONFIDENCE = 0.6;
/** Equally good columns keep the order of the form. */
const ORDER_WEIGHT = 0.01;

/** A stretch of header: rows and columns, both ends inclusive. */
export interface HeaderArea {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** A form laid over a header: which sheet column is which form column, and how well it fits. */
export interface HeaderMatch {
  readonly form: FormDefinition;
  readonly area: HeaderArea;
  /** 0…1: share of the form's columns found, essential ones counting double. */
  readonly score: number;
  /** 0…1: share of the columns with a header that belong to the form. */
  readonly coverage: number;
  readonly columns: readonly {
    readonly definition: ColumnDefinition;
    readonly column: number;
    readonly confidence: number;
  }[];
}

/** Best similarity of any key to any other. */
function bestOf(keys: readonly string[], others: readonly string[]): number {
  let best = 0;
  for (const key of keys) {
    for (const other of others) best = Math.max(best, headerSimilarity(key, other));
    if (best === 1) break;
  }
  return best;
}

/** How alike a header and a column of a form are, 0…1. */
function scoreColumn(stack: HeaderStack, keys: ColumnKeys): number {
  const leaf = stack.texts[stack.texts.length - 1];
  if (leaf === undefined) return 0;
  // A header cell broken over two rows by a page break reads right only when joined.
  const joined = stack.keys.length > 1 ? [stack.keys.slice(-2).join(" ")] : [];
  const leafScore = bestOf([...headerKeys(leaf), ...joined], keys.leaves);
  if (leafScore < LEAST_CONFIDENCE) return 0;
  const above = stack.texts.slice(0, -1);
  if (keys.path.length === 0) return above.length === 0 ? leafScore : leafScore * 0.95;
  if (above.length === 0) return leafScore * 0.85;
  return leafScore * 0.7 + 0.3 * scorePath(above, keys.path);
}

/** How alike the headers above are, each level of the form with its best; the inner counts double. */
function scorePath(above: readonly string[], path: ColumnKeys["path"]): number {
  let score = 0;
  let weight = 0;
  path.forEach((level, depth) => {
    const own = depth + 1;
    score += own * Math.max(...above.map((text) => bestOf(headerKeys(text), level)));
    weight += own;
  });
  return score / weight;
}

/** A column of long texts is no amount, one of figures no name. */
function fitsContents({ kind }: ColumnDefinition, contents: ColumnContents): boolean {
  const { filled, figures, prose } = contents;
  if (filled < 3) return true;
  if (kind === "amount" || kind === "percent") return prose < 3 || prose <= figures;
  if (kind === "name" || kind === "agencies") return figures * 2 <= filled;
  return true;
}

/** Lays a form over a header; columns are assigned so that the whole fits best. */
export function matchHeader(
  form: FormDefinition,
  reader: HeaderReader,
  area: HeaderArea,
  contentsOf: (column: number) => ColumnContents
): HeaderMatch {
  const stacks: { readonly column: number; readonly stack: HeaderStack }[] = [];
  for (let column = area.left; column <= area.right; column += 1) {
    const stack = reader.stackAt(area.top, area.bottom, column);
    if (stack.texts.length > 0) stacks.push({ column, stack });
  }
  const confidences = form.columns.map((definition) => {
    const keys = keysOf(definition);
    return stacks.map(({ column, stack }) => {
      const score = scoreColumn(stack, keys);
      if (score < LEAST_CONFIDENCE) return 0;
      return fitsContents(definition, contentsOf(column)) ? score : 0;
    });
  });
  const assigned = assignBest(
    confidences.map((row, order) =>
      row.map((confidence, at) => {
        if (confidence === 0) return 0;
        const away = Math.abs(order / form.columns.length - at / stacks.length);
        return confidence + ORDER_WEIGHT * (1 - away);
      })
    )
  );
  const columns = form.columns.flatMap((definition, order) => {
    const at = assigned[order] ?? -1;
    const column = stacks[at]?.column;
    const confidence = confidences[order]?.[at] ?? 0;
    return column === undefined ? [] : [{ definition, column, confidence }];
  });
  columns.sort((a, b) => a.column - b.column);
  const coverage = stacks.length === 0 ? 0 : columns.length / stacks.length;
  return { form, area, score: scoreMatch(form, columns), coverage, columns };
}

function scoreMatch(form: FormDefinition, columns: HeaderMatch["columns"]): number {
  let weight = 0;
  let score = 0;
  for (const definition of form.columns) {
    const own = definition.essential ? 2 : 1;
    weight += own;
    score += own * (columns.find((one) => one.definition === definition)?.confidence ?? 0);
  }
  return score / weight;
}

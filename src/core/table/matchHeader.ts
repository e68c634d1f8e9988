import type { FormDefinition } from "../packs";
import { headerSimilarity } from "./headerSimilarity";
import { keysOf, type ColumnKeys } from "./headerKey";
import type { HeaderReader, HeaderStack } from "./headerStack";

/** Below this a header and a definition have nothing to do with each other. */
const LEAST_CONFIDENCE = 0.6;

/** A form laid over a header: which sheet column is which form column, and how well it fits. */
export interface HeaderMatch {
  readonly form: FormDefinition;
  readonly top: number;
  readonly bottom: number;
  /** 0…1: share of the form's columns found, essential ones counting double. */
  readonly score: number;
  readonly columns: readonly {
    readonly id: string;
    readonly column: number;
    readonly confidence: number;
  }[];
}

/** How alike a header and a column of a form are, 0…1. */
function scoreColumn(stack: HeaderStack, keys: ColumnKeys): number {
  const leaf = stack.keys[stack.keys.length - 1];
  if (leaf === undefined) return 0;
  // A header cell broken over two rows by a page break reads right only when joined.
  const joined = stack.keys.length > 1 ? [stack.keys.slice(-2).join(" ")] : [];
  const leafScore = Math.max(
    ...[leaf, ...joined].flatMap((text) => keys.leaves.map((own) => headerSimilarity(text, own)))
  );
  if (leafScore < LEAST_CONFIDENCE) return 0;
  const above = stack.keys.slice(0, -1);
  if (keys.group === null) return above.length === 0 ? leafScore : leafScore * 0.95;
  if (above.length === 0) return leafScore * 0.85;
  const group = keys.group;
  return leafScore * 0.75 + 0.25 * Math.max(...above.map((text) => headerSimilarity(text, group)));
}

/** Lays a form over the header rows `top`…`bottom`; each column is used once, best fits first. */
export function matchHeader(
  form: FormDefinition,
  reader: HeaderReader,
  top: number,
  bottom: number,
  columnCount: number
): HeaderMatch {
  const stacks = Array.from({ length: columnCount }, (_one, column) =>
    reader.stackAt(top, bottom, column)
  );
  const fits = form.columns.flatMap((definition, order) => {
    const keys = keysOf(definition);
    return stacks.flatMap((stack, column) => {
      const confidence = scoreColumn(stack, keys);
      return confidence >= LEAST_CONFIDENCE
        ? [{ id: definition.id, order, column, confidence }]
        : [];
    });
  });
  fits.sort((a, b) => b.confidence - a.confidence || a.order - b.order || a.column - b.column);
  const found = new Map<string, { id: string; column: number; confidence: number }>();
  const used = new Set<number>();
  for (const { id, column, confidence } of fits) {
    if (found.has(id) || used.has(column)) continue;
    found.set(id, { id, column, confidence });
    used.add(column);
  }
  let weight = 0;
  let score = 0;
  for (const definition of form.columns) {
    const own = definition.essential ? 2 : 1;
    weight += own;
    score += own * (found.get(definition.id)?.confidence ?? 0);
  }
  const columns = [...found.values()].sort((a, b) => a.column - b.column);
  return { form, top, bottom, score: score / weight, columns };
}

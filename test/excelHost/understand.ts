import type { ModelCell, Scalar } from "./model";

/** What a person or a program puts into a cell, understood as Excel does; null clears. */
export function understand(input: Scalar): ModelCell | null {
  if (typeof input !== "string") return { value: input, formula: null };
  if (input === "") return null;
  if (input.startsWith("'")) return { value: input.slice(1), formula: null };
  // It shows 0 until it is calculated.
  if (/^[=+-]./.test(input) && Number.isNaN(Number(input))) {
    return { value: 0, formula: `=${input.replace(/^=/, "")}` };
  }
  if (/^\s*[+-]?[\d,]*\.?\d+%?\s*$/.test(input)) {
    const number = Number(input.replace(/[,%\s]/g, ""));
    return { value: input.includes("%") ? number / 100 : number, formula: null };
  }
  if (/^(true|false)$/i.test(input)) return { value: /^t/i.test(input), formula: null };
  return { value: input, formula: null };
}

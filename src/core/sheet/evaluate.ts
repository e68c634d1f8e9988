import { parseRange, type RangeAddress } from "./address";
import { isCellError, type CellValue } from "./cell";

/**
 * A small evaluator for the formulas of budget forms: SUM over ranges and cells of the same
 * sheet, the four operations, numbers and brackets. Anything else is left to the host: null is not an error
 * but "not ours to compute".
 */
export function evaluate(
  formula: string,
  valueOf: (row: number, column: number) => CellValue
): number | null {
  const tokens = tokenize(formula);
  if (!tokens) return null;
  const parser = { tokens, at: 0, valueOf };
  const result = parseSum(parser);
  return parser.at === tokens.length ? result : null;
}

/** Every range that a formula of this kind reads; null when it is of another kind. */
export function inputsOf(formula: string): readonly RangeAddress[] | null {
  const tokens = tokenize(formula);
  return tokens?.flatMap((token) => parseRange(token) ?? []) ?? null;
}

/** As `inputsOf`, of formulas that only add and subtract; null when they do anything else. */
export function rangesOf(formula: string): readonly RangeAddress[] | null {
  return /[*/]/.test(formula) ? null : inputsOf(formula);
}

interface Parser {
  readonly tokens: readonly string[];
  readonly valueOf: (row: number, column: number) => CellValue;
  at: number;
}

const TOKEN = /\s*(SUM|\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|\d+(?:\.\d+)?|[(),+*/-])/y;

function tokenize(formula: string): readonly string[] | null {
  const tokens: string[] = [];
  const text = formula.trimEnd().toUpperCase();
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const match = TOKEN.exec(text);
    if (!match?.[1]) return null;
    tokens.push(match[1]);
  }
  return tokens;
}

function parseSum(parser: Parser): number | null {
  let total = parseProduct(parser);
  while (total !== null && (parser.tokens[parser.at] === "+" || parser.tokens[parser.at] === "-")) {
    const sign = parser.tokens[parser.at] === "+" ? 1 : -1;
    parser.at += 1;
    const term = parseProduct(parser);
    total = term === null ? null : addExactly(total, sign * term);
  }
  return total;
}

function parseProduct(parser: Parser): number | null {
  let product = parseTerm(parser);
  while (
    product !== null &&
    (parser.tokens[parser.at] === "*" || parser.tokens[parser.at] === "/")
  ) {
    const isProduct = parser.tokens[parser.at] === "*";
    parser.at += 1;
    const factor = parseTerm(parser);
    // A division by zero is an error value, not a number.
    if (factor === null || (factor === 0 && !isProduct)) return null;
    product = round(isProduct ? product * factor : product / factor);
  }
  return product;
}

function parseTerm(parser: Parser): number | null {
  const token = parser.tokens[parser.at];
  parser.at += 1;
  if (token === undefined) return null;
  if (token === "-") return negate(parseTerm(parser));
  if (token === "+") return parseTerm(parser);
  if (token === "(") return closing(parser, parseSum(parser));
  if (token === "SUM") return parseSumCall(parser);
  if (/^\d/.test(token)) return Number(token);
  const range = parseRange(token);
  // A text in "+" is #VALUE! in Excel: not ours to compute.
  const value = range ? parser.valueOf(range.top, range.left) : null;
  return value === null ? 0 : typeof value === "number" ? value : null;
}

function parseSumCall(parser: Parser): number | null {
  if (parser.tokens[parser.at] !== "(") return null;
  let total: number | null = 0;
  do {
    parser.at += 1;
    const range = parseRange(parser.tokens[parser.at] ?? "");
    const part: number | null = range ? sumRange(parser, range) : parseSum(parser);
    if (range) parser.at += 1;
    total = total === null || part === null ? null : addExactly(total, part);
  } while (parser.tokens[parser.at] === ",");
  return closing(parser, total);
}

/** SUM skips texts and blanks and passes errors on. */
function sumRange(parser: Parser, range: RangeAddress): number | null {
  let total = 0;
  for (let row = range.top; row <= range.bottom; row += 1) {
    for (let column = range.left; column <= range.right; column += 1) {
      const value = parser.valueOf(row, column);
      if (isCellError(value)) return null;
      if (typeof value === "number") total = addExactly(total, value);
    }
  }
  return total;
}

function closing(parser: Parser, value: number | null): number | null {
  const closed = parser.tokens[parser.at] === ")";
  parser.at += 1;
  return closed ? value : null;
}

function negate(value: number | null): number | null {
  return value === null ? null : -value;
}

/** Sheets show 15 digits: 0.1 + 0.2 is 0.3 there, and noise must not look like a change. */
function addExactly(a: number, b: number): number {
  return round(a + b);
}

function round(value: number): number {
  return Number(value.toPrecision(15));
}

import { isCellError, type CellValue } from "../sheet";
import { normalizeText } from "../text";
import { isPlaceholder, stripApproximate } from "./cellWords";
import { toDong } from "./convert";
import { roundToDong } from "./decimal";
import { ZERO_DONG, subtractDong } from "./dong";
import type { AmountProblem, AmountReading } from "./reading";
import type { SeparatorStyle } from "./separators";
import { readWritten, type WrittenAmount } from "./terms";
import type { UnitId } from "./unit";
import { namesForeignCurrency } from "./unitText";

const BLANK: AmountReading = {
  amount: null,
  problem: null,
  isText: false,
  unitInCell: null,
  rowUnit: null,
  rounded: false,
  noise: false,
  approximate: false,
};

const DASHES = /[‐‑‒–—―−─﹘﹣－]/g;
const NOTHING = /^[(\[]?[- ]*[)\]]?$/;
const RANGE = /^(?:từ )?\d[\d.,]*[^\d-]*(?:-|~|÷|đến|tới)[^\d-]*\d[\d.,]*(?: ?[^\d]*)$/iu;

function troubled(
  kind: Exclude<AmountProblem["kind"], "ambiguous">,
  isText: boolean
): AmountReading {
  return { ...BLANK, problem: { kind }, isText };
}

/**
 * Takes the sign off. A leading minus, "giảm" and brackets around the digits are negative, a
 * minus inside brackets too; "(+5)" of a "(+ tăng) (- giảm)" column is an increase.
 */
function splitSign(text: string): { negative: boolean; size: string } {
  const bracketed = /^\( ?([+-]?) ?(\d[^()]*)\)(.*)$/.exec(text);
  if (bracketed) {
    const [, sign, digits = "", tail = ""] = bracketed;
    return { negative: sign !== "+", size: `${digits}${tail}`.trim() };
  }
  const signed = /^([+-]|tăng|giảm) ?(?=\d)(.*)$/iu.exec(text);
  const isLess = signed?.[1] === "-" || signed?.[1]?.toLowerCase() === "giảm";
  return { negative: isLess, size: signed?.[2] ?? text };
}

function conclude(written: WrittenAmount, negative: boolean, approximate: boolean): AmountReading {
  const [first, second] = written.readings.map(roundToDong);
  if (!first || second === null) return troubled("too-large", true);
  const signed = (size: typeof first) =>
    negative ? subtractDong(ZERO_DONG, size.amount) : size.amount;
  const shared = { ...BLANK, isText: true, unitInCell: written.unit, approximate };
  if (second) {
    return { ...shared, problem: { kind: "ambiguous", readings: [signed(first), signed(second)] } };
  }
  return { ...shared, amount: signed(first), rounded: first.rounded };
}

function readText(text: string, unit: UnitId, separators: SeparatorStyle): AmountReading {
  const line = normalizeText(text).replace(DASHES, "-");
  if (NOTHING.test(line)) return BLANK;
  if (isPlaceholder(line)) return troubled("placeholder", true);
  if (namesForeignCurrency(line)) return troubled("foreign-currency", true);
  const { text: body, approximate } = stripApproximate(line.replace(/(?:[ .,;/]|,-)+$/, ""));
  if (RANGE.test(body)) return troubled("range", true);
  const { negative, size } = splitSign(body);
  const written = readWritten(size, unit, separators);
  return written ? conclude(written, negative, approximate) : troubled("not-a-number", true);
}

/**
 * Reads one amount cell. Numbers and texts without own unit are in `unit`; `separators` come from
 * detectSeparators over the whole column. Blank cells and dashes give no amount and no problem.
 */
export function readAmount(
  value: CellValue,
  unit: UnitId,
  separators: SeparatorStyle
): AmountReading {
  if (value === null) return BLANK;
  if (isCellError(value)) return troubled("error-value", false);
  if (typeof value === "boolean") return troubled("not-a-number", false);
  if (typeof value === "string") return readText(value, unit, separators);
  if (!Number.isFinite(value)) return troubled("not-a-number", false);
  const read = toDong(value, unit);
  if (!read) return troubled("too-large", false);
  const { amount, rounded, noise } = read;
  return {
    amount,
    problem: null,
    isText: false,
    unitInCell: null,
    rowUnit: null,
    rounded,
    noise,
    approximate: false,
  };
}

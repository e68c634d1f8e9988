import type { PackedSubmission } from "./definitions";
import type { PackedFacts } from "./packedFacts";

/** As the submission, but with lists where it has arrays of numbers. */
interface Written extends Omit<PackedSubmission, "facts" | "parts"> {
  readonly facts: Omit<PackedFacts, "taskOf" | "moneyOf" | "amounts"> &
    Readonly<Record<"taskOf" | "moneyOf" | "amounts", readonly number[]>>;
  readonly parts?: readonly Written[];
}

function listNumbers({ parts, ...rest }: PackedSubmission): Written {
  const { taskOf, moneyOf, amounts, ...facts } = rest.facts;
  const numbers = { taskOf: [...taskOf], moneyOf: [...moneyOf], amounts: [...amounts] };
  const written = { ...rest, facts: { ...facts, ...numbers } };
  return parts ? { ...written, parts: parts.map(listNumbers) } : written;
}

function packNumbers({ parts, ...rest }: Written): PackedSubmission {
  const { taskOf, moneyOf, amounts, ...facts } = rest.facts;
  const numbers = {
    taskOf: Uint32Array.from(taskOf),
    moneyOf: Uint32Array.from(moneyOf),
    amounts: Float64Array.from(amounts),
  };
  const packed = { ...rest, facts: { ...facts, ...numbers } };
  return parts ? { ...packed, parts: parts.map(packNumbers) } : packed;
}

/**
 * A submission as text, for whoever keeps what was read: a tenth of what it is with its facts as
 * objects, and written and read in a tenth of the time.
 */
export function writePacked(submission: PackedSubmission): string {
  return JSON.stringify(listNumbers(submission));
}

/** What `writePacked` wrote. Other text is a bug of the caller. */
export function readPacked(text: string): PackedSubmission {
  return packNumbers(JSON.parse(text) as Written);
}

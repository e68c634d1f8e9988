import { agencyKeyOf } from "../core/consolidation";
import { readAmount, type Dong } from "../core/money";
import { err, ok, type Result } from "../core/result";
import type { Sentence } from "./command";
import { readCsvLines } from "./csvLines";

/** The most each agency may ask for the year, in đồng, by agency key. */
export type Ceilings = ReadonlyMap<string, Dong>;

interface Entry {
  readonly code: string;
  readonly amount: string | number;
  readonly line: number;
}

function readJson(text: string): Result<readonly Entry[], Sentence> {
  const notList = err({ key: "cli.check.ceilingsNotList" } as const);
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return notList;
  }
  if (typeof data !== "object" || data === null || Array.isArray(data)) return notList;
  return ok(
    Object.entries(data).map(([code, value]: [string, unknown], index) => ({
      code,
      amount: typeof value === "number" || typeof value === "string" ? value : "",
      line: index + 1,
    }))
  );
}

function readCsv(text: string): readonly Entry[] {
  return readCsvLines(text).map(({ fields: [code = "", ...rest], line }) => {
    // A name may stand between the two, as in the list of agencies.
    return { code, amount: rest.at(-1) ?? "", line };
  });
}

/**
 * Ceilings by agency: a JSON object { code: đồng }, or CSV with code and đồng. "2.500.000.000" and
 * "2,5 tỷ đồng" are read too. An error is a sentence to be put behind the file's name.
 */
export function readCeilings(content: string): Result<Ceilings, Sentence> {
  const text = content.replace(/^\uFEFF/, "").normalize("NFC");
  const entries = /^\s*[[{]/.test(text) ? readJson(text) : ok(readCsv(text));
  if (!entries.ok) return entries;
  if (entries.value.length === 0) return err({ key: "cli.consolidate.agenciesEmpty" });
  const ceilings = new Map<string, Dong>();
  for (const { code, amount, line } of entries.value) {
    const { amount: most, problem } = readAmount(amount, "dong", "vi");
    if (code === "" || most === null || problem !== null || most < 0) {
      return err({ key: "cli.check.ceilingsLine", data: { line } });
    }
    const key = agencyKeyOf(code);
    if (ceilings.has(key)) return err({ key: "cli.consolidate.agenciesTwice", data: { code } });
    ceilings.set(key, most);
  }
  return ok(ceilings);
}

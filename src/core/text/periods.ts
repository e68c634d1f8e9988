import { err, ok, type Result } from "../result";
import type { CellValue } from "../sheet";

/** A year, or a month of it (1…12). */
export interface PeriodEnd {
  readonly year: number;
  readonly month?: number;
}

/** From the first to the last year or month, both inclusive. */
export interface Period {
  readonly from: PeriodEnd;
  readonly to: PeriodEnd;
}

/** Why a text is no period. "recurring" is "Hằng năm", "year-missing" is "Quý II" alone. */
export interface PeriodProblem {
  readonly kind: "blank" | "not-a-period" | "reversed" | "recurring" | "year-missing";
}

/** Reads a period of time such as "2026 - 2030", "Quý II/2019", "6/2019-12/2019". */
export function parsePeriod(value: CellValue): Result<Period, PeriodProblem> {
  const match = /^(\d{4})(?:\s*[-–]\s*(\d{4}))?$/.exec(String(value).trim());
  if (!match) return err({ kind: value === null || value === "" ? "blank" : "not-a-period" });
  const from = { year: Number(match[1]) };
  const to = { year: Number(match[2] ?? match[1]) };
  return to.year < from.year ? err({ kind: "reversed" }) : ok({ from, to });
}

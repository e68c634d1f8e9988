import { parseAddress } from "../sheet";
import type { Place } from "../table";
import type { CheckContext, Finding, Issue } from "./definitions";

/** A finding with its rule and severity, before its fingerprint. */
export type Reported = Omit<Issue, "fingerprint">;

/** A finding on its way to an issue. Zero-based; 0 where the finding names no cell. */
export interface Candidate {
  readonly reported: Reported;
  readonly row: number;
  readonly column: number;
  /** What the issue became when it was last reported; null before. */
  last: { readonly identity: string; readonly count: number; readonly issue: Issue } | null;
}

/** What is reported of a rule that throws: no rule of the catalogue, so no pack turns it off. */
export const FAILED_RULE = { rule: "rule-failed", code: "E901", severity: "warning" } as const;

/** A finding with the rule it is from. */
export function candidateOf(
  { at, ...finding }: Finding,
  named: Pick<Issue, "rule" | "code" | "severity">
): Candidate {
  const address = at.cell === undefined ? null : parseAddress(at.cell);
  const { row, column } = address ?? { row: 0, column: 0 };
  return { reported: { at, ...finding, ...named }, row, column, last: null };
}

/** Where a finding is told, and what else it names of this workbook. */
export function placesOf({ at, related = [] }: Pick<Reported, "at" | "related">): readonly Place[] {
  return [at, ...related].filter(({ file }) => file === undefined);
}

/** The one finding about a rule that threw, at the first sheet. */
export function failureOf(
  code: string,
  error: unknown,
  { workbook }: Pick<CheckContext, "workbook">
): Candidate {
  const found = error instanceof Error ? error.message : String(error);
  const at = { sheet: workbook.sheets[0]?.name ?? "" };
  return candidateOf({ at, messageId: "failed", data: { name: code, found } }, FAILED_RULE);
}

/** Puts candidates by sheet, row, column and code; equal places stay as they were reported. */
export function sortByPlace(
  candidates: readonly Candidate[],
  { workbook }: Pick<CheckContext, "workbook">
): readonly Candidate[] {
  const order = new Map(workbook.sheets.map((sheet, index) => [sheet.name, index]));
  const sheetOf = ({ reported }: Candidate) => order.get(reported.at.sheet) ?? 0;
  return [...candidates].sort(
    (a, b) =>
      sheetOf(a) - sheetOf(b) ||
      a.row - b.row ||
      a.column - b.column ||
      compareCodes(a.reported, b.reported)
  );
}

function compareCodes({ code: a }: Reported, { code: b }: Reported): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

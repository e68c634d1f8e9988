/**
 * One place that is not as it was. The sentence of a kind is i18n "consolidated.verify.<kind>".
 * `cell` is "Sheet!A1" in the consolidated workbook ("input-changed": in the input), or a path in
 * the certificate, "sums[2].byGroup"; `file` names an input.
 */
export interface VerifyFinding {
  readonly kind:
    | "changed"
    | "removed"
    | "added"
    | "sheet-missing"
    | "figure-wrong"
    | "formula-lost"
    | "formula-other"
    | "residual"
    | "link-other"
    | "link-lost"
    | "link-added"
    | "hidden"
    | "format-other"
    | "chart-other"
    | "chart-cache"
    | "chart-title"
    | "chart-labels"
    | "table-other"
    | "faint-ink"
    | "faint-size"
    | "faint-repeated"
    | "condition-hides"
    | "condition-bare"
    | "condition-format"
    | "covered"
    | "not-printed"
    | "titles-other"
    | "sheet-alike"
    | "sheet-added"
    | "sheet-moved"
    | "linked-file"
    | "fact-differs"
    | "fact-missing"
    | "fact-extra"
    | "file-changed"
    | "file-missing"
    | "file-new"
    | "input-changed"
    | "certificate-workbook"
    | "certificate-differs";
  readonly cell: string;
  readonly file: string;
  readonly found: string;
  readonly expected: string;
}

/**
 * What verification came to. `checked` counts what was recomputed; `notes` are what people may well
 * do with a consolidation and readers should know: they disprove nothing.
 */
export interface VerifyResult {
  readonly status: "proved" | "disproved" | "not-consolidated";
  readonly checked: { readonly figures: number; readonly facts: number };
  readonly findings: readonly VerifyFinding[];
  readonly notes: readonly VerifyFinding[];
}

/** A finding with what its kind says; absent fields are blank. */
export function verifyFinding(
  kind: VerifyFinding["kind"],
  more: Partial<Omit<VerifyFinding, "kind">>
): VerifyFinding {
  return { kind, cell: "", file: "", found: "", expected: "", ...more };
}

/** The result of findings. */
export function verifyResult(
  checked: VerifyResult["checked"],
  findings: readonly VerifyFinding[],
  notes: readonly VerifyFinding[] = []
): VerifyResult {
  return { status: findings.length === 0 ? "proved" : "disproved", checked, findings, notes };
}

/** The result for a workbook that carries no proof. */
export const NOT_CONSOLIDATED: VerifyResult = {
  status: "not-consolidated",
  checked: { figures: 0, facts: 0 },
  findings: [],
  notes: [],
};

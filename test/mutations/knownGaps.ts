/** A mutation after which some forms are not read right yet, and why. */
export interface KnownGap {
  readonly mutation: string;
  readonly forms: readonly string[];
  readonly reason: string;
}

/** The test proves that each of these still fails; what is mended must be taken off. */
export const knownGaps: readonly KnownGap[] = [
  {
    mutation: "groups: Cộng below each instead of above",
    forms: ["QN-B1", "QN-B2", "KT-PL2", "KT-PL5", "TH-KH5", "B01", "B02", "B04"],
    reason: "the last Cộng of a group is taken for the total",
  },
  {
    mutation: "group sums: one column off",
    forms: ["QN-B1"],
    reason: "the wrong column is not looked at",
  },
  {
    mutation: "header: typing mistakes",
    forms: ["TH-KH5", "B02"],
    reason: "a letter wrong in short headers makes them unlike",
  },
];

/** Whether a mutation of a form is known to be read wrong. */
export function isKnownGap(mutation: string, form: string): boolean {
  return knownGaps.some((gap) => gap.mutation === mutation && gap.forms.includes(form));
}

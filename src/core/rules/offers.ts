import type { Finding, FixOffer } from "./definitions";

/** Offers to choose from as a finding has them: the likeliest as its fix, beside it the others. */
export function offerChoices([fix, ...others]: readonly FixOffer[]): Pick<
  Finding,
  "fix" | "others"
> {
  if (!fix) return {};
  return others.length > 0 ? { fix, others } : { fix };
}

/** Every offer of a finding, the likeliest first. */
export function offersOf({
  fix,
  others = [],
}: Pick<Finding, "fix" | "others">): readonly FixOffer[] {
  return fix ? [fix, ...others] : [];
}

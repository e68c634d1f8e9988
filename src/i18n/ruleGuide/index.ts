import type { RuleGuide } from "./definitions";
import { grandTotal } from "./grand-total";

export type * from "./definitions";

/** The page of every rule, by rule id. */
export const ruleGuides: readonly RuleGuide[] = [grandTotal];

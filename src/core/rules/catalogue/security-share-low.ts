import { defineRule } from "../definitions";
import { lowShares } from "../shares";

/** L602: less of the money for digital transformation goes to security than the rule of the day asks. */
export const securityShareLow = defineRule({
  id: "security-share-low",
  code: "L602",
  fixKind: null,
  check: (context) => lowShares(context, "security-share"),
});

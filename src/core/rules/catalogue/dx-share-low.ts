import { defineRule } from "../definitions";
import { lowShares } from "../shares";

/** L601: a budget gives less to digital transformation than the law of the day asks. */
export const dxShareLow = defineRule({
  id: "dx-share-low",
  code: "L601",
  fixKind: null,
  check: (context) => lowShares(context, "dx-share"),
});

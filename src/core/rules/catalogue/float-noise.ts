import { defineRule } from "../definitions";
import { digitsBelowDong } from "../belowDong";

/** H213: 450892.3218917131, the residue of a division or a share. */
export const floatNoise = defineRule({
  id: "float-noise",
  code: "H213",
  fixKind: "fix",
  check: (context) => digitsBelowDong(context, "noise", ({ noise }) => noise),
});

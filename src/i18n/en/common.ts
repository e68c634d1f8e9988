import type { SameTexts } from "../locale";
import type { common as vi } from "../vi/common";

export const common: SameTexts<typeof vi> = {
  severity: { error: "Error", warning: "Warning", info: "Note" },
  unit: {
    dong: "đồng",
    "nghin-dong": "thousand đồng",
    "trieu-dong": "million đồng",
    "ty-dong": "billion đồng",
  },
  oneOf: "Choose one: {choices}",
};

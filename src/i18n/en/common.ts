import type { SameTexts } from "../translate";
import type { common as vi } from "../vi/common";

export const common: SameTexts<typeof vi> = {};

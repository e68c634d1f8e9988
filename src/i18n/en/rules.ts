import type { SameTexts } from "../translate";
import type { rules as vi } from "../vi/rules";

export const rules: SameTexts<typeof vi> = {};

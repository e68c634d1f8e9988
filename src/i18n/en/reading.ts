import type { SameTexts } from "../translate";
import type { reading as vi } from "../vi/reading";

export const reading: SameTexts<typeof vi> = {};

import type { SameTexts } from "../translate";
import type { fixes as vi } from "../vi/fixes";

export const fixes: SameTexts<typeof vi> = {};

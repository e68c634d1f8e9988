import type { SameTexts } from "../translate";
import type { consolidated as vi } from "../vi/consolidated";

export const consolidated: SameTexts<typeof vi> = {};

import type { SameTexts } from "../translate";
import type { cli as vi } from "../vi/cli";

export const cli: SameTexts<typeof vi> = {};

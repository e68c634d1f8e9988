import type { SameTexts } from "../translate";
import type { ui as vi } from "../vi/ui";

export const ui: SameTexts<typeof vi> = {};

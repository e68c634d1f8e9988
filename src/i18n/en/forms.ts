import type { SameTexts } from "../translate";
import type { forms as vi } from "../vi/forms";

export const forms: SameTexts<typeof vi> = {};

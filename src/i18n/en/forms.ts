import type { SameTexts } from "../locale";
import type { forms as vi } from "../vi/forms";

export const forms: SameTexts<typeof vi> = {};

import type { SameTexts } from "../translate";
import type { host as vi } from "../vi/host";

export const host: SameTexts<typeof vi> = {};

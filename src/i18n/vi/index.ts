import { viFirst } from "./first";
import { viLater } from "./later";

/** Vietnamese, the source of all texts. */
export const vi = { ...viFirst, ...viLater } as const;

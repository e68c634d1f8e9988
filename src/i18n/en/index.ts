import { enFirst } from "./first";
import { enLater } from "./later";

/** English, complete by type. */
export const en = { ...enFirst, ...enLater } as const;

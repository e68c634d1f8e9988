import { createFollowing } from "../sheet";
import type { CheckContext } from "./definitions";

/** Works something out of the workbook that is checked once a check: several rules ask for it. */
export const rememberOfContext = createFollowing<CheckContext>().remember;

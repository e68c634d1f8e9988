import { cli } from "./cli";
import { consolidated } from "./consolidated";
import { fixes } from "./fixes";
import { importing } from "./importing";
import { rules } from "./rules";

/** As in Vietnamese: texts that only show once there is something to show. */
export const enLater = {
  cli,
  consolidated,
  fixes,
  importing,
  rules,
} as const;

import { cli } from "./cli";
import { consolidated } from "./consolidated";
import { fixes } from "./fixes";
import { importing } from "./importing";
import { rules } from "./rules";

/** Texts that only show once there is something to check, draw or consolidate. */
export const viLater = {
  cli,
  consolidated,
  fixes,
  importing,
  rules,
} as const;

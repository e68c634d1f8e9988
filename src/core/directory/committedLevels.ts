import type { LevelId } from "../sources";
import type { AgencyLevel } from "./definitions";

/**
 * Budget levels whose money an agency may put into its plan by itself. A commune's own budget is
 * that of the commune (Luật NSNN 89/2025/QH15); what a higher level gives has that level's decision.
 * Provinces register central money with the ministry (notice 624/TB-VPCP, 6.b), so their agencies
 * name it; districts were in force to 30/6/2025.
 */
const COMMITTED: Readonly<Record<AgencyLevel, readonly LevelId[]>> = {
  commune: ["XA"],
  district: ["HUYEN", "XA"],
  province: ["TW", "TINH", "HUYEN", "XA"],
  central: ["TW", "TINH", "HUYEN", "XA"],
};

/** Names of several levels at once and of other money say nothing of who decides. */
const OPEN: readonly LevelId[] = ["NSDP", "NSNN", "KHAC"];

/** Whether an agency of a level may put money of a budget level into its plan by itself. */
export function mayCommit(agency: AgencyLevel, level: LevelId): boolean {
  return OPEN.includes(level) || COMMITTED[agency].includes(level);
}

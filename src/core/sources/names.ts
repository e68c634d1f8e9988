import { CAPITAL_TYPES } from "./capitalTypes";
import type { CapitalTypeId, LevelId } from "./definitions";
import { LEVELS } from "./levels";

/** Full name of a level, as printed in forms. */
export function levelName(id: LevelId): string {
  return LEVELS[id].name;
}

/** Full name of a capital type, as printed in forms. */
export function capitalTypeName(id: CapitalTypeId): string {
  return CAPITAL_TYPES[id].name;
}

/** Whether money of a type counts in state totals; money without a stated type does. */
export function isStateMoney(type: CapitalTypeId | null): boolean {
  return type === null || CAPITAL_TYPES[type].state;
}

/**
 * Whether a level may still pay in a budget year. District budgets ran to 30/6/2025, so 2025 is
 * their last year (Luật NSNN 89/2025/QH15).
 */
export function sourceInForce(level: LevelId, year: number): boolean {
  const validTo = LEVELS[level].validTo;
  return validTo === undefined || year <= Number(validTo.slice(0, 4));
}

/**
 * Names offered in drop-down lists, in their usual order. Levels that name several at once are
 * left out, and with a year those no longer in force.
 */
export function sourceChoices(year?: number): { levels: string[]; types: string[] } {
  const offered = Object.values(LEVELS).filter(
    ({ id }) => id !== "NSDP" && id !== "NSNN" && (year === undefined || sourceInForce(id, year))
  );
  return {
    levels: offered.map((level) => level.name),
    types: Object.values(CAPITAL_TYPES).map((type) => type.name),
  };
}

/** ISO date of the last day on which a level may pay; null while it is in force. */
export function levelValidTo(level: LevelId): string | null {
  return LEVELS[level].validTo ?? null;
}

import type { UnitId } from "../money";
import { foldKey } from "../text";
import { CAPITAL_TYPES } from "./capitalTypes";
import type { CapitalTypeId, LevelId, SourceReading } from "./definitions";
import { LEVELS } from "./levels";

function find<T extends string>(
  text: string,
  all: readonly { id: T; name: string; shortName: string; aliases: readonly string[] }[]
): T | null {
  const key = foldKey(text);
  return (
    all.find((one) =>
      [one.name, one.shortName, ...one.aliases].some((alias) => foldKey(alias) === key)
    )?.id ?? null
  );
}

/** Reads the level and the type cell of a task together. Amounts without own unit are in `unit`. */
export function readSources(levelText: string, typeText: string, _unit: UnitId): SourceReading {
  const level: LevelId | null = find(levelText, Object.values(LEVELS));
  const type: CapitalTypeId | null = find(typeText, Object.values(CAPITAL_TYPES));
  if (!level && !type) return { parts: [], problems: [] };
  return { parts: [{ level, type, amount: null, share: null, text: levelText }], problems: [] };
}

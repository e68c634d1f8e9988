import {
  capitalTypeName,
  isStateMoney,
  levelName,
  readSources,
  sourceChoices,
  sourceInForce,
  type CapitalTypeId,
  type LevelId,
} from "../../../src/core/sources";
import { CAPITAL_TYPES } from "../../../src/core/sources/capitalTypes";
import { LEVELS } from "../../../src/core/sources/levels";

test("every spelling of a level or type reads as that one and nothing else", () => {
  const wrong: string[] = [];
  for (const { id, name, shortName, aliases } of Object.values(LEVELS)) {
    for (const alias of [name, shortName, ...aliases]) {
      const { parts } = readSources(alias, "", "dong");
      if (parts.length !== 1 || parts[0]?.level !== id || parts[0].type !== null) wrong.push(alias);
    }
  }
  for (const { id, name, shortName, aliases } of Object.values(CAPITAL_TYPES)) {
    for (const alias of [name, shortName, ...aliases]) {
      const { parts, problems } = readSources("", alias, "dong");
      const one = parts.length === 1 && parts[0]?.type === id && parts[0].level === null;
      if (!one || problems.length > 0) wrong.push(alias);
    }
  }
  expect(wrong).toEqual([]);
});

test("registries are keyed by their own ids", () => {
  for (const [id, level] of Object.entries(LEVELS)) expect(level.id).toBe(id);
  for (const [id, type] of Object.entries(CAPITAL_TYPES)) expect(type.id).toBe(id);
});

test("names", () => {
  expect(levelName("TINH")).toBe("Ngân sách cấp tỉnh");
  expect(capitalTypeName("XHH")).toBe("Xã hội hóa");
});

test.each<[CapitalTypeId | null, boolean]>([
  ["TX", true],
  ["ODA", true],
  ["KHAC", true],
  [null, true],
  ["XHH", false],
  ["PPP", false],
])("money of %s is the state's: %s", (type, expected) => {
  expect(isStateMoney(type)).toBe(expected);
});

test.each<[LevelId, number, boolean]>([
  ["HUYEN", 2019, true],
  ["HUYEN", 2025, true],
  ["HUYEN", 2026, false],
  ["XA", 2026, true],
])("%s may pay in %i: %s", (level, year, expected) => {
  expect(sourceInForce(level, year)).toBe(expected);
});

test("choices offer single levels in force", () => {
  expect(sourceChoices(2019).levels).toContain("Ngân sách cấp huyện");
  expect(sourceChoices(2026).levels).not.toContain("Ngân sách cấp huyện");
  expect(sourceChoices().levels).not.toContain("Ngân sách nhà nước");
  expect(sourceChoices().types).toHaveLength(10);
});

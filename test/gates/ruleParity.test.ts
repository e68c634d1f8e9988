import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { catalogue } from "../../src/app/ruleGuide/catalogue";
import { packs } from "../../src/core/packs";
import { en } from "../../src/i18n/en";
import { ruleGuides } from "../../src/i18n/ruleGuide";
import { vi } from "../../src/i18n/vi";
import { makeRulePages } from "../../scripts/ruleGuide/rulePages";
import { findGaps, type RuleParts } from "../support/ruleParity";

const ROOT = path.join(__dirname, "..", "..");
const CATALOGUE = path.join(ROOT, "..", "shared", "rules.md");

/** Rules that the founding catalogue does not have: copies, years, reports, amounts past all, the program. */
const OURS = [
  "S116",
  "S117",
  "S118",
  "S119",
  "S120",
  "P513",
  "P514",
  "P515",
  "P516",
  "T412",
  "P517",
  "T413",
  "P518",
  "P519",
  "P520",
  "P521",
  "H217",
  "P522",
  "P526",
  "P527",
  "P528",
  "I805",
  "E901",
];

function namesIn(folder: string, ending: string): readonly string[] {
  return readdirSync(path.join(ROOT, folder))
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, name.length - ending.length));
}

/** Ids in a tree of texts that have a title and at least one message. */
function idsWithTexts(rules: Readonly<Record<string, Readonly<Record<string, string>>>>) {
  return Object.entries(rules)
    .filter(([, texts]) => texts["title"] && Object.keys(texts).length > 1)
    .map(([id]) => id);
}

function plannedRules(): readonly string[] | null {
  if (!existsSync(CATALOGUE)) return null;
  const lines = readFileSync(CATALOGUE, "utf8").matchAll(/^\| ([A-Z]\d{3}) \| ([a-z-]+) \|/gm);
  return [...lines].map(([, code = "", id = ""]) => `${code} ${id}`);
}

const docs = ["quy-tac", "rules"] as const;

const parts: RuleParts = {
  rules: catalogue,
  files: namesIn("src/core/rules/catalogue", ".ts"),
  tests: namesIn("test/core/rules", ".test.ts"),
  texts: { vi: idsWithTexts(vi.rules), en: idsWithTexts(en.rules) },
  guides: ruleGuides.map(({ id }) => id),
  examples: ruleGuides.flatMap(({ id, example }) => (example ? [id] : [])),
  pages: Object.fromEntries(docs.map((name) => [name, readdirSync(path.join(ROOT, "docs", name))])),
  packs: Object.fromEntries(packs.map((pack) => [pack.id, Object.keys(pack.rules)])),
  planned: plannedRules(),
  ours: OURS,
};

test("every rule has its file, test, texts, guide, pages and severities, and nothing is left over", () => {
  expect(findGaps(parts)).toEqual([]);
});

test("every guide speaks both languages", () => {
  for (const { id, vi: inVi, en: inEn, example } of ruleGuides) {
    for (const words of [inVi, inEn]) {
      const texts = [words.what, words.why, ...words.mend];
      const captions = example ? [words.bad, words.good] : [];
      const filled = [...texts, ...captions].every((text) => text && text.trim().length > 4);
      expect([id, words.mend.length > 0 && filled]).toEqual([id, true]);
    }
    expect([id, inVi.document === null]).toEqual([id, inEn.document === null]);
  }
});

test("the pages in docs are those that npm run docs:rules writes", () => {
  const written = Object.fromEntries(
    docs.flatMap((folder) =>
      readdirSync(path.join(ROOT, "docs", folder)).map((name) => [
        `${folder}/${name}`,
        readFileSync(path.join(ROOT, "docs", folder, name), "utf8"),
      ])
    )
  );
  expect(written).toEqual(makeRulePages());
});

describe("a deleted part is named", () => {
  const whole: RuleParts = {
    rules: [
      { id: "grand-total", code: "T404", scope: "workbook" },
      { id: "not-sealed", code: "X706", scope: "files" },
      { id: "rule-failed", code: "E901", scope: "program" },
    ],
    files: ["grand-total"],
    tests: ["grand-total", "sum-fixes"],
    texts: {
      vi: ["grand-total", "not-sealed", "rule-failed"],
      en: ["grand-total", "not-sealed", "rule-failed"],
    },
    guides: ["grand-total", "not-sealed", "rule-failed"],
    examples: ["grand-total", "not-sealed"],
    pages: {
      rules: ["README.md", "T404-grand-total.md", "X706-not-sealed.md", "E901-rule-failed.md"],
    },
    packs: { "quang-ngai-2019": ["grand-total"] },
    planned: ["T404 grand-total", "X706 not-sealed"],
    ours: ["E901"],
  };
  const both = ["not-sealed", "rule-failed"];
  const pages = { rules: ["README.md", "X706-not-sealed.md", "E901-rule-failed.md"] };

  test("nothing is told of a whole catalogue, also without the founding one", () => {
    expect(findGaps(whole)).toEqual([]);
    expect(findGaps({ ...whole, planned: null })).toEqual([]);
  });

  test.each<[string, Partial<RuleParts>, string]>([
    ["its file", { files: [] }, "no file src/core/rules/catalogue/grand-total.ts"],
    ["its test", { tests: ["sum-fixes"] }, "no test test/core/rules/grand-total.test.ts"],
    [
      "its texts in English",
      { texts: { ...whole.texts, en: both } },
      "no texts src/i18n/en rules.grand-total",
    ],
    [
      "its texts in Vietnamese",
      { texts: { ...whole.texts, vi: both } },
      "no texts src/i18n/vi rules.grand-total",
    ],
    ["its guide", { guides: both }, "no guide src/i18n/ruleGuide/grand-total.ts"],
    [
      "its example",
      { examples: ["not-sealed"] },
      "no example in src/i18n/ruleGuide/grand-total.ts",
    ],
    ["its page", { pages }, "no page docs/rules/T404-grand-total.md"],
    ["its severity", { packs: { "quang-ngai-2019": [] } }, "no severity in pack quang-ngai-2019"],
    [
      "its line in rules.md",
      { planned: ["X706 not-sealed"] },
      "neither in rules.md under this code and id nor listed as ours",
    ],
    ["ours twice", { ours: ["E901", "T404"] }, "listed as ours, but rules.md has the code"],
  ])("%s", (_what, change, lack) => {
    expect(findGaps({ ...whole, ...change })).toEqual([`T404 grand-total: ${lack}`]);
  });

  test("the rule itself: everything else is left over", () => {
    const gone = { ...whole, rules: whole.rules.slice(1) };
    expect(findGaps(gone)).toEqual([
      "grand-total: in src/core/rules/catalogue, but no such rule is registered",
      "grand-total: in src/i18n/ruleGuide, but no such rule is registered",
      "grand-total: in pack quang-ngai-2019, but no such rule is registered",
      "T404-grand-total.md: in docs/rules, but no such rule is registered",
      "T404 grand-total: in rules.md, but no such rule is registered",
    ]);
  });

  test("a code that two rules have", () => {
    const [first] = whole.rules;
    const twice = { ...whole, rules: [...whole.rules, first!] };
    expect(findGaps(twice)).toEqual([
      "T404: two rules have this code",
      "grand-total: two rules have this id",
    ]);
  });
});

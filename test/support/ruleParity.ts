/** All that belongs to the catalogue of rules, as plain lists. */
export interface RuleParts {
  readonly rules: readonly {
    readonly id: string;
    readonly code: string;
    /** Rules over files and of the program itself have no file and no test of their own. */
    readonly scope: "workbook" | "files" | "program";
  }[];
  /** Rule ids of the files in src/core/rules/catalogue. */
  readonly files: readonly string[];
  /** Rule ids of the test files in test/core/rules. */
  readonly tests: readonly string[];
  /** Rule ids with texts, by language. */
  readonly texts: Readonly<Record<string, readonly string[]>>;
  /** Rule ids with a guide, and those of them that have an example. */
  readonly guides: readonly string[];
  readonly examples: readonly string[];
  /** Names of the page files, by folder. */
  readonly pages: Readonly<Record<string, readonly string[]>>;
  /** Rule ids that each pack gives a severity. */
  readonly packs: Readonly<Record<string, readonly string[]>>;
  /** "T404 grand-total" of the founding catalogue; null where it is not at hand. */
  readonly planned: readonly string[] | null;
  /** Codes that the founding catalogue does not have. */
  readonly ours: readonly string[];
}

const INDEX = "README.md";

type Rule = RuleParts["rules"][number];

/** What one rule lacks, as ends of sentences. */
function lacksOf({ id, code, scope }: Rule, parts: RuleParts): string[] {
  const lacks: string[] = [];
  const need = (there: readonly string[], what: string, name = id) => {
    if (!there.includes(name)) lacks.push(what);
  };
  if (scope === "workbook") {
    need(parts.files, `no file src/core/rules/catalogue/${id}.ts`);
    need(parts.tests, `no test test/core/rules/${id}.test.ts`);
    for (const [pack, ids] of Object.entries(parts.packs)) need(ids, `no severity in pack ${pack}`);
  }
  need(parts.guides, `no guide src/i18n/ruleGuide/${id}.ts`);
  if (scope !== "program") need(parts.examples, `no example in src/i18n/ruleGuide/${id}.ts`);
  for (const [locale, ids] of Object.entries(parts.texts)) {
    need(ids, `no texts src/i18n/${locale} rules.${id}`);
  }
  for (const [folder, names] of Object.entries(parts.pages)) {
    need(names, `no page docs/${folder}/${code}-${id}.md`, `${code}-${id}.md`);
  }
  const isOurs = parts.ours.includes(code);
  if (parts.planned && !isOurs) {
    need(
      parts.planned,
      "neither in rules.md under this code and id nor listed as ours",
      `${code} ${id}`
    );
  }
  if (parts.planned?.some((line) => line.startsWith(`${code} `)) && isOurs) {
    lacks.push("listed as ours, but rules.md has the code");
  }
  return lacks;
}

/** What stands in one place and belongs to no rule. */
function strays(parts: RuleParts): string[] {
  const ids = new Set(parts.rules.map(({ id }) => id));
  const pages = new Set([INDEX, ...parts.rules.map(({ id, code }) => `${code}-${id}.md`)]);
  const stray = (names: readonly string[], known: ReadonlySet<string>, place: string) =>
    names
      .filter((name) => !known.has(name))
      .map((name) => `${name}: in ${place}, but no such rule is registered`);
  return [
    ...stray(parts.files, ids, "src/core/rules/catalogue"),
    ...stray(parts.guides, ids, "src/i18n/ruleGuide"),
    ...Object.entries(parts.packs).flatMap(([pack, of]) => stray(of, ids, `pack ${pack}`)),
    ...Object.entries(parts.pages).flatMap(([folder, of]) => stray(of, pages, `docs/${folder}`)),
    ...(parts.planned ?? []).flatMap((line) =>
      parts.rules.some(({ id, code }) => line === `${code} ${id}`)
        ? []
        : [`${line}: in rules.md, but no such rule is registered`]
    ),
  ];
}

/** A code or an id that two rules share. */
function repeats(rules: readonly Rule[]): string[] {
  return (["code", "id"] as const).flatMap((key) => {
    const all = rules.map((rule) => rule[key]);
    return all
      .filter((one, at) => all.indexOf(one) !== at)
      .map((one) => `${one}: two rules have this ${key}`);
  });
}

/** Every gap between the parts of the catalogue, one sentence each; none when all is there. */
export function findGaps(parts: RuleParts): string[] {
  const missing = parts.rules.flatMap((rule) =>
    lacksOf(rule, parts).map((lack) => `${rule.code} ${rule.id}: ${lack}`)
  );
  return [...missing, ...strays(parts), ...repeats(parts.rules)];
}

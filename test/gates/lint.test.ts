import { readdirSync } from "node:fs";
import path from "node:path";
import { planted, root, runTool } from "./runTool";

const eslint = (args: readonly string[], cwd: string) => runTool("eslint/bin/eslint.js", args, cwd);

/** Planted file → the one rule it breaks; null for a clean near-miss. */
const plants: Readonly<Record<string, string | null>> = {
  "src/core/clean.ts": null,
  "src/core/clock.ts": "no-restricted-properties",
  "src/core/chance.ts": "no-restricted-properties",
  "src/core/today.ts": "no-restricted-syntax",
  "src/core/compare.ts": "no-restricted-syntax",
  "src/core/locale.ts": "no-restricted-globals",
  "src/app/excel.ts": "no-restricted-globals",
  "src/app/excelType.ts": "no-restricted-syntax",
  "src/app/console.ts": "no-console",
  "src/app/switch.ts": "@typescript-eslint/switch-exhaustiveness-check",
  "src/app/promise.ts": "@typescript-eslint/no-floating-promises",
  "src/app/any.ts": "@typescript-eslint/no-unsafe-return",
  "src/app/longFile.ts": "max-lines",
  "src/app/longFunction.ts": "max-lines-per-function",
  "src/app/complex.ts": "complexity",
  "src/ui/image.tsx": "jsx-a11y/alt-text",
  "src/ui/hook.tsx": "react-hooks/rules-of-hooks",
  "src/adapters/office/loop.ts": "office-addins/no-context-sync-in-loop",
  "src/adapters/office/unloaded.ts": "office-addins/load-object-before-read",
  "src/adapters/office/emptyLoad.ts": "office-addins/no-empty-load",
};

interface LintResult {
  readonly filePath: string;
  readonly messages: readonly { readonly ruleId: string | null }[];
}

test("each planted fault is caught by its rule, and the clean file by none", async () => {
  const folder = planted("lint");
  const config = path.join(root, "eslint.config.mjs");
  const { stdout } = await eslint(["--config", config, "--format", "json", "src"], folder);
  const results: readonly LintResult[] = JSON.parse(stdout);
  const found = results.map(({ filePath, messages }) => [
    path.relative(folder, filePath).split(path.sep).join("/"),
    messages.map(({ ruleId }) => ruleId),
  ]);
  const expected = Object.entries(plants).map(([file, rule]) => [
    file,
    rule === null ? [] : [rule],
  ]);
  expect(Object.fromEntries(found)).toEqual(Object.fromEntries(expected));
});

interface Config {
  readonly rules: Readonly<Record<string, readonly [number, ...unknown[]]>>;
}

async function rulesOf(file: string): Promise<readonly string[]> {
  const { stdout } = await eslint(["--print-config", file], root);
  const { rules } = JSON.parse(stdout) as Config;
  return Object.keys(rules).filter((name) => rules[name]?.[0] === 2);
}

const firstFile = (folder: string, extension: string): string => {
  const names = readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" });
  const name = names.find((each) => each.endsWith(extension));
  if (name === undefined) throw new Error(`No ${extension} in ${folder}: the gate sees nothing.`);
  return path.join(folder, name);
};

test("the eight office-addins rules hold for the Excel adapter, and only there", async () => {
  const isOffice = (name: string) => name.startsWith("office-addins/");
  const inOffice = await rulesOf(firstFile("src/adapters/office", ".ts"));
  expect(inOffice.filter(isOffice)).toHaveLength(8);
  expect((await rulesOf(firstFile("src/core", ".ts"))).filter(isOffice)).toEqual([]);
});

test("screens are checked for accessibility", async () => {
  const rules = await rulesOf(firstFile("src/ui", ".tsx"));
  expect(rules.filter((name) => name.startsWith("jsx-a11y/")).length).toBeGreaterThan(25);
});

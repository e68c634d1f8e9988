import { readdirSync } from "node:fs";
import path from "node:path";
import { planted, root, runTool } from "./runTool";

interface Rule {
  readonly name: string;
  readonly from: { readonly path?: string };
}
const { forbidden } = jest.requireActual<{ forbidden: readonly Rule[] }>(
  "../../.dependency-cruiser.cjs"
);

/** Planted file → the rules it breaks. Files not named here are clean. */
const plants: Readonly<Record<string, readonly string[]>> = {
  "src/adapters/browser/neighbour.ts": ["adapters-import-core-and-ports-only"],
  "src/adapters/browser/react.ts": ["only-screens-have-react"],
  "src/adapters/browser/spreadsheet.ts": ["only-xlsx-has-spreadsheet-libraries"],
  "src/adapters/office/useCase.ts": ["adapters-call-no-use-case"],
  "src/adapters/xlsx/disk.ts": ["only-node-has-node"],
  "src/app/reachIn.ts": ["layers-use-core-by-index"],
  "src/app/save.ts": ["app-imports-i18n-and-core-only"],
  "src/commands/commands.ts": ["nobody-imports-composition-roots"],
  "src/core/cycle/a.ts": ["no-cycles"],
  "src/core/result/index.ts": ["core-imports-core-only", "no-unresolved"],
  "src/core/sheet/index.ts": ["core-imports-core-only"],
  "src/core/state/index.ts": ["core-imports-core-only", "only-node-has-node"],
  "src/core/text/index.ts": ["core-folders-by-index"],
  "src/i18n/translate.ts": ["i18n-imports-core-only"],
  "src/ui/library.ts": ["ui-libraries"],
  "src/ui/touch.ts": ["ui-touches-no-host"],
  "src/workbench/index.ts": ["only-grid-has-univer"],
};

interface Violation {
  readonly from: string;
  readonly rule: { readonly name: string };
}

async function cruise(): Promise<readonly Violation[]> {
  const config = path.join(root, ".dependency-cruiser.cjs");
  const { stdout } = await runTool(
    "dependency-cruiser/bin/dependency-cruise.mjs",
    ["--config", config, "--output-type", "json", "src"],
    planted("layers")
  );
  return JSON.parse(stdout).summary.violations;
}

test("each planted import is caught by its rule, and clean ones are not", async () => {
  const found: Record<string, string[]> = {};
  for (const { from, rule } of await cruise()) (found[from] ??= []).push(rule.name);
  for (const rules of Object.values(found)) rules.sort();
  expect(found).toEqual(plants);
});

test("every rule has a planted violation", () => {
  const proved = new Set(Object.values(plants).flat());
  expect(forbidden.map(({ name }) => name).filter((name) => !proved.has(name))).toEqual([]);
});

test("every rule looks at files that exist", () => {
  const files = ["src", "scripts"].flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" }).map((file) =>
      path.posix.join(folder, file.split(path.sep).join("/"))
    )
  );
  const blind = forbidden.filter(
    ({ from }) =>
      !files.some((file) => file.endsWith(".ts") && new RegExp(from.path ?? "").test(file))
  );
  expect(blind.map(({ name }) => name)).toEqual([]);
});

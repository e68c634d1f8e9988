import path from "node:path";
import { planted, root, runTool } from "./runTool";

interface Build {
  readonly entry: Readonly<Record<string, string>>;
}
const builds =
  jest.requireActual<(env: object, argv: object) => readonly Build[]>("../../webpack.config.js");
const entries = builds({}, {}).flatMap(({ entry }) =>
  Object.values(entry).map((file) => path.posix.normalize(file))
);

/** Names of one kind of finding in knip's JSON. */
function namesOf(output: string, kind: string): readonly string[] {
  const { issues } = JSON.parse(output) as { issues: readonly Record<string, unknown>[] };
  return issues.flatMap((issue) => (issue[kind] as { name: string }[]).map(({ name }) => name));
}

test("knip finds a file, an export and a dependency that nobody uses", async () => {
  const config = path.join(root, "knip.json");
  const args = ["--directory", planted("deadCode"), "--config", config, "--reporter", "json"];
  const { code, stdout } = await runTool("knip/bin/knip.js", args, root);
  expect(code).not.toBe(0);
  expect(namesOf(stdout, "files")).toEqual(["src/core/unusedFile.ts"]);
  expect(namesOf(stdout, "exports")).toEqual(["unusedExport"]);
  expect(namesOf(stdout, "dependencies")).toEqual(["fflate"]);
});

test("knip starts from every program that webpack builds", async () => {
  const { stdout } = await runTool("knip/bin/knip.js", ["--reporter", "json"], root);
  const unused = namesOf(stdout, "files");
  expect(entries).toContain("src/taskpane/index.tsx");
  const roots = entries.filter((file) => unused.includes(file));
  expect(roots).toEqual([]);
});

import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { planted, root, runTool } from "./runTool";

test("knip finds a file, an export and a dependency that nobody uses", async () => {
  const config = path.join(root, "knip.json");
  const args = ["--directory", planted("deadCode"), "--config", config, "--reporter", "json"];
  const { code, stdout } = await runTool("knip/bin/knip.js", args, root);
  expect(code).not.toBe(0);
  const { issues } = JSON.parse(stdout) as { issues: readonly Record<string, unknown>[] };
  const names = (kind: string) =>
    issues.flatMap((issue) => (issue[kind] as { name: string }[]).map(({ name }) => name));
  expect(names("files")).toEqual(["src/core/unusedFile.ts"]);
  expect(names("exports")).toEqual(["unusedExport"]);
  expect(names("dependencies")).toEqual(["fflate"]);
});

test("the entries knip starts from are what webpack builds", () => {
  const { entry }: { entry: string[] } = JSON.parse(
    readFileSync(path.join(root, "knip.json"), "utf8")
  );
  const plain = entry.filter((each) => !/[*{]/.test(each));
  expect(plain.length).toBeGreaterThan(0);
  expect(plain.filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
});

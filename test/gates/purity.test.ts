import { readFileSync } from "node:fs";
import path from "node:path";
import { planted, root, runTool } from "./runTool";

const tsc = (args: readonly string[], cwd: string) => runTool("typescript/bin/tsc", args, cwd);

/** Names a host or a runtime provides: none of them resolves in core. */
const forbidden = ["document", "Excel", "Office", "console", "process", "setTimeout", "fetch"];

test("the compiler refuses each name that core may not know", async () => {
  const { code, stdout } = await tsc(["-p", "."], planted("purity"));
  expect(code).not.toBe(0);
  const refused = stdout
    .split("\n")
    .flatMap((line) => /Cannot find name '(\w+)'/.exec(line)?.[1] ?? []);
  expect(refused.sort()).toEqual([...forbidden].sort());
});

test("the project of core covers core and nothing of a host", async () => {
  const { stdout } = await tsc(["-p", "src/core", "--listFilesOnly"], root);
  const files = stdout.split("\n").filter((file) => file !== "");
  expect(files.some((file) => file.endsWith("src/core/money/dong.ts"))).toBe(true);
  expect(files.filter((file) => /lib\.dom|@types\//.test(file))).toEqual([]);
  expect(
    files.filter(
      (file) => /[\\/]src[\\/](?!core[\\/])/.test(file) && !file.includes("node_modules")
    )
  ).toEqual([]);
});

test("`npm run typecheck` runs both projects", () => {
  const manifest = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));
  expect(manifest.scripts.typecheck).toBe("tsc -p . && tsc -p src/core");
});

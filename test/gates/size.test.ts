import { randomBytes } from "node:crypto";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { root, runTool } from "./runTool";

const small = 1000;
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "so-du-toan-size-"));
  for (const file of [".size-limit.cjs", "package.json"]) {
    copyFileSync(path.join(root, file), path.join(folder, file));
  }
  symlinkSync(path.join(root, "node_modules"), path.join(folder, "node_modules"), "junction");
  mkdirSync(path.join(folder, "dist"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Puts files of random, hence incompressible, bytes into dist. */
function plant(sizes: Readonly<Record<string, number>>): void {
  for (const [name, size] of Object.entries(sizes)) {
    writeFileSync(path.join(folder, "dist", `${name}.0123abcd.js`), randomBytes(size));
  }
}
const weigh = () => runTool("size-limit/bin.js", [], folder);
const chunks = { taskpane: small, "xlsx-sheetjs": small, "xlsx-hucre": small, workbench: small };

test("bundles within their budgets pass", async () => {
  plant(chunks);
  expect(await weigh()).toMatchObject({ code: 0 });
});

test("a task pane over 200 kB fails", async () => {
  plant({ ...chunks, taskpane: 205_000 });
  const { code, stdout, stderr } = await weigh();
  expect(code).not.toBe(0);
  expect(stdout + stderr).toContain("task pane");
});

test("a name that matches nothing fails instead of weighing nothing", async () => {
  plant({ workbench: small });
  const { code, stdout, stderr } = await weigh();
  expect(code).not.toBe(0);
  expect(stdout + stderr).toContain("nothing in dist is called taskpane");
});

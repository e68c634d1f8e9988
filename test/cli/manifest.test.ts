import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { runCli } from "./program";

const folder = mkdtempSync(path.join(tmpdir(), "so-du-toan-manifest-"));

test("writes the manifest of a deployment", async () => {
  const file = path.join(folder, "manifest.xml");
  const run = await runCli(["manifest", "--base-url", "https://dx.tinh.gov.vn/sdt", "-o", file]);
  expect(run).toMatchObject({ code: 0, stderr: "" });
  const text = readFileSync(file, "utf8");
  expect(text).toContain('"https://dx.tinh.gov.vn/sdt/taskpane.html"');
  expect(text).not.toContain("localhost");
});

test.each([
  ["http://dx.tinh.gov.vn", "m.xml", "https"],
  ["https://dx.tinh.gov.vn", "m.txt", ".xml"],
])("refuses %s to %s and writes nothing", async (base, name, told) => {
  const run = await runCli(["manifest", "--base-url", base, "-o", path.join(folder, name)]);
  expect(run.code).toBe(2);
  expect(run.stderr).toContain(told);
  expect(() => readFileSync(path.join(folder, name))).toThrow("ENOENT");
});

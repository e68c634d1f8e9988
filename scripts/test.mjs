/**
 * `npm test [-- jest options]`: builds what is stale, runs jest, and ends with one line of counts.
 * Exit code 1 when a test failed or none ran; with CI=true also when one was skipped.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { closingLine, exitCode } from "./closing.cjs";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");

function runNode(args) {
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: "inherit" });
  return status ?? 1;
}

function runJest(args) {
  const folder = mkdtempSync(path.join(tmpdir(), "so-du-toan-test-"));
  const outputFile = path.join(folder, "results.json");
  const jest = path.join(root, "node_modules", "jest", "bin", "jest.js");
  try {
    // Jest leaves one core free, which on the two of CI means no parallel run at all.
    runNode([jest, "--maxWorkers=100%", "--json", `--outputFile=${outputFile}`, ...args]);
    return existsSync(outputFile) ? JSON.parse(readFileSync(outputFile, "utf8")) : null;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const prepared =
  runNode(["scripts/build.mjs", "--if-stale"]) === 0 && runNode(["dist/tools/samples.cjs"]) === 0;
const results = prepared ? runJest(process.argv.slice(2)) : null;
process.exitCode = exitCode(results, process.env.CI === "true");
console.log(closingLine(results));

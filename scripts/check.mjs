/** Runs every gate, tells how long each took, and names those that failed; exit code 1 then. */
import { spawnSync } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");

/** The gates, in the order of package.json's scripts; `size` weighs what `build` wrote. */
const gates = [
  ["typecheck"],
  ["depcruise"],
  ["knip"],
  ["lint"],
  ["format:check"],
  ["build", "--", "--if-stale"],
  ["size"],
];

const failed = gates.filter((args) => {
  const started = Date.now();
  const run = spawnSync("npm", ["run", "--silent", ...args], {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(`${run.status === 0 ? "ok    " : "FAILED"} ${args[0]} (${seconds} s)`);
  return run.status !== 0;
});

if (failed.length > 0) {
  console.log(`check: ${failed.map(([name]) => name).join(", ")} failed`);
  process.exitCode = 1;
}

/**
 * Builds with webpack and remembers from which sources, so that tests and samples build only what
 * is stale: `node scripts/build.mjs [--if-stale] [--mode development] [web] [cli] [tools]`.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { finishPages } from "./finishPages.mjs";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const record = path.join(root, "dist", ".built.json");
const sources = [
  "src",
  "scripts",
  "assets",
  "deploy",
  "manifest.xml",
  "webpack.config.js",
  "package-lock.json",
];
const targets = ["web", "cli", "tools"];

function listFiles(file) {
  if (!existsSync(file)) return [];
  if (!statSync(file).isDirectory()) return [file];
  return readdirSync(file)
    .sort()
    .flatMap((name) => listFiles(path.join(file, name)));
}

function hashSources(mode) {
  const hash = createHash("sha256").update(mode);
  for (const file of sources.flatMap((name) => listFiles(path.join(root, name)))) {
    hash.update(`\0${path.relative(root, file)}\0`).update(readFileSync(file));
  }
  return hash.digest("hex");
}

const readRecord = () => (existsSync(record) ? JSON.parse(readFileSync(record, "utf8")) : {});

const { values, positionals } = parseArgs({
  options: { "if-stale": { type: "boolean" }, mode: { type: "string", default: "production" } },
  allowPositionals: true,
});
const hash = hashSources(values.mode);
const wanted = (positionals.length > 0 ? positionals : targets).filter(
  (target) => !values["if-stale"] || readRecord()[target] !== hash
);

if (wanted.length > 0) {
  const webpack = path.join(root, "node_modules", "webpack", "bin", "webpack.js");
  const names = wanted.flatMap((target) => ["--config-name", target]);
  const run = spawnSync(process.execPath, [webpack, "--mode", values.mode, ...names], {
    cwd: root,
    stdio: ["inherit", 2, "inherit"],
  });
  if (run.status !== 0) process.exit(run.status ?? 1);
  if (wanted.includes("web")) finishPages(root, path.join(root, "dist"));
  mkdirSync(path.dirname(record), { recursive: true });
  const built = Object.fromEntries(wanted.map((target) => [target, hash]));
  writeFileSync(record, `${JSON.stringify({ ...readRecord(), ...built })}\n`);
}

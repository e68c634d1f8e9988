import { execFile, execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const root = path.resolve(__dirname, "../..");

/** What a run of the program came to. */
export interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

function newestChange(folder: string): number {
  const times = readdirSync(folder, { withFileTypes: true }).map((entry) => {
    const file = path.join(folder, entry.name);
    return entry.isDirectory() ? newestChange(file) : statSync(file).mtimeMs;
  });
  return Math.max(0, ...times);
}

/** The built program when it is newer than every source, else one bundled here and now. */
function bundle(entry: string, built: string): string {
  const file = path.join(root, "dist", built);
  const sources = ["src", "scripts"].map((folder) => newestChange(path.join(root, folder)));
  if (existsSync(file) && statSync(file).mtimeMs > Math.max(...sources)) return file;
  const folder = mkdtempSync(path.join(tmpdir(), "so-du-toan-program-"));
  const fresh = path.join(folder, built);
  const esbuild = path.join(root, "node_modules", "esbuild", "bin", "esbuild");
  const options = [
    "--bundle",
    "--platform=node",
    "--format=cjs",
    "--log-level=error",
    "--loader:.xml=text",
  ];
  execFileSync(esbuild, [path.join(root, entry), ...options, `--outfile=${fresh}`], { cwd: root });
  return fresh;
}

let program: string | null = null;

/** Runs the command line as a user would; it never throws for an exit code. */
export function runCli(words: readonly string[], cwd = root): Promise<Run> {
  program ??= bundle("src/cli/main.ts", "cli/so-du-toan.cjs");
  const file = program;
  return new Promise((resolve) => {
    const options = { cwd, maxBuffer: 1 << 28 };
    execFile(process.execPath, [file, ...words], options, (error, stdout, stderr) => {
      const code = error === null ? 0 : Number(error.code);
      resolve({ code, stdout, stderr });
    });
  });
}

/** Writes the samples into a new folder and gives its path. */
export function writeSamples(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "so-du-toan-samples-"));
  execFileSync(process.execPath, [bundle("scripts/samples/main.ts", "tools/samples.cjs"), folder]);
  return folder;
}

/** A new folder for what a test writes. */
export function newFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "so-du-toan-cli-"));
  mkdirSync(path.join(folder, "empty"));
  return folder;
}

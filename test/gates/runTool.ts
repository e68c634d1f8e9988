import { execFile } from "node:child_process";
import path from "node:path";

/** The repository. */
export const root = path.resolve(__dirname, "../..");

/** Folder of the violations planted for a gate. */
export const planted = (gate: string): string => path.join(__dirname, "planted", gate);

export interface ToolRun {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs a program of node_modules as the npm scripts do.
 * @param script its file inside node_modules, such as "eslint/bin/eslint.js"
 * @param environment variables to set; undefined removes one
 * @returns what it printed, and its exit code, whatever that is
 */
export function runTool(
  script: string,
  args: readonly string[],
  cwd: string,
  environment: Readonly<Record<string, string | undefined>> = {}
): Promise<ToolRun> {
  const file = path.join(root, "node_modules", script);
  const env = { ...process.env, NO_COLOR: "1", FORCE_COLOR: undefined, ...environment };
  return new Promise((resolve) => {
    const options = { cwd, env, maxBuffer: 64 * 1024 * 1024 };
    execFile(process.execPath, [file, ...args], options, (error, stdout, stderr) => {
      const code = error === null ? 0 : typeof error.code === "number" ? error.code : -1;
      resolve({ code, stdout, stderr });
    });
  });
}

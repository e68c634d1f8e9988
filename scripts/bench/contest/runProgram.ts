import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";

/** What a program cost. */
export interface Cost {
  readonly milliseconds: number;
  /** Of all its threads. */
  readonly processorMilliseconds: number;
  /** The most memory it ever held, in MB. */
  readonly peak: number;
}

/** How often its memory is looked at; Linux keeps the peak itself, so only the last look counts. */
const LOOK_EVERY = 20;
/** Linux counts a process's time in hundredths of a second. */
const MILLISECONDS_IN_TICK = 10;

function look(pid: number, before: Omit<Cost, "milliseconds">): Omit<Cost, "milliseconds"> {
  try {
    const peak = /VmHWM:\s*(\d+) kB/.exec(readFileSync(`/proc/${String(pid)}/status`, "utf8"));
    const fields =
      readFileSync(`/proc/${String(pid)}/stat`, "utf8")
        .split(") ")[1]
        ?.split(" ") ?? [];
    const ticks = Number(fields[11]) + Number(fields[12]);
    return {
      peak: peak ? Number(peak[1]) / 1024 : before.peak,
      processorMilliseconds: ticks * MILLISECONDS_IN_TICK,
    };
  } catch {
    // It ended between two looks: the last one stands.
    return before;
  }
}

/** Runs a program to its end. Throws with what it printed when it ends with a code not listed. */
export function runProgram(
  command: string,
  args: readonly string[],
  goodCodes: readonly number[] = [0]
): Promise<Cost> {
  const start = performance.now();
  const child = spawn(command, args, { stdio: ["ignore", "ignore", "pipe"] });
  let seen = { peak: 0, processorMilliseconds: 0 };
  let complaint = "";
  child.stderr.on("data", (text: Buffer) => (complaint += text.toString()));
  const watch = setInterval(() => {
    if (child.pid !== undefined) seen = look(child.pid, seen);
  }, LOOK_EVERY);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => {
      clearInterval(watch);
      if (code !== null && goodCodes.includes(code)) {
        resolve({ ...seen, milliseconds: performance.now() - start });
      } else {
        reject(new Error(`${command} ${args.join(" ")} ended with ${String(code)}: ${complaint}`));
      }
    });
  });
}

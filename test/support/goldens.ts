import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";

/**
 * A folder of files with what once was looked at and found right. They change only with
 * UPDATE_GOLDENS=1; the difference in git is then to be read.
 */
export interface Goldens {
  /** What is kept under the name; null for nothing. With UPDATE_GOLDENS=1 keeps `current` first. */
  readonly kept: (name: string, current: string) => string | null;
  readonly names: () => readonly string[];
}

/** Goldens in a folder, one text file each. */
export function goldensIn(folder: string): Goldens {
  const fileOf = (name: string) => path.join(folder, `${name}.txt`);
  return {
    kept: (name, current) => {
      if (process.env.UPDATE_GOLDENS === "1") {
        mkdirSync(folder, { recursive: true });
        writeFileSync(fileOf(name), current);
      }
      return existsSync(fileOf(name)) ? readFileSync(fileOf(name), "utf8") : null;
    },
    names: () => readdirSync(folder).map((file) => path.parse(file).name),
  };
}

import { createHash } from "node:crypto";
import { mkdir, readFile } from "node:fs/promises";
import path from "node:path";
import type { SubmissionStore } from "../../app/intakeCache";
import { readPacked, writePacked } from "../../core/consolidation";
import { isSystemError, writeWhole } from "./files";

const HASH_LENGTH = 64;

const hashOf = (text: string): string => createHash("sha256").update(text).digest("hex");

/**
 * Submissions in a folder, one file each, behind their own hash: an entry that is torn, changed or
 * missing is none, and is written anew.
 */
export function openFileCache(folder: string): SubmissionStore {
  const placeOf = (key: string): string => path.join(folder, `${hashOf(key)}.json`);
  return {
    find: async (key) => {
      try {
        const text = await readFile(placeOf(key), "utf8");
        const body = text.slice(HASH_LENGTH + 1);
        if (text.slice(0, HASH_LENGTH) !== hashOf(key + body)) return null;
        // The hash says that these are the bytes we wrote.
        return readPacked(body);
      } catch (error) {
        if (isSystemError(error)) return null;
        throw error;
      }
    },
    keep: async (key, submission) => {
      const body = writePacked(submission);
      await mkdir(folder, { recursive: true });
      await writeWhole(placeOf(key), `${hashOf(key + body)}\n${body}`);
    },
  };
}

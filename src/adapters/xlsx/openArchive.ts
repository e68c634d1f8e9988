import type { ArchivedFile } from "../../app/ports";
import type { ReadProblem } from "../../core/consolidation";
import { err, ok, type Result } from "../../core/result";
import { inspectZipSize, isDocumentZip } from "./inspectBytes";
import { LIMITS } from "./limits";
import { inflateEntry, readZipDirectory, startsAsZip, type Inflater, type ZipEntry } from "./zip";

const SPREADSHEET = /\.(?:xlsx|xlsm|xls|xlsb|ods|csv)$/i;
const ARCHIVE = /\.(?:zip|rar|7z)$/i;

/** Lock files of Office, hidden files and the doubles that macOS packs. */
const NOT_HANDED_IN = /(?:^|\/)(?:~\$|\.[^./]|__MACOSX\/)/;

/**
 * An entry's path as it is shown: nothing in it leads out of the archive, and no letter in it
 * turns the text around or breaks the line. It is never used as a path.
 */
function shownPath(name: string): string {
  const steps = name
    .replace(/[\u0000-\u001f\u007f\u200b-\u200f\u202a-\u202e\u2066-\u2069]/g, "")
    .normalize("NFC")
    .split("/");
  return steps.filter((step) => !/^(?:\.{0,2}|[A-Za-z]:)$/.test(step)).join("/");
}

/** "a.xlsx" twice in one archive: the second is shown as "a.xlsx (2)". */
function shownOnce(name: string, uses: Map<string, number>): string {
  const use = (uses.get(name) ?? 0) + 1;
  uses.set(name, use);
  return use === 1 ? name : `${name} (${String(use)})`;
}

function readEntry(
  bytes: Uint8Array,
  entry: ZipEntry,
  inflater?: Inflater
): Result<Uint8Array, ReadProblem> {
  if (ARCHIVE.test(entry.name)) return err({ kind: "nested-archive" });
  if (entry.encrypted) return err({ kind: "encrypted" });
  if (entry.size > LIMITS.file) {
    return err({ kind: "too-large", what: "file", limit: LIMITS.file, found: entry.size });
  }
  const content = inflateEntry(bytes, entry, inflater);
  if (!content.ok) return err({ kind: "damaged", reason: "part", part: content.error });
  // What is stored as it is would bring the whole archive along into a worker.
  return ok(content.value.buffer === bytes.buffer ? content.value.slice() : content.value);
}

/**
 * The spreadsheets inside a zip, folders in it and all, each inflated only when it is read; null
 * for bytes that are no zip of files: workbooks, other content, and zips without a spreadsheet,
 * which are told like any file that is none. Archives inside are refused one by one.
 */
export function openArchive(
  bytes: Uint8Array,
  name: string,
  inflater?: Inflater
): Result<readonly ArchivedFile[], ReadProblem> | null {
  if (!startsAsZip(bytes) || bytes.length > LIMITS.file) return null;
  const directory = readZipDirectory(bytes);
  if (!directory.ok) return null;
  const entries = directory.value;
  if (isDocumentZip(entries)) return null;
  const wanted = entries.filter(
    (entry) =>
      (SPREADSHEET.test(entry.name) || ARCHIVE.test(entry.name)) && !NOT_HANDED_IN.test(entry.name)
  );
  if (wanted.length === 0) return null;
  const problem = inspectZipSize(bytes, entries);
  if (problem) return err(problem);
  const uses = new Map<string, number>();
  return ok(
    wanted.map((entry) => ({
      name: shownOnce(`${name}/${shownPath(entry.name)}`, uses),
      read: () => readEntry(bytes, entry, inflater),
    }))
  );
}

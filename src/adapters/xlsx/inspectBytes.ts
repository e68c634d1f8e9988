import type { ReadProblem } from "../../core/consolidation";
import { findStreamNames, startsAsCompound } from "./compoundFile";
import { LIMITS } from "./limits";
import { looksLike, readableText } from "./looksLike";
import { isCsv } from "./readCsvFile";
import { inflateEntry, readZipDirectory, startsAsZip, type ZipEntry } from "./zip";

/** Below this a high ratio harms nobody: small sheets of repeated rows pack very well. */
const RATIO_FLOOR = 20 * 1024 * 1024;

/** Main part of .xlsx, .xlsm, .xltx, .xlsb; an embedded workbook has no ".main". */
const WORKBOOK_TYPE = /(spreadsheetml|ms-excel)\.[\w.]*main/i;

/**
 * What stands in the way of reading these bytes as a workbook, or null when nothing does.
 * Looks at signatures, sizes and directories only. `name` tells .xls, whose HTML variant
 * many systems export, and .csv from everything else. `room` times the limits may be had.
 */
export function inspectBytes(bytes: Uint8Array, name: string, room = 1): ReadProblem | null {
  if (bytes.length === 0) return { kind: "empty-file" };
  if (bytes.length > LIMITS.file * room) return tooLarge("file", LIMITS.file, bytes.length);
  if (startsAsZip(bytes)) return inspectZip(bytes, room);
  if (startsAsCompound(bytes)) return inspectCompound(bytes);
  return isCsv(bytes, name) || readableText(bytes, name)
    ? null
    : { kind: "not-a-workbook", looksLike: looksLike(bytes) };
}

function tooLarge(what: string, limit: number, found: number): ReadProblem {
  return { kind: "too-large", what, limit, found };
}

function inspectZip(bytes: Uint8Array, room: number): ReadProblem | null {
  const directory = readZipDirectory(bytes);
  if (!directory.ok) return { kind: "damaged", reason: directory.error, part: "" };
  const entries = directory.value;
  const problem = inspectZipSize(bytes, entries, room);
  if (problem) return problem;
  if (entries.some((entry) => entry.encrypted)) return { kind: "encrypted" };
  return inspectKind(bytes, entries);
}

/** Whether a zip declares more than anyone sends: entries, bytes once unzipped, or their ratio. */
export function inspectZipSize(
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
  room = 1
): ReadProblem | null {
  if (entries.length > LIMITS.entries) return tooLarge("entries", LIMITS.entries, entries.length);
  const total = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (total > LIMITS.unzipped * room) return tooLarge("unzipped", LIMITS.unzipped, total);
  const ratio = Math.round(total / bytes.length);
  const isBomb = total > RATIO_FLOOR && ratio > LIMITS.ratio;
  return isBomb ? tooLarge("ratio", LIMITS.ratio, ratio) : null;
}

/** The part that says what a zip is, where it is a document and no archive of files. */
function declarationIn(entries: readonly ZipEntry[]): ZipEntry | undefined {
  return entries.find((entry) =>
    ["[content_types].xml", "mimetype"].includes(entry.name.toLowerCase())
  );
}

/** Whether a zip is a document of its own, as .xlsx, .ods and .docx are. */
export function isDocumentZip(entries: readonly ZipEntry[]): boolean {
  return declarationIn(entries) !== undefined;
}

/** Tells workbooks from documents and plain archives by the part that says what the zip is. */
function inspectKind(bytes: Uint8Array, entries: readonly ZipEntry[]): ReadProblem | null {
  const declaration = declarationIn(entries);
  if (!declaration) return { kind: "not-a-workbook", looksLike: "zip" };
  const content = inflateEntry(bytes, declaration);
  if (!content.ok) return { kind: "damaged", reason: "part", part: content.error };
  const text = new TextDecoder().decode(content.value);
  const isWorkbook = WORKBOOK_TYPE.test(text) || text.includes("opendocument.spreadsheet");
  return isWorkbook ? null : { kind: "not-a-workbook", looksLike: "zip" };
}

function inspectCompound(bytes: Uint8Array): ReadProblem | null {
  const streams = findStreamNames(bytes);
  if (streams.has("EncryptedPackage") || streams.has("EncryptionInfo")) {
    return { kind: "encrypted" };
  }
  if (streams.has("Workbook") || streams.has("Book")) return null;
  if (streams.size === 0) return { kind: "damaged", reason: "cut-off", part: "" };
  return { kind: "not-a-workbook", looksLike: "unknown" };
}

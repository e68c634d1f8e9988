import type { WorkbookState } from "./definitions";
import { isWorkbookState } from "./validation";

/** First cell of the state sheet. */
const STATE_FORMAT = "so-du-toan/state@1";

/** A cell holds at most 32,767 characters; the rest is room for the marks. */
const CHUNK = 30_000;

/**
 * Marks around each chunk: a host must not take it for a formula, number or date,
 * nor trim its spaces.
 */
const MARK = "|";

const KEYS = [
  "pack",
  "packVersion",
  "year",
  "unit",
  "agency",
  "forms",
  "explanations",
  "seal",
  "mappings",
] as const satisfies readonly (keyof WorkbookState)[];

/**
 * JSON that can be cut anywhere and written to any cell: surrogate pairs are spelled out,
 * and so is "_x", which xlsx files use for escapes ("_x000D_").
 */
function toCellSafeJson(value: unknown): string {
  return JSON.stringify(value)
    .replace(/[\ud800-\udfff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16)}`)
    .replaceAll("_x", "\\u005fx");
}

function toChunks(text: string): string[] {
  const chunks: string[] = [];
  for (let at = 0; at < text.length; at += CHUNK) {
    chunks.push(MARK + text.slice(at, at + CHUNK) + MARK);
  }
  return chunks;
}

/**
 * Rows of texts that keep a record inside a workbook: the format name, then per key its JSON
 * in chunks.
 */
export function encodeRecord(
  format: string,
  record: Readonly<Record<string, unknown>>
): string[][] {
  const rows = Object.entries(record).map(([key, value]) => [
    key,
    ...toChunks(toCellSafeJson(value)),
  ]);
  return [[format], ...rows];
}

/** The known keys that have a value; a workbook may be older than a key. */
function recordOf(record: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    KEYS.flatMap((key) => (record[key] === undefined ? [] : [[key, record[key]]]))
  );
}

/** Rows of texts for the state sheet. */
export function encodeState(state: WorkbookState): string[][] {
  return encodeRecord(STATE_FORMAT, recordOf({ ...state }));
}

function joinChunks(cells: readonly unknown[]): string | null {
  let text = "";
  for (const cell of cells) {
    if (cell === null || cell === undefined || cell === "") continue;
    if (typeof cell !== "string" || cell.length < 2) return null;
    if (!cell.startsWith(MARK) || !cell.endsWith(MARK)) return null;
    text += cell.slice(1, -1);
  }
  return text;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Damaged text is the same as a missing value: the shape check refuses it.
    return undefined;
  }
}

/** The values behind rows made by encodeRecord, undefined where damaged; null for another format. */
export function decodeRecord(
  format: string,
  rows: readonly (readonly unknown[])[]
): Readonly<Record<string, unknown>> | null {
  if (rows[0]?.[0] !== format) return null;
  const found = new Map<string, unknown>();
  for (const [key, ...cells] of rows.slice(1)) {
    const text = joinChunks(cells);
    if (typeof key === "string" && text !== null && !found.has(key))
      found.set(key, parseJson(text));
  }
  return Object.fromEntries(found);
}

/** The state behind rows made by encodeState; null when they are not ours or damaged. */
export function decodeState(rows: readonly (readonly unknown[])[]): WorkbookState | null {
  const record = decodeRecord(STATE_FORMAT, rows);
  if (!record) return null;
  const state: unknown = recordOf(record);
  return isWorkbookState(state) ? state : null;
}

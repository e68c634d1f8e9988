import { Inflate, inflateSync } from "fflate";
import { err, ok, type Result } from "../../../core/result";
import { crc32 } from "./crc32";
import type { ZipEntry } from "./directory";

/** Deflate never makes more than about 1,032 bytes from one. */
const MOST_FROM_ONE = 1032;

/** Input that cannot burn noticeable time even if its declared size lies. */
const HARMLESS_OUTPUT = 16 * 1024 * 1024;

const STEP = 4 * 1024;

/** The bytes of an entry as they stand in the archive. */
export function rawEntry(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  return bytes.subarray(entry.dataOffset, entry.dataOffset + entry.compressedSize);
}

/**
 * The content of an entry, never more than its declared size, checked against its checksum.
 * The error is the name of the damaged entry.
 */
export function inflateEntry(bytes: Uint8Array, entry: ZipEntry): Result<Uint8Array, string> {
  const content = expand(rawEntry(bytes, entry), entry);
  if (content?.length !== entry.size || crc32(content) !== entry.crc) {
    return err(entry.name);
  }
  return ok(content);
}

function expand(raw: Uint8Array, entry: ZipEntry): Uint8Array | null {
  if (entry.method === 0) return raw;
  if (entry.method !== 8) return null;
  try {
    if (raw.length * MOST_FROM_ONE <= HARMLESS_OUTPUT) {
      return inflateSync(raw, { out: new Uint8Array(entry.size) });
    }
    return expandInSteps(raw, entry.size);
  } catch {
    // fflate throws for every broken stream; the caller names the part.
    return null;
  }
}

/** Stops as soon as more comes out than was declared, so that a lying header costs nothing. */
function expandInSteps(raw: Uint8Array, size: number): Uint8Array | null {
  const out = new Uint8Array(size);
  const state = { filled: 0, tooLong: false };
  const stream = new Inflate((chunk) => {
    state.tooLong ||= state.filled + chunk.length > size;
    if (!state.tooLong) out.set(chunk, state.filled);
    state.filled += chunk.length;
  });
  for (let at = 0; at < raw.length && !state.tooLong; at += STEP) {
    stream.push(raw.subarray(at, at + STEP), at + STEP >= raw.length);
  }
  return state.tooLong ? null : out.subarray(0, state.filled);
}

import { Inflate, inflateSync } from "fflate";
import { err, ok, type Result } from "../../../core/result";
import { crc32 } from "./crc32";
import type { ZipEntry } from "./directory";

/** How bytes are inflated and summed: by fflate everywhere, by the runtime where that is faster. */
export interface Inflater {
  /** At most `size` bytes; null when the stream is broken or holds more. Never throws. */
  readonly inflate: (raw: Uint8Array, size: number) => Uint8Array | null;
  /** CRC-32 as zip files carry it. */
  readonly crc32: (bytes: Uint8Array) => number;
}

/** Deflate never makes more than about 1,032 bytes from one. */
const MOST_FROM_ONE = 1032;

/** Input that cannot burn more than half a second even if its declared size lies. */
const HARMLESS_OUTPUT = 128 * 1024 * 1024;

const STEP = 16 * 1024;

/** The bytes of an entry as they stand in the archive. */
export function rawEntry(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  return bytes.subarray(entry.dataOffset, entry.dataOffset + entry.compressedSize);
}

/**
 * The content of an entry, never more than its declared size, checked against its checksum.
 * The error is the name of the damaged entry.
 */
export function inflateEntry(
  bytes: Uint8Array,
  entry: ZipEntry,
  inflater: Inflater = inflateHere
): Result<Uint8Array, string> {
  const raw = rawEntry(bytes, entry);
  const isDeflated = entry.method === 8;
  const content = entry.method === 0 ? raw : isDeflated ? inflater.inflate(raw, entry.size) : null;
  if (content?.length !== entry.size || inflater.crc32(content) !== entry.crc) {
    return err(entry.name);
  }
  return ok(content);
}

/** Inflates by fflate, in every runtime. */
export const inflateHere: Inflater = { inflate: expand, crc32 };

function expand(raw: Uint8Array, size: number): Uint8Array | null {
  try {
    if (raw.length * MOST_FROM_ONE <= HARMLESS_OUTPUT) {
      return inflateSync(raw, { out: new Uint8Array(size) });
    }
    return expandInSteps(raw, size);
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

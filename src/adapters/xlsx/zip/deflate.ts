import { Deflate } from "fflate";
import { crc32 } from "./crc32";

/** A stream being deflated. Bytes given to it may be changed as soon as `push` is back. */
export interface DeflateStream {
  readonly push: (bytes: Uint8Array) => void;
  /** Null when more may be pushed at once; else settled when enough of it is deflated. */
  readonly room: () => Promise<void> | null;
  /** Settled when all pieces are out. */
  readonly end: () => Promise<void>;
}

/** How bytes are deflated piece by piece: by fflate everywhere, by the runtime where it is faster. */
export interface Deflater extends StreamDeflater {
  /** CRC-32 of bytes that come after others with the checksum `before`. */
  readonly crc32: (bytes: Uint8Array, before: number) => number;
}

/** The deflater of a runtime that has no checksum of its own. */
export interface StreamDeflater {
  /** Starts a raw stream; `emit` gets its pieces in order. The same pushes give the same bytes. */
  readonly start: (level: 2 | 6, emit: (piece: Uint8Array) => void) => DeflateStream;
}

const NOTHING = new Uint8Array(0);

/** Deflates by fflate, in every runtime. */
export const deflateHere: Deflater = {
  start: (level, emit) => {
    const stream = new Deflate({ level }, (piece) => {
      if (piece.length > 0) emit(piece);
    });
    return {
      push: (bytes) => stream.push(bytes),
      room: () => null,
      end: () => {
        stream.push(NOTHING, true);
        return Promise.resolve();
      },
    };
  },
  crc32,
};

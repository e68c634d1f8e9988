import type { PackedFile } from "./archive";
import type { Deflater } from "./deflate";

/** A file that is deflated while it is made. */
export interface StreamedFile {
  /** Takes the next bytes; they may be changed afterwards. */
  readonly push: (bytes: Uint8Array) => void;
  /** Null when it takes more bytes at once, else settled when it does. */
  readonly room: () => Promise<void> | null;
  /** The whole file, once. */
  readonly close: () => Promise<PackedFile>;
}

/** Starts a file of a zip. `level` 6 is for what is small, 2 for what is large. */
export function streamFile(name: string, level: 2 | 6, deflater: Deflater): StreamedFile {
  const data: Uint8Array[] = [];
  const stream = deflater.start(level, (piece) => data.push(piece));
  let crc = 0;
  let size = 0;
  return {
    push: (bytes) => {
      crc = deflater.crc32(bytes, crc);
      size += bytes.length;
      stream.push(bytes);
    },
    room: stream.room,
    close: async () => {
      await stream.end();
      return { name, method: 8, crc, size, data };
    },
  };
}

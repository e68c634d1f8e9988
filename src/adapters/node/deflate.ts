import { crc32, createDeflateRaw } from "node:zlib";

/** Room for what is deflated of a piece, so that zlib need not ask for more of it. Bytes. */
const ROOM = 512 * 1024;

/** Pieces that may wait for zlib: while it has one, the next is made. */
const MOST_WAITING = 2;

/**
 * As fflate's, in a thread of its own and several times as fast: see the zip writer's `Deflater`.
 * zlib goes on to the next piece when this thread lets it, so room is asked for after every piece.
 */
export const nodeDeflater = {
  start: (level: 2 | 6, emit: (piece: Uint8Array) => void) => {
    const stream = createDeflateRaw({ level, chunkSize: ROOM });
    const free: Uint8Array[] = [];
    let waiting = 0;
    let mayTurn = false;
    let wake: (() => void) | null = null;
    const done = (copy: Uint8Array): void => {
      waiting--;
      free.push(copy);
      if (waiting <= MOST_WAITING) wake?.();
    };
    stream.on("data", emit);
    return {
      push: (bytes: Uint8Array): void => {
        const kept = free.pop();
        const copy = kept && kept.length >= bytes.length ? kept : new Uint8Array(bytes.length);
        copy.set(bytes);
        waiting++;
        mayTurn = true;
        stream.write(copy.subarray(0, bytes.length), () => done(copy));
      },
      room: (): Promise<void> | null => {
        if (!mayTurn) return null;
        mayTurn = false;
        if (waiting <= MOST_WAITING) return new Promise((resolve) => setImmediate(resolve));
        return new Promise((resolve) => (wake = resolve));
      },
      end: (): Promise<void> =>
        new Promise((resolve, reject) => {
          stream.once("end", resolve).once("error", reject).end();
        }),
    };
  },
  crc32: (bytes: Uint8Array, before: number): number => crc32(bytes, before),
};

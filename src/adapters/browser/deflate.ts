/** Sends all that comes out to `emit`. */
async function drain(
  stream: ReadableStream<Uint8Array>,
  emit: (piece: Uint8Array) => void
): Promise<void> {
  const reader = stream.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    emit(value);
  }
}

/**
 * The browser's zlib, several times as fast as fflate: see the zip writer's `Deflater`. It has one
 * level, 6.
 */
const browserDeflater = {
  start: (_level: 2 | 6, emit: (piece: Uint8Array) => void) => {
    const { readable, writable } = new CompressionStream("deflate-raw");
    const writer = writable.getWriter();
    const drained = drain(readable, emit);
    // Told to whoever waits for the end.
    drained.catch(() => undefined);
    let written: Promise<void> | null = null;
    return {
      push: (bytes: Uint8Array): void => {
        written = writer.write(bytes.slice());
        written.catch(() => undefined);
      },
      room: (): Promise<void> | null => {
        const last = written;
        written = null;
        return last;
      },
      end: async (): Promise<void> => {
        await writer.close();
        await drained;
      },
    };
  },
};

/** None where the browser cannot deflate what goes into a zip (before Chromium 103, Firefox 113). */
export function findDeflater(): typeof browserDeflater | undefined {
  try {
    new CompressionStream("deflate-raw");
    return browserDeflater;
  } catch (error) {
    if (error instanceof TypeError || error instanceof ReferenceError) return undefined;
    throw error;
  }
}

/** Milliseconds of work after which the page gets a turn; people notice a page that waits for 100. */
const SLICE = 16;

/**
 * Lets the page answer, draw and cancel between pieces of work that come one after the other: what
 * is returned is awaited between two of them, and costs nothing until they took a slice of time.
 * Awaiting the pieces themselves gives the page no turn where they are calculated on its thread.
 */
export function startPageTurns(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < SLICE) return;
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
    since = performance.now();
  };
}

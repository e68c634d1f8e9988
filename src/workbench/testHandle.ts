import type { GridHandle, GridHost } from "../adapters/grid";

/**
 * What tests in a real browser may touch, as `window.soDuToan`, only when the page was opened
 * with `?test=1`: the host as the application has it, and the grid to look at what it shows.
 */
export interface TestHandle {
  readonly host: GridHost;
  readonly grid: GridHandle;
}

declare global {
  interface Window {
    soDuToan?: TestHandle;
  }
}

/** Offers the handle to tests. */
export function exposeToTests(handle: TestHandle): void {
  window.soDuToan = handle;
}

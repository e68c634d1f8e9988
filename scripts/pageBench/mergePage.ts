import type { Page } from "playwright-core";

/** The consolidation screen of the built workbench. */
export interface MergePage {
  /** Starts a consolidation. */
  readonly choose: (files: readonly string[]) => Promise<void>;
  readonly hasRead: (count: number) => Promise<void>;
  readonly isReadAll: (patience: number) => Promise<void>;
  readonly isDone: (patience: number) => Promise<void>;
  /** Milliseconds from the click until the page says that it was cancelled. */
  readonly cancel: () => Promise<number>;
  readonly hasNoWorker: () => Promise<void>;
  /** Begins to watch how long the page does not answer. */
  readonly watch: () => Promise<void>;
  /** Milliseconds of the longest task of 50 or more, and between two beats of a clock of 5 ms. */
  readonly watched: () => Promise<{ readonly longest: number; readonly gap: number }>;
}

/** Milliseconds between two looks at the page: what looks must not be what is measured. */
const POLLING = 100;

/** Run in the page. */
const WATCH = `(() => {
  const seen = (window.sdtWatched = { longest: 0, gap: 0 });
  window.sdtObserver?.disconnect();
  clearInterval(window.sdtClock);
  window.sdtObserver = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration);
  });
  window.sdtObserver.observe({ type: "longtask" });
  let last = performance.now();
  window.sdtClock = setInterval(() => {
    const now = performance.now();
    seen.gap = Math.max(seen.gap, now - last);
    last = now;
  }, 5);
})()`;

/** Run in the page, whose clock does not count what the machinery around it takes. */
const CANCEL = `new Promise((resolve) => {
  const started = performance.now();
  const observer = new MutationObserver(() => {
    if (!document.body.textContent.includes("Đã hủy tổng hợp.")) return;
    observer.disconnect();
    resolve(performance.now() - started);
  });
  observer.observe(document.body, { childList: true, subtree: true, characterData: true });
  [...document.querySelectorAll("button")].find((one) => one.textContent === "Hủy").click();
})`;

/** Opens the workbench at the consolidation screen. */
export async function openMergePage(page: Page, address: string): Promise<MergePage> {
  await page.goto(`${address}/workbench.html`);
  await page.getByRole("tab", { name: "Tổng hợp" }).click();
  const input = page.locator('input[type="file"][aria-label="Chọn tệp"]');
  const summary = page.getByRole("heading", { name: "Kết quả" });
  return {
    choose: async (files) => {
      await input.setInputFiles([...files]);
      // What an earlier consolidation came to goes when this one begins.
      await summary.waitFor({ state: "detached" });
    },
    hasRead: async (count) => {
      const isFar = (least: number): boolean => {
        const bar = document.querySelector('[role="progressbar"]');
        return Number(bar?.getAttribute("aria-valuenow")) >= least;
      };
      await page.waitForFunction(isFar, count, { polling: POLLING });
    },
    isReadAll: async (patience) => {
      const isFull = (): boolean => {
        const bar = document.querySelector('[role="progressbar"]');
        return bar?.getAttribute("aria-valuenow") === bar?.getAttribute("aria-valuemax");
      };
      await page.waitForFunction(isFull, null, { timeout: patience, polling: POLLING });
    },
    isDone: (patience) => summary.waitFor({ timeout: patience }),
    cancel: async () => {
      await page.getByRole("button", { name: "Hủy", exact: true }).waitFor();
      return page.evaluate(CANCEL);
    },
    hasNoWorker: async () => {
      while (page.workers().length > 0) await page.waitForTimeout(10);
    },
    watch: () => page.evaluate(WATCH),
    watched: () => page.evaluate("window.sdtWatched"),
  };
}

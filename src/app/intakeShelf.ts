import type { KeptSubmission } from "./consolidationWork";
import type { IntakeStore } from "./intakeStore";

/**
 * Keeps what was read for as long as the page is open, up to so many bytes: what was asked for
 * longest ago goes first.
 */
export function createIntakeShelf(mostBytes: number): IntakeStore<KeptSubmission> {
  // In the order of use.
  const kept = new Map<string, KeptSubmission>();
  let bytes = 0;
  const sizeOf = ({ content }: KeptSubmission): number => content?.size ?? 0;
  const forget = (key: string): void => {
    const known = kept.get(key);
    if (!known) return;
    bytes -= sizeOf(known);
    kept.delete(key);
  };
  const put = (key: string, submission: KeptSubmission): void => {
    forget(key);
    kept.set(key, submission);
    bytes += sizeOf(submission);
    for (const oldest of kept.keys()) {
      if (bytes <= mostBytes) break;
      forget(oldest);
    }
  };
  return {
    find: (key) => {
      const known = kept.get(key);
      if (known) put(key, known);
      return Promise.resolve(known ?? null);
    },
    keep: (key, submission) => {
      put(key, submission);
      return Promise.resolve();
    },
  };
}

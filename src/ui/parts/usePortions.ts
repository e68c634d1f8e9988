import { useEffect, useState } from "react";

/** Lines that are drawn in one go, in a few milliseconds. */
const PORTION = 20;

/**
 * How many of so many lines to draw: a portion at once and another with each turn of the page, so
 * that a long list never holds it up.
 */
export function usePortions(count: number): number {
  const [shown, setShown] = useState(PORTION);
  useEffect(() => {
    if (shown >= count) return undefined;
    const timer = setTimeout(() => {
      setShown(shown + PORTION);
    });
    return () => {
      clearTimeout(timer);
    };
  }, [shown, count]);
  return Math.min(shown, count);
}

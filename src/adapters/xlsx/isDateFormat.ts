/** Days between the two date systems of Excel. */
export const DAYS_1904 = 1462;

/** Formats with day, month or year outside quotes, brackets and escapes. */
export function isDateFormat(format: unknown): boolean {
  const bare = (typeof format === "string" ? format : "").replace(/"[^"]*"|\[[^\]]*\]|\\./g, "");
  return /[dmy]/i.test(bare) && !/General/i.test(bare);
}

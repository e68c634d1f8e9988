const MINUTE = 60_000;

/** This moment as an ISO date-time without zone, local to the user: "2026-11-21T08:30:00". */
export function localNow(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * MINUTE).toISOString().slice(0, 19);
}

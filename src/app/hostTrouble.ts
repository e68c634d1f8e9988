import type { HostTrouble } from "./ports";

/** What a host's promises reject with: an error that says what the trouble is. */
export interface HostFailure extends Error {
  readonly trouble: HostTrouble;
}

/** Makes the error a host rejects with. */
export function hostFailure(trouble: HostTrouble, cause?: unknown): HostFailure {
  const error = new Error(`${trouble.kind}: ${trouble.detail}`, { cause });
  return Object.assign(error, { name: "HostFailure", trouble });
}

/** The trouble behind a rejection of a host; null when the error is a bug and none of the host's. */
export function troubleOf(error: unknown): HostTrouble | null {
  return error instanceof Error && error.name === "HostFailure" && "trouble" in error
    ? (error as HostFailure).trouble
    : null;
}

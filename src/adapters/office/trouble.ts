import { hostFailure, troubleOf } from "../../app/hostTrouble";
import type { HostTrouble } from "../../app/ports";

type Kind = HostTrouble["kind"];

/** Error codes of Office.js by what they mean for the user. */
const KINDS: Readonly<Record<string, Kind>> = {
  InvalidOperationInCellEditMode: "cell-edit-mode",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  OperationCellsExceedLimit: "too-large",
  RangeExceedsLimit: "too-large",
  ActivityLimitReached: "busy",
  WriteNotSupportedWhenModalDialogOpen: "busy",
  ServiceNotAvailable: "busy",
  RequestAborted: "busy",
  Conflict: "busy",
  InvalidOrTimedOutSession: "session-lost",
  InvalidOrTimedOutSessionMessage: "session-lost",
  Unauthenticated: "access-denied",
  ApiNotFound: "unsupported",
  UnsupportedFeature: "unsupported",
  UnsupportedOperation: "unsupported",
  UnsupportedSheet: "unsupported",
  NotImplemented: "unsupported",
};

interface OfficeError {
  readonly code: string;
  readonly message: string;
  readonly debugInfo?: { readonly statement?: string; readonly errorLocation?: string };
}

/** Recognised by shape: the error's class may come from another frame. */
function isOfficeError(error: unknown): error is OfficeError {
  return (
    typeof error === "object" &&
    error !== null &&
    "code" in error &&
    typeof error.code === "string" &&
    "debugInfo" in error
  );
}

/** Codes that a mistake in this adapter has: they stay errors, so that it is found. */
const MISTAKES: ReadonlySet<string> = new Set(["PropertyNotLoaded", "ValueNotLoaded"]);

/** Whether a rejection of runExcel means that a sheet, named by getItem, is not there. */
export function isMissingItem(error: unknown): boolean {
  return (
    error instanceof Error && isOfficeError(error.cause) && error.cause.code === "ItemNotFound"
  );
}

function kindOf({ code, debugInfo }: OfficeError): Kind {
  // The same code means two things: with a statement a protected sheet refused it,
  // without one the transport let nothing through.
  if (code === "AccessDenied") return debugInfo?.statement ? "protected" : "access-denied";
  return KINDS[code] ?? "unknown";
}

/** Turns an error of Office.js into the port's error; anything else is a bug and stays what it is. */
export function asHostFailure(error: unknown): unknown {
  if (!isOfficeError(error) || MISTAKES.has(error.code)) return error;
  const place = error.debugInfo?.statement ?? error.debugInfo?.errorLocation ?? "";
  const detail = [error.code, error.message, place].filter((part) => part !== "").join(" | ");
  return hostFailure({ kind: kindOf(error), detail }, error);
}

/** The trouble behind an error of Office.js or of this adapter; rethrows bugs. */
export function troubleBehind(error: unknown): HostTrouble {
  const trouble = troubleOf(asHostFailure(error));
  if (!trouble) throw error;
  return trouble;
}

import { hostFailure } from "../../app/hostTrouble";
import { asHostFailure } from "./trouble";

/** Rings when Excel keeps silent for too long; the returned function stops it. */
export type StartAlarm = (ring: () => void) => () => void;

/**
 * Generous, because a call waits while the user types in a cell. Without an end a lost answer would
 * keep the pane waiting for ever: office.js has no limit of its own (oj#6150).
 */
const PATIENCE_MILLISECONDS = 120_000;

/** The alarm of the pages. */
export const patience: StartAlarm = (ring) => {
  const timer = setTimeout(ring, PATIENCE_MILLISECONDS);
  return () => {
    clearTimeout(timer);
  };
};

/**
 * Runs a batch; waits while the user edits a cell; rejects with a HostFailure. `undoGroup` makes one
 * undo step of several round trips, which may then only do what Excel can undo.
 */
export type RunExcel = <T>(
  batch: (context: Excel.RequestContext) => Promise<T>,
  options?: { readonly undoGroup?: boolean }
) => Promise<T>;

/**
 * Makes the way to Excel. Each round trip has its time; when it is over the run rejects with
 * "no-answer", and what the batch would have asked after that is never sent.
 */
export function createRunner(startAlarm: StartAlarm): RunExcel {
  return async (batch, { undoGroup = false } = {}) => {
    const { silence, restart, stop, guard } = watch(startAlarm);
    const merged = undoGroup && supports("1.20");
    const options = { delayForCellEdit: true, ...(merged && { mergeUndoGroup: true }) };
    try {
      const run = Excel.run(options, (context) => {
        const sync = context.sync.bind(context);
        context.sync = async <U>(passThrough?: U): Promise<U> => {
          guard();
          restart();
          return sync(passThrough);
        };
        return batch(context);
      });
      return await Promise.race([run, silence]);
    } catch (error) {
      throw asHostFailure(error);
    } finally {
      stop();
    }
  };
}

/** Waits for one call with the same patience. */
export async function waitFor<T>(startAlarm: StartAlarm, work: Promise<T>): Promise<T> {
  const { silence, stop } = watch(startAlarm);
  try {
    return await Promise.race([work, silence]);
  } catch (error) {
    throw asHostFailure(error);
  } finally {
    stop();
  }
}

interface Watch {
  /** Rejects when the alarm rings. */
  readonly silence: Promise<never>;
  readonly restart: () => void;
  readonly stop: () => void;
  /** Throws once the alarm has rung. */
  readonly guard: () => void;
}

function watch(startAlarm: StartAlarm): Watch {
  const failure = hostFailure({ kind: "no-answer", detail: "" });
  let [rang, over] = [false, false];
  let ring = (): void => undefined;
  const silence = new Promise<never>((_resolve, reject) => {
    ring = () => {
      rang = true;
      reject(failure);
    };
  });
  let stop = startAlarm(ring);
  return {
    silence,
    stop: () => {
      over = true;
      stop();
    },
    restart: () => {
      stop();
      // When a run is over office.js lets go of its references, and nobody waits for that.
      if (!over) stop = startAlarm(ring);
    },
    guard: () => {
      if (rang) throw failure;
    },
  };
}

/** Whether this Excel has the ExcelApi version, for example "1.13". */
export function supports(version: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", version);
}

/** Rejects with "unsupported" where the version is missing. */
export function requireApi(version: string): void {
  if (supports(version)) return;
  throw hostFailure({ kind: "unsupported", detail: `ExcelApi ${version}` });
}

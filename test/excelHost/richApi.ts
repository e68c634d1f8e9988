import { runBatch, type BatchSettings, type WireBatch } from "./batch";
import type { Faults } from "./faults";
import type { Call, HostObject } from "./members";
import type { ModelWorkbook } from "./model";
import { workbookOf } from "./workbookTypes";

/** What executeMethod 93 is answered with; `Error` other than 0 is a failure of the transport. */
export interface RichApiReply {
  readonly Error: number;
  readonly Data: readonly [status: number, headers: readonly string[], body: string];
}

/** An entry of the event "richApiMessage": category, type, target, arguments as JSON. */
export type EventEntry = readonly [
  category: number,
  type: number,
  target: string,
  message: string,
  index: number,
  remote: boolean,
];

/** One request as the recorder keeps it. */
export interface RecordedRequest {
  readonly flags: number;
  /** Bytes of the batch text, near enough for limits. */
  readonly size: number;
  readonly actions: readonly string[];
}

/**
 * The host below any transport: takes the ArrayData of executeMethod 93, as the in-process route
 * and the postMessage route both send it, and gives the reply. Events go to `onEvent`.
 */
export interface RichApiHost {
  readonly workbook: ModelWorkbook;
  readonly requests: RecordedRequest[];
  answer(arrayData: readonly unknown[]): RichApiReply;
  /** Tells the add-in of a change, as Excel does after a user's edit. */
  raiseChange(sheetId: string, address: string, changeType?: string): void;
}

interface RichApiParts {
  readonly workbook: ModelWorkbook;
  readonly level: string;
  readonly faults: Faults;
  readonly onEvent: (entry: EventEntry) => void;
}

const CHANGED = 10;
const RICH_API_CATEGORY = 65536;

/** After Excel.run office.js lets go of its references, when the caller has its answer already. */
function isCleanUp({ Actions }: WireBatch): boolean {
  const methods = Actions.filter(({ ActionType }) => ActionType !== 1);
  return methods.length > 0 && methods.every(({ Name }) => Name === "_RemoveReference");
}

export function createRichApiHost({ workbook, level, faults, onEvent }: RichApiParts): RichApiHost {
  const root: HostObject = workbookOf(workbook);
  const listening = new Set<string>();
  const requests: RecordedRequest[] = [];
  const settings: BatchSettings = { root, level, references: new Map(), watch: faults.watch };
  const raiseChange: RichApiHost["raiseChange"] = (worksheetId, address, changeType) => {
    const message = JSON.stringify({
      changeType: changeType ?? "RangeEdited",
      source: "Local",
      worksheetId,
      address,
      shiftDirection: "None",
      triggerSource: "Unknown",
    });
    for (const target of [worksheetId, "Workbook"]) {
      if (listening.has(target)) onEvent([RICH_API_CATEGORY, CHANGED, target, message, 0, false]);
    }
  };
  const work = (batch: WireBatch): RichApiReply => {
    const changes: (() => void)[] = [];
    const call: Call = {
      workbook,
      changed: (...change) =>
        void changes.push(() => {
          raiseChange(...change);
        }),
      listen: (target, on) => {
        if (on) listening.add(target);
        else listening.delete(target);
      },
    };
    const body = JSON.stringify(runBatch(batch, settings, call));
    for (const tell of changes) tell();
    return { Error: 0, Data: [200, ["CONTENT-TYPE", "application/json"], body] };
  };
  return {
    workbook,
    requests,
    raiseChange,
    answer: (arrayData) => {
      const text = String(arrayData[4]);
      const batch = JSON.parse(text) as WireBatch;
      if (isCleanUp(batch)) return { Error: 0, Data: [200, [], JSON.stringify({ Results: [] })] };
      requests.push({
        flags: Number(arrayData[6]),
        size: text.length,
        actions: batch.Actions.map(({ ActionType, Name }) => `${String(ActionType)}:${Name}`),
      });
      const fault = faults.takeRequestFault();
      if (fault?.afterWork) work(batch);
      return fault ? { Error: fault.code, Data: [500, [], ""] } : work(batch);
    },
  };
}

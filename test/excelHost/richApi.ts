import type { WireBatch } from "./batchTypes";
import { calculate } from "./calculate";
import { TRANSPORT_FAULTS, type Faults } from "./faults";
import type { Call, HostObject } from "./members";
import type { ModelWorkbook } from "./model";
import { OTHER_PARTITION, programOf } from "./otherPartition";
import { runBatch } from "./runBatch";
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

/** An entry as the event "richApiMessage" carries it. */
export function richApiEvent(entry: EventEntry): unknown {
  return { ArrayData: [entry] };
}

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
  /** Highest ExcelApi version it admits. */
  readonly level: string;
  readonly requests: RecordedRequest[];
  /** Number of requests since the last call of this, clean-up not counted. */
  takeSyncCount(): number;
  /** Null when there is never an answer. */
  answer(arrayData: readonly unknown[]): RichApiReply | null;
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

/** What office.js says when it starts, and when Excel.run is over and the caller has its answer. */
const OWN_METHODS = ["_RemoveReference", "NotifyActionHandlerReady"];

/** Whether office.js itself asks this; the add-in knows nothing of it, so it is not counted. */
function isOwn({ Actions }: WireBatch): boolean {
  const methods = Actions.filter(({ ActionType }) => ActionType !== 1);
  return methods.length > 0 && methods.every(({ Name }) => OWN_METHODS.includes(Name));
}

function failure(code: number): RichApiReply {
  return { Error: code, Data: [500, [], ""] };
}

/** What stood in the first cell of a change and what stands there now, as far as anybody asks. */
const DETAILS = {
  valueBefore: "",
  valueAfter: 1,
  valueTypeBefore: "Empty",
  valueTypeAfter: "Double",
};

/** What a range holds, in an answer. */
const HELD = ["Values", "Formulas", "NumberFormat"];

function withoutValues({ Error: code, Data: [status, headers, body] }: RichApiReply): RichApiReply {
  const parsed: unknown = JSON.parse(body, (name, value: unknown) =>
    HELD.includes(name) ? null : value
  );
  return { Error: code, Data: [status, headers, JSON.stringify(parsed)] };
}

export function createRichApiHost({ workbook, level, faults, onEvent }: RichApiParts): RichApiHost {
  const roots = { usual: workbookOf(workbook), other: programOf(workbook) };
  const listening = new Set<string>();
  const requests: RecordedRequest[] = [];
  const common = { level, references: new Map<string, HostObject>(), watch: faults.watch };
  const raiseChange: RichApiHost["raiseChange"] = (worksheetId, address, changeType) => {
    const message = JSON.stringify({
      changeType: changeType ?? "RangeEdited",
      source: "Local",
      worksheetId,
      address,
      shiftDirection: "None",
      triggerSource: "Unknown",
      ...(address.includes(":") && workbook.behaviours.has("paste-without-details") ? {} : DETAILS),
    });
    for (const target of [worksheetId, "Workbook"]) {
      if (listening.has(target)) onEvent([RICH_API_CATEGORY, CHANGED, target, message, 0, false]);
    }
  };
  const work = (batch: WireBatch, root: HostObject): RichApiReply => {
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
    const body = JSON.stringify(runBatch(batch, { ...common, root }, call));
    for (const sheet of workbook.sheets) if (sheet.isStale) calculate(sheet);
    for (const tell of changes) tell();
    return { Error: 0, Data: [200, ["CONTENT-TYPE", "application/json"], body] };
  };
  const limited = (reply: RichApiReply): RichApiReply =>
    Buffer.byteLength(reply.Data[2]) > workbook.limits.responseBytes
      ? failure(TRANSPORT_FAULTS["response-too-large"])
      : reply;
  let counted = 0;
  return {
    workbook,
    level,
    requests,
    takeSyncCount: () => {
      const count = requests.length - counted;
      counted = requests.length;
      return count;
    },
    raiseChange,
    answer: (arrayData) => {
      const text = String(arrayData[4]);
      const batch = JSON.parse(text) as WireBatch;
      if (isOwn(batch)) return { Error: 0, Data: [200, [], JSON.stringify({ Results: [] })] };
      requests.push({
        flags: Number(arrayData[6]),
        size: text.length,
        actions: batch.Actions.map(({ ActionType, Name }) => `${String(ActionType)}:${Name}`),
      });
      const root = arrayData[0] === OTHER_PARTITION ? roots.other : roots.usual;
      const { requestBytes } = workbook.limits;
      if (Buffer.byteLength(text) > requestBytes)
        return failure(TRANSPORT_FAULTS["request-too-large"]);
      const fault = faults.takeRequestFault();
      if (!fault) return limited(work(batch, root));
      if (fault.code === 0) return withoutValues(work(batch, root));
      if (fault.afterWork) work(batch, root);
      return fault.code === null ? null : failure(fault.code);
    },
  };
}

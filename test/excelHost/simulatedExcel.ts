import { createFaults, type Faults } from "./faults";
import { loadOfficeJs } from "./loadOfficeJs";
import { isWithin } from "./members";
import type { ModelWorkbook } from "./model";
import { blankWorkbook } from "./sheets";
import { createRichApiHost, type RichApiHost } from "./richApi";

/** The simulated host behind the real office.js, in this process. */
export interface SimulatedExcel extends RichApiHost {
  readonly faults: Faults;
  /** Ends when no answer or event is under way and the add-in has asked nothing for a while. */
  settle(): Promise<void>;
}

/** Turns of the event loop without traffic after which nothing more is to come. */
const QUIET_TURNS = 5;

/**
 * Starts a simulated Excel and puts `Excel` and `Office` where an add-in finds them.
 * `level` is the highest ExcelApi version it admits.
 */
export function startSimulatedExcel(
  level = "1.13",
  workbook: ModelWorkbook = blankWorkbook()
): SimulatedExcel {
  const faults = createFaults();
  let underWay = 0;
  const later = (work: () => void): void => {
    underWay += 1;
    setImmediate(() => {
      underWay -= 1;
      work();
    });
  };
  const isSetSupported = (name: string, version = "1.1"): boolean =>
    (name === "ExcelApi" && isWithin(version, level)) || name === "DelayForCellEdit";
  const office = loadOfficeJs((message, reply) => {
    const answer = host.answer(message);
    if (!answer) return;
    const { Error: code, Data: data } = answer;
    later(() => {
      if (code === 0) reply({ status: "succeeded", value: { data } });
      else reply({ status: "failed", error: { code, message: `host error ${String(code)}` } });
    });
  }, isSetSupported);
  const host = createRichApiHost({
    workbook,
    level,
    faults,
    onEvent: ([messageCategory, messageType, targetId, message]) => {
      const entries = [{ messageCategory, messageType, targetId, message }];
      later(() => {
        office.OfficeExtension._testTriggerRichApiMessageEvent({ entries });
      });
    },
  });
  Object.assign(globalThis, {
    Excel: office.Excel,
    Office: { context: { requirements: { isSetSupported } } },
  });
  return {
    ...host,
    faults,
    settle: async () => {
      for (let quiet = 0; quiet < QUIET_TURNS; quiet += 1) {
        await new Promise((resolve) => setTimeout(resolve, 0));
        if (underWay > 0) quiet = 0;
      }
    },
  };
}

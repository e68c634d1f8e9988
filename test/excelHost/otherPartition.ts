import type { HostObject } from "./members";
import { createWorkbook } from "./insertion";
import type { ModelWorkbook } from "./model";

/** What office.js marks batches with that are for Excel on the web itself and not for the workbook. */
export const OTHER_PARTITION = "WacPartition";

function unlisted(name: string, members: HostObject["type"]["members"]): HostObject["type"] {
  return { name, identify: () => ({}), byReference: false, items: null, members };
}

/** Told by office.js at its start that it can take commands; the only service there is. */
export const ADDIN_SERVICE: HostObject = {
  type: unlisted("Microsoft.InternalService.AddinInternalService", {
    notifyActionHandlerReady: { set: "1.1", run: () => null },
  }),
  target: null,
};

/** The root of such batches: what Excel.createWorkbook asks on the web. */
export function programOf(workbook: ModelWorkbook): HostObject {
  const createAndOpenWorkbook = {
    set: "1.8",
    run: (_program: unknown, [base64]: readonly unknown[]) => {
      createWorkbook(workbook, String(base64));
    },
  };
  return { type: unlisted("WacWorkbook", { createAndOpenWorkbook }), target: null };
}

import { BatchRun } from "./batch";
import type { BatchSettings, WireBatch, WireResponse } from "./batchTypes";
import type { Call } from "./members";
import { HostRefusal } from "./model";

/** Runs actions strictly in order, up to the first that is refused. */
export function runBatch(batch: WireBatch, settings: BatchSettings, call: Call): WireResponse {
  const run = new BatchRun(batch, settings, call);
  const response: WireResponse = { Results: [], TraceIds: [] };
  for (const [index, action] of batch.Actions.entries()) {
    try {
      if (action.ActionType === 5) response.TraceIds.push(action.Id);
      response.Results.push({ ActionId: action.Id, Value: run.perform(action) });
    } catch (error) {
      if (!(error instanceof HostRefusal)) throw error;
      response.Error = {
        Code: error.code,
        Message: error.message,
        Location: error.location,
        HttpStatusCode: error.code === "AccessDenied" ? 403 : 400,
        ActionIndex: index,
      };
      break;
    }
  }
  return response;
}

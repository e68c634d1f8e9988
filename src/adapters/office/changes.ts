import type { ChangedArea } from "../../app/ports";
import { parseRange } from "../../core/sheet";
import { STATE_SHEET } from "../../core/state";
import { requireApi, type RunExcel } from "./runExcel";
import { troubleBehind } from "./trouble";

/** Tells areas that people, other add-ins or this one changed; the returned function ends it. */
export async function watchChanges(
  run: RunExcel,
  listener: (area: ChangedArea) => void
): Promise<() => void> {
  requireApi("1.9");
  const names = new Map<string, string>();
  let ended = false;
  const onChanged = async (event: Excel.WorksheetChangedEventArgs): Promise<void> => {
    const sheet = await nameOf(run, event.worksheetId, names);
    if (ended || sheet === null || sheet === STATE_SHEET) return;
    listener({ sheet, range: rangeOf(event) });
  };
  const registration = await run(async (context) => {
    const worksheets = context.workbook.worksheets.load("items/id,items/name");
    const result = worksheets.onChanged.add(onChanged);
    await context.sync();
    for (const { id, name } of worksheets.items) names.set(id, name);
    return result;
  });
  return () => {
    if (ended) return;
    ended = true;
    // The listener is silent from here on; should Excel keep the registration, nobody notices.
    endRegistration(registration).catch(troubleBehind);
  };
}

/** Inserted or deleted rows move everything below: then the whole sheet has changed. */
function rangeOf({ address, changeType }: Excel.WorksheetChangedEventArgs): string | null {
  return changeType === "RangeEdited" && parseRange(address) ? address : null;
}

/**
 * The sheet's name now: it may have been renamed since. When Excel cannot be asked at this
 * moment the last known name is used; null when the sheet is gone.
 */
async function nameOf(
  run: RunExcel,
  id: string,
  names: Map<string, string>
): Promise<string | null> {
  try {
    const name = await run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(id).load("name");
      await context.sync();
      return sheet.isNullObject ? null : sheet.name;
    });
    if (name === null) names.delete(id);
    else names.set(id, name);
    return name;
  } catch (error) {
    troubleBehind(error);
    return names.get(id) ?? null;
  }
}

async function endRegistration(
  registration: OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs>
): Promise<void> {
  await Excel.run(registration.context, async (context) => {
    registration.remove();
    await context.sync();
  });
}

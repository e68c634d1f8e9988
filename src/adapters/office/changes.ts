import type { ChangedArea } from "../../app/ports";
import { parseRange } from "../../core/sheet";
import { STATE_SHEET } from "../../core/state";
import { requireApi, type RunExcel } from "./runExcel";
import { troubleBehind } from "./trouble";

/** Shorter than anybody renames a sheet and edits it. */
const MOMENT_MILLISECONDS = 200;

/** Tells areas that people, other add-ins or this one changed; the returned function ends it. */
export async function watchChanges(
  run: RunExcel,
  listener: (area: ChangedArea) => void
): Promise<() => void> {
  requireApi("1.9");
  const names = new Map<string, string>();
  const nameOf = createNames(run, names);
  let ended = false;
  const onChanged = async (event: Excel.WorksheetChangedEventArgs): Promise<void> => {
    const sheet = await nameOf(event.worksheetId);
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
 * Tells a sheet's name now: it may have been renamed since, but for our own that nobody sees. When
 * Excel cannot be asked at this moment the last known name is told; null when the sheet is gone.
 * One question answers for a moment: an edit of many areas is told area by area.
 */
function createNames(
  run: RunExcel,
  known: Map<string, string>
): (id: string) => Promise<string | null> {
  const asked = new Map<string, Promise<string | null>>();
  const ask = async (id: string): Promise<string | null> => {
    try {
      const name = await askName(run, id);
      if (name === null) known.delete(id);
      else known.set(id, name);
      return name;
    } catch (error) {
      troubleBehind(error);
      return known.get(id) ?? null;
    } finally {
      setTimeout(() => asked.delete(id), MOMENT_MILLISECONDS);
    }
  };
  return (id) => {
    if (known.get(id) === STATE_SHEET) return Promise.resolve(STATE_SHEET);
    const answer = asked.get(id) ?? ask(id);
    asked.set(id, answer);
    return answer;
  };
}

function askName(run: RunExcel, id: string): Promise<string | null> {
  return run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id).load("name");
    await context.sync();
    return sheet.isNullObject ? null : sheet.name;
  });
}

async function endRegistration(
  registration: OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs>
): Promise<void> {
  await Excel.run(registration.context, async (context) => {
    registration.remove();
    await context.sync();
  });
}

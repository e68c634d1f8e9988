import { applyEdits, type CellEdit } from "../core/sheet";
import { stateProperties, stateSheetPlan, STATE_SHEET, type WorkbookState } from "../core/state";
import type { WorkbookPlan } from "../core/sheet";
import { translate } from "../i18n";
import type { Cli } from "./command";
import type { InputPath } from "./inputs";
import { planOfSnapshot } from "./planOfSnapshot";
import { printLine } from "./printing";

/** What to change in a file. */
export interface FileChange {
  readonly edits: readonly CellEdit[];
  /** Absent leaves the file's memory as it is. */
  readonly state?: WorkbookState;
}

function withState(plan: WorkbookPlan, state: WorkbookState | undefined): WorkbookPlan {
  if (!state) return plan;
  const sheets = plan.sheets.filter((sheet) => sheet.name !== STATE_SHEET);
  const properties = { ...plan.properties, ...stateProperties(state) };
  return { ...plan, sheets: [...sheets, stateSheetPlan(state)], properties };
}

/** Names what of the file is gone; that the looks are is told already. */
async function tellLost(bytes: Uint8Array, name: string, cli: Cli): Promise<void> {
  const lost = (await cli.findLost(bytes, name)).filter((feature) => feature !== "looks");
  if (lost.length === 0) return;
  const names = lost.map((one) => translate(cli.locale, `workbench.lost.features.${one}`));
  const features = names.join(translate(cli.locale, "workbench.lost.and"));
  printLine(cli, "cli.fix.convertedLost", { features });
}

/**
 * The bytes of a file with a change in it. What else an .xlsx holds stays; other formats are
 * drawn anew as .xlsx, and the user is told so.
 */
export async function saveChanged(
  bytes: Uint8Array,
  { name }: InputPath,
  change: FileChange,
  cli: Cli
): Promise<Uint8Array> {
  const patched = await cli.patch(bytes, change);
  if (patched.ok) return patched.value;
  const read = cli.codec.read(bytes, name);
  if (!read.ok) throw new Error(`${name} was readable before: ${read.error.kind}`);
  printLine(cli, "cli.fix.converted");
  await tellLost(bytes, name, cli);
  const plan = planOfSnapshot(applyEdits(read.value, change.edits));
  return cli.codec.write(withState(plan, change.state));
}

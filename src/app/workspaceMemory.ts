import type { Agency, WorkbookState } from "../core/state";
import type { PackDefinition } from "../core/packs";
import type { CheckResult } from "./checkWorkbook";
import { previousFor, type PreviousFile } from "./previousFile";
import { usualForms, type FormsChoice, type WorkspaceState } from "./workspaceState";

/** The agency as chosen; null while both fields are blank. */
export function agencyOf(choice: FormsChoice): Agency | null {
  const code = choice.agencyCode.trim();
  const name = choice.agencyName.trim();
  return code === "" && name === "" ? null : { code, name };
}

/** Last year's file where it belongs to the agency of the open workbook. */
export function previousInUse({
  previous,
  remembered,
  choice,
}: Pick<WorkspaceState, "previous" | "remembered" | "choice">): PreviousFile | null {
  return previousFor(previous, remembered?.agency ?? agencyOf(choice));
}

/** The choice as a workbook remembers it; the forms stay as chosen. */
export function recallChoice(
  choice: FormsChoice,
  packs: readonly PackDefinition[],
  remembered: WorkbookState
): FormsChoice {
  const pack = packs.find((each) => each.id === remembered.pack) ?? choice.pack;
  return {
    ...choice,
    pack,
    forms: pack === choice.pack ? choice.forms : usualForms(pack),
    year: remembered.year,
    unit: remembered.unit,
    agencyCode: remembered.agency?.code ?? choice.agencyCode,
    agencyName: remembered.agency?.name ?? choice.agencyName,
  };
}

/** What a workbook without a memory should begin to remember: the forms that the check found. */
export function rememberFound(choice: FormsChoice, found: CheckResult): WorkbookState {
  return {
    pack: found.pack.id,
    packVersion: found.pack.version,
    year: found.year,
    unit: choice.unit,
    agency: agencyOf(choice),
    forms: found.tables.map(({ form, sheet }) => ({
      form: form.id,
      version: form.version,
      sheet: sheet.name,
    })),
    explanations: [],
    seal: null,
  };
}

/** A file name that tells the department whose file this is: "du-toan_STTTT_2019.xlsx". */
export function suggestFileName(choice: FormsChoice): string {
  const code = choice.agencyCode.trim().replace(/[^\p{L}\p{N}.-]+/gu, "-");
  return ["du-toan", code, String(choice.year)].filter((part) => part !== "").join("_") + ".xlsx";
}

import type { SheetSnapshot, WorkbookTraits } from "../../core/sheet";

/** "[1]Sheet1!A1", "file://…", and DDE: "cmd|'/c calc'!A0". */
const LEADS_OUT = /\[[^\][]+\][^\][]*!|file:\/\/|\w\|'/i;

/** What a file holds that is never run or followed, only reported. `parts` are names inside it. */
export function readTraits(
  sheets: readonly SheetSnapshot[],
  parts: readonly string[]
): WorkbookTraits {
  return {
    macros: parts.some((part) => /vba_?project|^Basic\//i.test(part)),
    externalLinks:
      parts.some((part) => part.startsWith("xl/externalLinks/")) ||
      sheets.some((sheet) => leadsOut(sheet)),
  };
}

function leadsOut({ formulas }: SheetSnapshot): boolean {
  for (const formula of formulas.values()) if (LEADS_OUT.test(formula)) return true;
  return false;
}

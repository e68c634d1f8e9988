import { checkWorkbook, type CheckOptions } from "./checkWorkbook";
import type { OpenedFile } from "./intake";
import type { PreviousFile } from "./previousFile";

/** The forms of last year's workbook; without any there is nothing to compare with. */
export function openPrevious(
  { workbook, state }: OpenedFile,
  name: string,
  options: Pick<CheckOptions, "asOf" | "packs">
): PreviousFile {
  const { tables } = checkWorkbook(workbook, state, { profile: "draft", ...options });
  return { name, tables, agency: state?.agency ?? null };
}

import path from "node:path";
import type { OpenedFile } from "../app/intake";
import { withExplanation } from "../app/explanations";
import { readExplanations } from "../app/issueList";
import type { Issue } from "../core/rules";
import { err, ok } from "../core/result";
import type { WorkbookState } from "../core/state";
import type { Call, Cli, OptionDefinition } from "./command";
import { findInput, type InputPath } from "./inputs";
import { printLineNotes } from "./lineNotes";
import { openWorkbook } from "./openFile";
import type { OptionReading } from "./options";

/** The list of issues with the explanations that a person wrote into it. */
export const EXPLAIN_OPTION = {
  name: "explain",
  kind: "text",
  help: "cli.option.explain",
} as const satisfies OptionDefinition;

/** A list of issues on the disk. */
export interface FilledList extends Pick<OpenedFile, "workbook"> {
  readonly input: InputPath;
}

/** --explain; null when it is not given, 2 when the list cannot be read. */
export async function readExplainOption(
  call: Call,
  cli: Cli
): Promise<OptionReading<FilledList | null | 2>> {
  const given = call.texts[EXPLAIN_OPTION.name];
  if (given === undefined) return ok(null);
  const input = await findInput(given);
  if (!input.ok) return input;
  const opened = await openWorkbook(input.value, cli);
  if (!opened.ok) return ok(opened.error);
  return ok({ input: input.value, workbook: opened.value.workbook });
}

/** The memory of a file with what the list explains; texts of the list win. Tells what it ignores. */
export function explainBy(
  list: FilledList | null,
  input: InputPath,
  state: WorkbookState,
  issues: readonly Issue[],
  cli: Cli
): OptionReading<WorkbookState> {
  if (!list) return ok(state);
  const found = readExplanations(list.workbook, path.resolve(input.path), issues);
  if (!found) return err({ key: "cli.seal.notList", data: { path: list.input.path } });
  if (!found.ok) {
    const { kind, files } = found.error;
    const named = files.map((file) => `“${file}”`).join(", ");
    const data = { path: list.input.path, name: input.path, files: named };
    return err({ key: `cli.seal.${kind}`, data } as const);
  }
  printLineNotes(found.value.notes, cli);
  const explanations = found.value.explanations.reduce(
    (kept, { fingerprint, text }) => withExplanation(kept, [fingerprint], text),
    state.explanations
  );
  return ok({ ...state, explanations });
}

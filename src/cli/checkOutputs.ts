import { writeWhole } from "../adapters/node";
import { planIssueSheet } from "../app/issueList";
import { rejectionIssues } from "../core/consolidation";
import type { PackDefinition } from "../core/packs";
import type { FileCheck, FullyChecked } from "./checkFile";
import type { Call, Cli, OptionDefinition, Sentence } from "./command";
import { findWorkbookOutputProblem } from "./inputs";
import { findFolderProblem } from "./newFolder";
import { printLine } from "./printing";
import { RETURN_OPTIONS, writeReturnNotes } from "./returnNotes";

/** Options of check that write files. */
export const CHECK_OUTPUT_OPTIONS = [
  { name: "issues", kind: "text", help: "cli.option.issues" },
  ...RETURN_OPTIONS,
] as const satisfies readonly OptionDefinition[];

/** What is wrong with where a check is to write; it overwrites neither inputs nor notes. */
export async function findCheckOutputProblem(
  { texts }: Call,
  inputs: readonly string[]
): Promise<Sentence | null> {
  const { issues, "return-notes": folder } = texts;
  const problem = folder === undefined ? null : await findFolderProblem(folder);
  if (problem || issues === undefined) return problem;
  return findWorkbookOutputProblem(issues, inputs);
}

/** A file that was not taken has that as its finding. */
function withRejection(file: FullyChecked, pack: PackDefinition): FullyChecked {
  return file.status === "ok" ? file : { ...file, issues: rejectionIssues(file, pack) };
}

/** Writes what goes to people besides the report: the list of issues, and notes to the agencies. */
export async function writeCheckOutputs(
  { texts, flags }: Call,
  checked: readonly FullyChecked[],
  { pack, ...how }: { readonly pack: PackDefinition } & Pick<FileCheck, "asOf" | "profile">,
  cli: Cli
): Promise<void> {
  const { locale, codec } = cli;
  const { department, planYear } = pack;
  const files = checked.map((file) => withRejection(file, pack));
  const { issues, "return-notes": folder, deadline = null } = texts;
  // With --json, nothing but the report goes to stdout.
  const complain = (text: string) => {
    cli.complain(text.trimEnd());
  };
  const quiet = flags.has("json") ? { ...cli, print: complain } : cli;
  if (issues !== undefined) {
    const sheet = planIssueSheet({ ...how, files, department, locale, inside: false });
    const plan = { sheets: [sheet], activeSheet: 0, properties: {} };
    await writeWhole(issues, await codec.write(plan));
    printLine(quiet, "cli.file.written", { path: issues });
  }
  if (folder === undefined) return;
  const year = files.find((file) => file.year !== null)?.year ?? planYear;
  await writeReturnNotes(folder, files, { department, year, deadline }, quiet);
}

import { writeWhole } from "../../adapters/node";
import { err, ok } from "../../core/result";
import { rules } from "../../core/rules";
import { cellText, formatAddress, type CellContent, type CellEdit } from "../../core/sheet";
import { translate } from "../../i18n";
import type { Call, Cli, Command, CommandResult } from "../command";
import { findChangedOutputProblem, findInput, type InputPath } from "../inputs";
import { openWorkbook, type OpenedWorkbook } from "../openFile";
import { OPTIONS, type OptionReading } from "../options";
import { printLine } from "../printing";
import { saveChanged } from "../saveChanged";
import { MOST_PASSES, settleFixes, type Settled } from "../settleFixes";

function findRule(word: string) {
  return rules.find(({ id, code }) => id === word || code === word.toUpperCase());
}

/** Rule ids of --rule; null when all rules are meant. */
function readRules(call: Call): OptionReading<ReadonlySet<string> | null> {
  const words = call.lists["rule"];
  if (!words) return ok(null);
  const unknown = words.find((word) => !findRule(word));
  if (unknown !== undefined) return err({ key: "cli.fix.unknownRule", data: { rule: unknown } });
  return ok(new Set(words.flatMap((word) => findRule(word)?.id ?? [])));
}

function contentText({ value, formula }: CellContent, cli: Cli): string {
  if (formula !== null) return `=${formula}`;
  const text = typeof value === "string" ? `“${value}”` : cellText(value);
  return text === "" ? translate(cli.locale, "cli.fix.blank") : text;
}

function printChange(edit: CellEdit, cli: Cli): void {
  printLine(cli, "cli.fix.change", {
    sheet: edit.sheet,
    cell: formatAddress(edit),
    before: contentText(edit.before, cli),
    after: contentText(edit.after, cli),
  });
}

function tellOutcome(settled: Settled, dryRun: boolean, cli: Cli): CommandResult {
  const errors = settled.issues.filter(({ severity }) => severity === "error").length;
  const count = settled.fixes.length;
  if (count === 0) printLine(cli, "cli.fix.none");
  else printLine(cli, dryRun ? "cli.fix.wouldCount" : "cli.fix.count", { count });
  if (!settled.settled) printLine(cli, "cli.fix.unsettled", { passes: MOST_PASSES });
  if (errors > 0) printLine(cli, "cli.fix.remaining", { errors });
  return ok(errors > 0 ? 1 : 0);
}

/** Writes the mended file; its seal no longer holds, so it is taken off. */
async function writeFixed(
  output: string,
  input: InputPath,
  { state, bytes }: OpenedWorkbook,
  { edits, fixes }: Settled,
  cli: Cli
): Promise<void> {
  const sealed = state?.seal && fixes.length > 0;
  if (sealed) printLine(cli, "cli.fix.sealDropped");
  const change = sealed ? { edits, state: { ...state, seal: null } } : { edits };
  await writeWhole(output, await saveChanged(bytes, input, change, cli));
  printLine(cli, "cli.file.written", { path: output });
}

async function findOutput(call: Call, input: InputPath): Promise<OptionReading<string | null>> {
  const output = call.texts["output"];
  if (output !== undefined) {
    const problem = await findChangedOutputProblem(output, input);
    return problem ? err(problem) : ok(output);
  }
  if (call.flags.has("dry-run")) return ok(null);
  return err({ key: "cli.wrong.optionMissing", data: { command: "fix", option: "-o" } });
}

/** fix FILE -o OUT: safe fixes, each shown with its cell; the rest of the file stays as it is. */
export const fixCommand: Command = {
  name: "fix",
  inputs: "one",
  options: [
    { ...OPTIONS.output, required: false },
    {
      name: "rule",
      kind: "list",
      help: "cli.option.rule",
      continues: (word) => findRule(word) !== undefined,
    },
    { name: "dry-run", kind: "flag", help: "cli.option.dryRun" },
  ],
  run: async (call, cli) => {
    const wanted = readRules(call);
    if (!wanted.ok) return wanted;
    const input = await findInput(call.inputs[0] ?? "");
    if (!input.ok) return input;
    const output = await findOutput(call, input.value);
    if (!output.ok) return output;
    const opened = await openWorkbook(input.value, cli);
    if (!opened.ok) return ok(opened.error);
    const settled = settleFixes(opened.value, cli.now().slice(0, 10), wanted.value);
    for (const edit of settled.fixes) printChange(edit, cli);
    const dryRun = call.flags.has("dry-run");
    if (output.value !== null && !dryRun) {
      await writeFixed(output.value, input.value, opened.value, settled, cli);
    }
    return tellOutcome(settled, dryRun, cli);
  },
};

import { readFile } from "node:fs/promises";
import { readSide, type ComparedSide } from "../../app/comparedSides";
import { compareSides, type Difference } from "../../core/difference";
import type { PackDefinition } from "../../core/packs";
import { err, ok } from "../../core/result";
import { readProblemText, translate } from "../../i18n";
import type { Call, Cli, Command, Sentence } from "../command";
import { printDifference } from "../differenceText";
import { findInput, type InputPath } from "../inputs";
import { OPTIONS, readPack, type OptionReading } from "../options";
import { printJson, printLine } from "../printing";

/** One side; null when it cannot be read, which is told on stderr. */
async function openSide(
  { path, name }: InputPath,
  pack: PackDefinition | null,
  cli: Cli
): Promise<ComparedSide | null> {
  const { codec, sha256, locale } = cli;
  const asOf = cli.now().slice(0, 10);
  const bytes = new Uint8Array(await readFile(path));
  const side = await readSide({ name, bytes }, { codec, sha256, pack, asOf });
  if (side.ok) return side.value;
  const reason = readProblemText(locale, side.error);
  cli.complain(translate(locale, "cli.file.rejected", { name, reason }));
  return null;
}

/** Amounts as whole đồng in digits, as in every JSON of this program. */
function toJson({ tasks, totals, unchanged }: Difference) {
  const digits = <T extends { readonly before: number; readonly after: number }>(one: T) => ({
    ...one,
    before: String(one.before),
    after: String(one.after),
    difference: String(one.after - one.before),
  });
  return {
    format: "so-du-toan/diff@1",
    tasks: tasks.map(({ amounts, ...task }) => ({ ...task, amounts: amounts.map(digits) })),
    totals: totals.map(digits),
    unchanged,
  };
}

/** The two files, the earlier first. */
async function findSides(call: Call): Promise<OptionReading<readonly [InputPath, InputPath]>> {
  const [before, after, ...more] = call.inputs;
  if (before === undefined || after === undefined || more.length > 0) {
    return err({ key: "cli.diff.two" });
  }
  const first = await findInput(before);
  if (!first.ok) return first;
  const second = await findInput(after);
  return second.ok ? ok([first.value, second.value]) : second;
}

/** Why two sides are not compared; null when they are. */
function findMismatch(
  [first, second]: readonly [InputPath, InputPath],
  before: ComparedSide,
  after: ComparedSide
): Sentence | null {
  if (before.kind === after.kind) return null;
  const { name } = before.kind === "consolidation" ? first : second;
  return { key: "cli.diff.other", data: { name } };
}

/** diff A B: what changed between two submissions or two consolidations. Exit 1 says they differ. */
export const diffCommand: Command = {
  name: "diff",
  inputs: "many",
  options: [OPTIONS.pack, OPTIONS.json],
  run: async (call, cli) => {
    const pack = readPack(call);
    if (!pack.ok) return pack;
    const paths = await findSides(call);
    if (!paths.ok) return paths;
    const asked = "pack" in call.texts ? pack.value : null;
    const [first, second] = paths.value;
    const before = await openSide(first, asked, cli);
    const after = await openSide(second, asked, cli);
    if (!before || !after) return ok(2);
    const mismatch = findMismatch(paths.value, before, after);
    if (mismatch) return err(mismatch);
    const difference = compareSides(before.facts, after.facts);
    if (call.flags.has("json")) printJson(cli, toJson(difference));
    else {
      printLine(cli, "cli.diff.heading", { before: first.name, after: second.name });
      printDifference(difference, cli);
    }
    return ok(difference.tasks.length > 0 ? 1 : 0);
  },
};

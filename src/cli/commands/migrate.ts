import { writeWhole } from "../../adapters/node";
import { needsLook, planMigration, type Migration } from "../../app/migrateWorkbook";
import { migrationData } from "../../app/migrationData";
import { migrationLines } from "../../app/migrationText";
import { err, ok } from "../../core/result";
import type { Call, Cli, Command } from "../command";
import { findInput, findWorkbookOutputProblem } from "../inputs";
import { findTarget } from "../migrate/findTarget";
import { planMigrated } from "../migrate/planMigrated";
import { openWorkbook, type OpenedWorkbook } from "../openFile";
import { OPTIONS } from "../options";
import { printJson, printLine } from "../printing";

async function writeMigrated(
  call: Call,
  opened: OpenedWorkbook,
  migration: Migration,
  cli: Cli
): Promise<void> {
  const output = call.texts["output"] ?? "";
  const { plan, frozen } = planMigrated(opened, migration);
  await writeWhole(output, await cli.codec.write(plan));
  if (call.flags.has("json")) {
    printJson(cli, { ...migrationData(migration), frozenFormulas: frozen, output });
    return;
  }
  cli.print(`${migrationLines(migration, cli.locale).join("\n")}\n`);
  if (frozen > 0) printLine(cli, "cli.migrate.values", { count: frozen });
  printLine(cli, "cli.file.written", { path: output });
}

/** migrate FILE --to PACK[@VERSION] -o OUT: a filled workbook in the forms of another version. */
export const migrateCommand: Command = {
  name: "migrate",
  inputs: "one",
  options: [
    { name: "to", kind: "text", required: true, help: "cli.option.toVersion" },
    OPTIONS.output,
    {
      name: "with",
      kind: "list",
      help: "cli.option.withPacks",
      continues: (word) => word.toLowerCase().endsWith(".json"),
    },
    OPTIONS.json,
  ],
  run: async (call, cli) => {
    const input = await findInput(call.inputs[0] ?? "");
    if (!input.ok) return input;
    const output = call.texts["output"] ?? "";
    const problem = await findWorkbookOutputProblem(output, [input.value.path]);
    if (problem) return err(problem);
    const target = await findTarget(call, cli);
    if (!target.ok) return target;
    const opened = await openWorkbook(input.value, cli);
    if (!opened.ok) return ok(opened.error);
    const sources = { ...target.value, asOf: cli.now().slice(0, 10) };
    const migration = planMigration(opened.value.workbook, opened.value.state, sources);
    if (migration.sheets.length === 0) {
      for (const line of migrationLines(migration, cli.locale)) cli.complain(line);
      return ok(2);
    }
    await writeMigrated(call, opened.value, migration, cli);
    return ok(needsLook(migration) ? 1 : 0);
  },
};

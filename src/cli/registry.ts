import type { Command } from "./command";
import { checkCommand } from "./commands/check";
import { consolidateCommand } from "./commands/consolidate";
import { diffCommand } from "./commands/diff";
import { fixCommand } from "./commands/fix";
import { formsCommand } from "./commands/forms";
import { importCommand } from "./commands/import";
import { manifestCommand } from "./commands/manifest";
import { migrateCommand } from "./commands/migrate";
import { packCommand } from "./commands/pack";
import { rulesCommand } from "./commands/rules";
import { sealCommand } from "./commands/seal";
import { shareCommand } from "./commands/share";
import { templateCommand } from "./commands/template";
import { verifyCommand } from "./commands/verify";

/** All commands, in the order of the help. */
export const commands: readonly Command[] = [
  formsCommand,
  templateCommand,
  checkCommand,
  importCommand,
  fixCommand,
  sealCommand,
  consolidateCommand,
  verifyCommand,
  diffCommand,
  migrateCommand,
  rulesCommand,
  packCommand,
  manifestCommand,
  shareCommand,
];

/** The command of that name, or undefined. */
export function findCommand(name: string): Command | undefined {
  return commands.find((command) => command.name === name);
}

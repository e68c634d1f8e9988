import { err, ok, type Result } from "../core/result";
import { translate, type Locale } from "../i18n";
import { isSystemError } from "../adapters/node";
import { parseCall } from "./args";
import type { Command, ExitCode, Sentence, World } from "./command";
import { commandHelp, programHelp } from "./help";
import { findCommand } from "./registry";

interface Words {
  readonly locale: Locale;
  readonly rest: readonly string[];
}

const HELP = new Set(["--help", "-h"]);

/** Takes --lang out of the words wherever it stands: it also rules how wrong use is told. */
function takeLocale(words: readonly string[]): Result<Words, Sentence> {
  const rest = [...words];
  const at = rest.findIndex((word) => word === "--lang" || word.startsWith("--lang="));
  const end = rest.indexOf("--");
  if (at < 0 || (end >= 0 && end < at)) return ok({ locale: "vi", rest });
  const [word = ""] = rest.splice(at, 1);
  const value = word === "--lang" ? rest.splice(at, 1)[0] : word.slice("--lang=".length);
  if (value === "vi" || value === "en") return ok({ locale: value, rest });
  const data = { option: "--lang", value: value ?? "", choices: "vi, en" };
  return err({ key: "cli.wrong.badChoice", data });
}

function refuse(world: World, locale: Locale, problem: Sentence, command?: Command): ExitCode {
  world.complain(translate(locale, problem.key, problem.data));
  const line = ["so-du-toan", ...(command ? [command.name] : []), "--help"].join(" ");
  world.complain(translate(locale, "cli.wrong.seeHelp", { line }));
  return 2;
}

async function runCommand(
  command: Command,
  words: readonly string[],
  world: World,
  locale: Locale
): Promise<ExitCode> {
  const call = parseCall(command, words);
  if (!call.ok) return refuse(world, locale, call.error, command);
  try {
    const result = await command.run(call.value, { ...world, locale });
    return result.ok ? result.value : refuse(world, locale, result.error, command);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    // A full disk or a denied folder: the system says which path, in its own words.
    world.complain(error.message);
    return 2;
  }
}

/** Runs the program over the words of the command line. */
export async function runProgram(argv: readonly string[], world: World): Promise<ExitCode> {
  const words = takeLocale(argv);
  if (!words.ok) return refuse(world, "vi", words.error);
  const { locale, rest } = words.value;
  const [name, ...more] = rest;
  if (name === undefined) {
    world.complain(programHelp(locale));
    return 2;
  }
  if (name === "--version") {
    world.print(`${world.toolVersion}\n`);
    return 0;
  }
  const wantsHelp = HELP.has(name) || name === "help";
  const command = findCommand(wantsHelp ? (more[0] ?? "") : name);
  if (wantsHelp || more.some((word) => HELP.has(word))) {
    world.print(command ? commandHelp(command, locale) : programHelp(locale));
    return 0;
  }
  if (!command) {
    return refuse(world, locale, { key: "cli.wrong.unknownCommand", data: { word: name } });
  }
  return runCommand(command, more, world, locale);
}

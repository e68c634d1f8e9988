import { translate, type Locale } from "../i18n";
import { optionLabel } from "./args";
import type { Command, OptionDefinition } from "./command";
import { commands } from "./registry";

const COLUMN = 16;

function entry(word: string, text: string): string {
  return `  ${word.padEnd(COLUMN)}${word.length < COLUMN ? "" : " "}${text}`;
}

function optionEntry(option: OptionDefinition, locale: Locale): string {
  const long = `--${option.name}`;
  const label = optionLabel(option);
  const required = option.required ? ` (${translate(locale, "cli.help.required")})` : "";
  return entry(
    label === long ? long : `${label}, ${long}`,
    translate(locale, option.help) + required
  );
}

const COMMON: readonly OptionDefinition[] = [
  { name: "lang", kind: "text", help: "cli.option.lang" },
  { name: "help", kind: "flag", help: "cli.option.help" },
];

/** Help of the whole program. */
export function programHelp(locale: Locale): string {
  const usage = translate(locale, "cli.usage.program");
  const version: OptionDefinition = { name: "version", kind: "flag", help: "cli.option.version" };
  return [
    translate(locale, "cli.program"),
    "",
    translate(locale, "cli.help.usage", { usage }),
    "",
    translate(locale, "cli.help.commands"),
    ...commands.map(({ name }) => entry(name, translate(locale, `cli.command.${name}`))),
    "",
    translate(locale, "cli.help.options"),
    ...[...COMMON, version].map((option) => optionEntry(option, locale)),
    "",
    translate(locale, "cli.help.more"),
    translate(locale, "cli.help.exits"),
    "",
  ].join("\n");
}

/** Help of one command. */
export function commandHelp(command: Command, locale: Locale): string {
  const { name, options } = command;
  return [
    `so-du-toan ${name}: ${translate(locale, `cli.command.${name}`)}`,
    "",
    translate(locale, "cli.help.usage", { usage: translate(locale, `cli.usage.${name}`) }),
    "",
    translate(locale, "cli.help.options"),
    ...[...options, ...COMMON].map((option) => optionEntry(option, locale)),
    "",
    translate(locale, "cli.help.exits"),
    "",
  ].join("\n");
}

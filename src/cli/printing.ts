import { translate, type TextData, type TextKey } from "../i18n";
import type { Cli } from "./command";

/** Prints data as the only thing on stdout. */
export function printJson(cli: Cli, data: unknown): void {
  cli.print(`${JSON.stringify(data, null, 2)}\n`);
}

/** Prints one line of text in the user's language. */
export function printLine(cli: Cli, key: TextKey, data?: TextData): void {
  cli.print(`${translate(cli.locale, key, data)}\n`);
}

/** Shows which file of how many is being read; on terminals only. */
export function showReading(cli: Cli, done: number, total: number, name: string): void {
  cli.showProgress(translate(cli.locale, "cli.progress.reading", { done, total, name }));
}

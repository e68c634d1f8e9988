import { readFile } from "node:fs/promises";
import { openPrevious } from "../app/openPrevious";
import { isOfYearBefore, previousFor, type PreviousFile } from "../app/previousFile";
import { agencyKeyOf } from "../core/consolidation";
import type { CheckContext } from "../core/rules";
import { err, ok } from "../core/result";
import type { Agency } from "../core/state";
import { translate } from "../i18n";
import { readCeilings, type Ceilings } from "./ceilingList";
import type { Call, Cli, OptionDefinition } from "./command";
import { findInput } from "./inputs";
import { openWorkbook } from "./openFile";
import type { OptionReading } from "./options";

/** What a check is given besides the files themselves. */
export interface Besides {
  readonly previous: PreviousFile | null;
  readonly ceilings: Ceilings | null;
}

/** Last year's workbook of the agency. */
export const PREVIOUS_OPTION = {
  name: "previous",
  kind: "text",
  help: "cli.option.previousYear",
} as const satisfies OptionDefinition;

/** --previous and --ceilings; a file that cannot be read ends the command with 2. */
export async function readBesides(
  call: Call,
  asOf: string,
  cli: Cli
): Promise<OptionReading<Besides | 2>> {
  const ceilings = await readCeilingsOption(call, cli);
  if (!ceilings.ok) return ceilings;
  const given = call.texts[PREVIOUS_OPTION.name];
  if (given === undefined) return ok({ previous: null, ceilings: ceilings.value });
  const file = await findInput(given);
  if (!file.ok) return file;
  const opened = await openWorkbook(file.value, cli);
  if (!opened.ok) return ok(opened.error);
  const previous = openPrevious(opened.value, file.value.name, { asOf });
  return ok({ previous, ceilings: ceilings.value });
}

async function readCeilingsOption(call: Call, cli: Cli): Promise<OptionReading<Ceilings | null>> {
  const path = call.texts["ceilings"];
  if (path === undefined) return ok(null);
  const file = await findInput(path);
  if (!file.ok) return file;
  const list = readCeilings(await readFile(path, "utf8"));
  if (list.ok) return list;
  const detail = translate(cli.locale, list.error.key, list.error.data);
  return err({ key: "cli.check.badCeilings", data: { path, detail } });
}

/** What of that belongs to the file of an agency; a file that names none takes last year's as its own. */
export function besidesOf(
  { previous, ceilings }: Besides,
  agency: Agency | null
): Pick<CheckContext, "previous" | "ceiling"> {
  const key = agency && agencyKeyOf(agency.code);
  return {
    previous: previousFor(previous, agency),
    ceiling: key === null ? null : (ceilings?.get(key) ?? null),
  };
}

/** Says on stderr what was given besides the file `name` and does not fit it. */
export function sayUnused(
  name: string,
  besides: Besides,
  agency: Agency | null,
  year: number,
  cli: Cli
): void {
  const { ceiling } = besidesOf(besides, agency);
  if (besides.previous && !isOfYearBefore(previousFor(besides.previous, agency), year)) {
    const data = { name, previous: besides.previous.name, year: String(year - 1) };
    cli.complain(translate(cli.locale, "cli.check.otherPrevious", data));
  }
  if (besides.ceilings && ceiling === null) {
    cli.complain(translate(cli.locale, "cli.check.noCeiling", { name }));
  }
}

import { periodById, periodId, periodsOfYear, type ReportPeriod } from "../core/layout";
import { err, ok, type Result } from "../core/result";
import { UNITS, type UnitId } from "../core/money";
import { defaultPack, packById, packs, type PackDefinition, type Profile } from "../core/packs";
import type { Agency } from "../core/state";
import type { Call, OptionDefinition, Sentence } from "./command";

/** Options that several commands share. */
export const OPTIONS = {
  json: { name: "json", kind: "flag", help: "cli.option.json" },
  output: { name: "output", short: "o", kind: "text", required: true, help: "cli.option.output" },
  pack: { name: "pack", kind: "text", help: "cli.option.pack" },
  asOf: { name: "as-of", kind: "text", help: "cli.option.asOf" },
  year: { name: "year", kind: "text", help: "cli.option.year" },
  map: { name: "map", kind: "text", help: "cli.option.map" },
  jobs: { name: "jobs", kind: "text", help: "cli.option.jobs" },
  certificate: { name: "certificate", kind: "text", help: "cli.option.certificate" },
} as const satisfies Readonly<Record<string, OptionDefinition>>;

/** What an option says, or the sentence that says what is wrong with it. */
export type OptionReading<T> = Result<T, Sentence>;

const PROFILES: readonly Profile[] = ["draft", "submission"];

/** One of `choices`. */
export function readChoice<T extends string>(
  option: string,
  value: string,
  choices: readonly T[]
): OptionReading<T> {
  const chosen = choices.find((choice) => choice === value);
  if (chosen !== undefined) return ok(chosen);
  const data = { option, value, choices: choices.join(", ") };
  return err({ key: "cli.wrong.badChoice", data });
}

/** Units as options name them. */
export const UNIT_IDS = Object.values(UNITS).map((unit) => unit.id);

/** --pack, or the default pack. */
export function readPack(call: Call): OptionReading<PackDefinition> {
  const id = call.texts["pack"];
  const pack = id === undefined ? defaultPack : packById(id);
  const data = { pack: id ?? "", choices: packs.map((each) => each.id).join(", ") };
  return pack ? ok(pack) : err({ key: "cli.template.unknownPack", data });
}

/** --profile, or "submission". */
export function readProfile(call: Call): OptionReading<Profile> {
  return readChoice("--profile", call.texts["profile"] ?? "submission", PROFILES);
}

/** --unit, or million đồng, in which such plans are written. */
export function readUnit(call: Call): OptionReading<UnitId> {
  return readChoice("--unit", call.texts["unit"] ?? "trieu-dong", UNIT_IDS);
}

/** --period, or a blank one. */
export function readPeriod(call: Call): OptionReading<ReportPeriod | null> {
  const value = call.texts["period"];
  if (value === undefined) return ok(null);
  const period = periodById(value);
  const all = periodsOfYear(["month", "quarter", "half-year", "year"]).map(periodId);
  const data = { option: "--period", value, choices: all.join(", ") };
  return period ? ok(period) : err({ key: "cli.wrong.badChoice", data });
}

/** --year; null when it is not given. */
export function readYear(call: Call): OptionReading<number | null> {
  const value = call.texts["year"];
  if (value === undefined) return ok(null);
  const year = /^\d{4}$/.test(value) ? Number(value) : 0;
  if (year >= 2000 && year <= 2100) return ok(year);
  return err({ key: "cli.wrong.badYear", data: { value } });
}

/** An option that is a day, ISO; null when it is not given. */
export function readDay(call: Call, name: string): OptionReading<string | null> {
  const value = call.texts[name];
  if (value === undefined) return ok(null);
  const day = /^\d{4}-\d{2}-\d{2}$/.test(value) ? new Date(`${value}T00:00:00Z`) : null;
  // "2018-02-30" is a date to JavaScript, but another one.
  const real = day && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
  return real ? ok(value) : err({ key: "cli.wrong.badDate", data: { value } });
}

/** --as-of, or the day of `now` (ISO). */
export function readAsOf(call: Call, now: string): OptionReading<string> {
  const day = readDay(call, "as-of");
  return day.ok ? ok(day.value ?? now.slice(0, 10)) : day;
}

/** --agency CODE or CODE=NAME; a code without a name stands for both. */
export function readAgency(text: string): OptionReading<Agency> {
  const equals = text.indexOf("=");
  const code = (equals < 0 ? text : text.slice(0, equals)).trim();
  const name = equals < 0 ? "" : text.slice(equals + 1).trim();
  if (code === "") return err({ key: "cli.wrong.agencyBlank" });
  return ok({ code, name: name === "" ? code : name });
}

/** A whole number from 1 to `most`; null when the option is not given. */
export function readCount(call: Call, name: string, most: number): OptionReading<number | null> {
  const value = call.texts[name];
  if (value === undefined) return ok(null);
  const count = /^\d{1,4}$/.test(value) ? Number(value) : 0;
  if (count >= 1 && count <= most) return ok(count);
  return err({ key: "cli.wrong.badCount", data: { option: `--${name}`, value, most } });
}

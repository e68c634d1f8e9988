import { checkWorkbook, type CheckResult } from "../../src/app/checkWorkbook";
import type { WorkbookSnapshot } from "../../src/core/sheet";
import { factsOf } from "../../src/core/table";
import { foldKey, replaceLookAlikes } from "../../src/core/text";
import type { FilledForm } from "./corpus";
import type { Mutation } from "./definitions";
import { startDraft, workbookOfDraft } from "./formDraft";

/** Sums and sources that are wrong: a table that says the same as before gives no cause for them. */
const FALSE_ALARMS = ["T401", "T402", "T403", "T404", "F301", "F302", "F305"];

function check(filled: FilledForm, workbook: WorkbookSnapshot): CheckResult {
  const { pack, year } = filled;
  return checkWorkbook(workbook, null, { pack, year, profile: "submission", asOf: "2026-07-20" });
}

const clean = new WeakMap<FilledForm, CheckResult>();

/** What is found in the form before it is mutated. */
function checkClean(filled: FilledForm): CheckResult {
  const known = clean.get(filled);
  if (known) return known;
  const result = check(filled, workbookOfDraft(startDraft(filled.table, filled.unit)));
  clean.set(filled, result);
  return result;
}

/** Money by task × measure × year × level × type. Names go by their letters, not by their case. */
function moneyOf({ tables }: CheckResult): ReadonlyMap<string, number> {
  const money = new Map<string, number>();
  for (const { task, measure, year, level, type, amount } of tables.flatMap(factsOf)) {
    const name = foldKey(replaceLookAlikes(task));
    const key = [name, measure, year, level ?? "?", type ?? "?"].join(" | ");
    money.set(key, (money.get(key) ?? 0) + amount);
  }
  return money;
}

/** What the mutated form says otherwise, or null. */
function moneyDifference(before: CheckResult, after: CheckResult): string | null {
  const [was, is] = [moneyOf(before), moneyOf(after)];
  const keys = [...new Set([...was.keys(), ...is.keys()])];
  const differing = keys.filter((key) => was.get(key) !== is.get(key));
  const [first] = differing;
  if (first === undefined) return null;
  const figures = `${String(was.get(first) ?? "none")} before, ${String(is.get(first) ?? "none")} after`;
  return `${String(differing.length)} of ${String(keys.length)} amounts differ: ${first}: ${figures}`;
}

/** Codes reported more often than before. */
function newCodes(before: CheckResult, after: CheckResult): readonly string[] {
  const count = ({ issues }: CheckResult, code: string) =>
    issues.filter((issue) => issue.code === code).length;
  const codes = new Set(after.issues.map(({ code }) => code));
  return [...codes].filter((code) => count(after, code) > count(before, code)).sort();
}

/** Errors that an unmutated form gives no cause for. */
export function alarmsIn(filled: FilledForm): readonly string[] {
  return checkClean(filled).issues.flatMap(({ code, severity }) =>
    severity === "error" ? [code] : []
  );
}

/** Mutates a form and judges how it is read and checked; null when all is as it must be. */
export function failureOf(filled: FilledForm, mutation: Mutation): string | null {
  const draft = startDraft(filled.table, filled.unit);
  mutation.apply(draft);
  return judge(filled, mutation, workbookOfDraft(draft));
}

/** What is wrong with how a mutated workbook is read and checked; null when nothing is. */
export function judge(
  filled: FilledForm,
  mutation: Mutation,
  workbook: WorkbookSnapshot
): string | null {
  const before = checkClean(filled);
  const after = check(filled, workbook);
  if (after.tables.length === 0 && mutation.keepsMeaning) return "not recognised";
  const difference = mutation.keepsMeaning ? moneyDifference(before, after) : null;
  if (difference !== null) return difference;
  const reported = newCodes(before, after);
  const alarms = mutation.keepsMeaning
    ? reported.filter((code) => FALSE_ALARMS.includes(code))
    : [];
  if (alarms.length > 0) return `false alarms: ${alarms.join(", ")}`;
  const { reports } = mutation;
  if (reports.length === 0 || reports.some((code) => reported.includes(code))) return null;
  return `none of ${reports.join(", ")} is reported (${reported.join(", ") || "nothing new"})`;
}

import { formById, type PackDefinition } from "../packs";
import type { Fact } from "../table";
import type { Submission } from "./definitions";
import type { ConsolidatedFact, FactKeys } from "./model";
import { compareText, keyOf, LEVEL_ORDER, rankIn, TYPE_ORDER } from "./order";
import type { SeriesFinder } from "./series";

/** Key of a level or type that is not named. */
export const NO_SOURCE = "NA";

/** Key of a group: form and its place in the form; tasks outside all groups come last. */
export function groupKey(pack: PackDefinition, formId: string, group: string | null): string {
  const forms = pack.forms.map((form) => form.id);
  const groups = formById(pack, formId)?.groups.map((one) => one.id) ?? [];
  const place = group === null ? groups.length : rankIn(groups, group);
  return `G${String(rankIn(forms, formId) + 1)}_${String(place + 1).padStart(2, "0")}`;
}

/** A file that counts, with the keys it gives its facts. */
export interface KeyedFile {
  readonly submission: Submission;
  readonly fileKey: string;
  readonly agencyKey: string;
}

/** A fact before its task has a key, with what it is ordered by. */
interface Ordered {
  readonly fact: Fact;
  readonly keys: Omit<FactKeys, "task">;
  readonly sheet: number;
  readonly level: number;
  readonly type: number;
}

/** Written out: facts are compared millions of times, and nearly always told apart by their rows. */
function compareFacts(a: Ordered, b: Ordered): number {
  return (
    a.sheet - b.sheet ||
    a.fact.row - b.fact.row ||
    compareText(a.keys.series, b.keys.series) ||
    compareText(b.keys.state, a.keys.state) ||
    a.level - b.level ||
    a.type - b.type ||
    compareText(a.fact.at.cell ?? "", b.fact.at.cell ?? "") ||
    a.fact.amount - b.fact.amount
  );
}

/** Group keys by form and group, made once each. */
function groupKeys(pack: PackDefinition): (fact: Fact) => string {
  const known = new Map<string, string>();
  return ({ form, group }) => {
    const id = `${form}\t${group ?? "\t"}`;
    const key = known.get(id) ?? groupKey(pack, form, group);
    known.set(id, key);
    return key;
  };
}

interface KeyMaker {
  readonly groupOf: (fact: Fact) => string;
  readonly findSeries: SeriesFinder;
}

function keyFact(
  file: KeyedFile,
  fact: Fact,
  sheets: readonly string[],
  { groupOf, findSeries }: KeyMaker
): Ordered {
  const { key: series, measureKey: measure } = findSeries(fact);
  return {
    sheet: rankIn(sheets, fact.at.sheet),
    level: rankIn(LEVEL_ORDER, fact.level),
    type: rankIn(TYPE_ORDER, fact.type),
    fact: { ...fact, at: { ...fact.at, file: file.submission.name } },
    keys: {
      agency: file.agencyKey,
      file: file.fileKey,
      form: fact.form,
      group: groupOf(fact),
      series,
      measure,
      year: String(fact.year),
      level: fact.level ?? NO_SOURCE,
      type: fact.type ?? NO_SOURCE,
      state: fact.state ? "1" : "0",
    },
  };
}

/** All facts that count, file by file and row by row, each with its keys. */
export function keyFacts(
  files: readonly KeyedFile[],
  pack: PackDefinition,
  findSeries: SeriesFinder
): ConsolidatedFact[] {
  const taskKeys = new Map<string, string>();
  const make = { groupOf: groupKeys(pack), findSeries };
  return files.flatMap((file) => {
    const sheets = file.submission.sheets.map((sheet) => sheet.name);
    const ordered = file.submission.facts
      .map((fact) => keyFact(file, fact, sheets, make))
      .sort(compareFacts);
    return ordered.map(({ fact, keys }): ConsolidatedFact => {
      const task = `${keys.file}\t${fact.form}\t${fact.at.sheet}\t${String(fact.row)}`;
      const known = taskKeys.get(task) ?? keyOf("T", taskKeys.size);
      taskKeys.set(task, known);
      return { fact, keys: { ...keys, task: known } };
    });
  });
}

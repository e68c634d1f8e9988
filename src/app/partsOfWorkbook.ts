import { NO_SOURCE, type Submission } from "../core/consolidation";
import type { WorkbookSnapshot } from "../core/sheet";
import type { CapitalTypeId, LevelId } from "../core/sources";
import type { Fact } from "../core/table";
import { readDataRows, type DataRow } from "./consolidated/dataRows";
import { proofOf, type Proof } from "./consolidated/proof";
import { verifyConsolidated } from "./verify";

function factOf(
  row: DataRow,
  series: ReadonlyMap<string, Proof["series"][number]>,
  groups: Proof["groups"]
): Fact[] {
  const { keys, task, period, apportioned, amount, agencies, file, sheet, cell } = row;
  const of = series.get(keys.series);
  if (!of) return [];
  return [
    {
      form: of.form,
      row: row.taskRow,
      ...{ task, period, apportioned },
      group: groups[keys.group] ?? null,
      ...(agencies ? { agencies } : {}),
      ...{ measure: of.measure, year: of.year },
      level: keys.level === NO_SOURCE ? null : (keys.level as LevelId),
      type: keys.type === NO_SOURCE ? null : (keys.type as CapitalTypeId),
      state: keys.state === "1",
      amount: amount ?? 0,
      at: { file, sheet, cell },
    },
  ];
}

/**
 * The files behind a consolidated workbook, as they were taken in, their facts from its data rows;
 * null when it is none. Where it was changed since, each is told as changed, with the cells.
 */
export function partsOfWorkbook(
  workbook: WorkbookSnapshot
): Required<Pick<Submission, "year" | "pack" | "parts">> | null {
  const proof = proofOf(workbook);
  if (!proof) return null;
  const series = new Map(proof.series.map((one) => [one.key, one]));
  const facts = new Map<string, Fact[]>();
  for (const row of readDataRows(workbook, proof.parts)) {
    const list = facts.get(row.file) ?? [];
    list.push(...factOf(row, series, proof.groups));
    facts.set(row.file, list);
  }
  const changedCells = verifyConsolidated(workbook).findings.flatMap(({ cell }) =>
    cell.includes("!") ? [cell] : []
  );
  const broken = changedCells.length > 0 ? { sealed: "broken" as const, changedCells } : {};
  const parts = proof.received.map((submission) => ({
    ...submission,
    facts: [...(facts.get(submission.name) ?? []), ...submission.facts],
    ...broken,
  }));
  return { year: proof.year, pack: { id: proof.pack, version: proof.packVersion }, parts };
}

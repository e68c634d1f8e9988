import {
  listFacts,
  NO_SOURCE,
  type Consolidated,
  type ReadProblem,
  type Submission,
} from "../core/consolidation";
import type { ComparedFact } from "../core/difference";
import type { PackDefinition } from "../core/packs";
import { err, ok, type Result } from "../core/result";
import type { WorkbookSnapshot } from "../core/sheet";
import type { CapitalTypeId, LevelId } from "../core/sources";
import { packFor } from "./checkWorkbook";
import { readDataRows } from "./consolidated/dataRows";
import { proofOf } from "./consolidated/proof";
import { intake, openSnapshot, type InputFile, type IntakeOptions } from "./intake";

/** One of two files to compare, as facts. */
export interface ComparedSide {
  readonly kind: "submission" | "consolidation";
  readonly facts: readonly ComparedFact[];
}

/** The facts of a submission. */
function factsOfSubmission({ name, agency, facts }: Submission): readonly ComparedFact[] {
  return facts.map((fact) => ({
    ...fact,
    at: { ...fact.at, file: name },
    agency: agency?.code ?? "",
    taskKey: `${fact.at.sheet}\t${String(fact.row)}`,
  }));
}

/** The facts of a consolidation just made. */
export function factsOfConsolidated({ agencies, facts }: Consolidated): readonly ComparedFact[] {
  const codes = new Map(agencies.map(({ key, code }) => [key, code]));
  return listFacts(facts).map(({ fact, task }) => ({
    ...fact,
    agency: codes.get(task.agency) ?? "",
    taskKey: task.task,
  }));
}

/** The facts that stand in the data sheet of a consolidated workbook; null when it is none. */
export function factsOfWorkbook(workbook: WorkbookSnapshot): readonly ComparedFact[] | null {
  const proof = proofOf(workbook);
  if (!proof) return null;
  const series = new Map(proof.series.map((one) => [one.key, one]));
  return readDataRows(workbook, proof.parts).flatMap(
    ({ keys, agencyCode, task, amount, file, sheet, cell }) => {
      const of = series.get(keys.series);
      if (!of) return [];
      return [
        {
          agency: agencyCode,
          taskKey: keys.task,
          form: of.form,
          task,
          measure: of.measure,
          year: of.year,
          level: keys.level === NO_SOURCE ? null : (keys.level as LevelId),
          type: keys.type === NO_SOURCE ? null : (keys.type as CapitalTypeId),
          state: keys.state === "1",
          amount: amount ?? 0,
          at: { file, sheet, cell },
        },
      ];
    }
  );
}

/** How sides are read; without a pack each file is read with the one that fits it best. */
export interface SideOptions extends Omit<IntakeOptions, "pack"> {
  readonly pack: PackDefinition | null;
}

/**
 * Reads a file to compare: a consolidation by its data rows, anything else as a submission. Both
 * are the department's own choice, so that a consolidation of hundreds of files may be large.
 */
export async function readSide(
  file: InputFile,
  options: SideOptions
): Promise<Result<ComparedSide, ReadProblem>> {
  const read = options.codec.read(file.bytes, file.name, true);
  if (!read.ok) return read;
  const consolidated = factsOfWorkbook(read.value);
  if (consolidated) return ok({ kind: "consolidation", facts: consolidated });
  const { workbook, state } = openSnapshot(read.value);
  const pack =
    options.pack ?? packFor(state, options.packs ? { packs: options.packs } : {}, workbook);
  const submission = await intake(file, { ...options, pack });
  if (submission.problem) return err(submission.problem);
  return ok({ kind: "submission", facts: factsOfSubmission(submission) });
}

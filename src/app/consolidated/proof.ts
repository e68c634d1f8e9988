import type {
  Consolidated,
  FileOutcome,
  ReceivedFile,
  Series,
  Submission,
} from "../../core/consolidation";
import { cellDigests } from "../../core/seal";
import {
  snapshotOf,
  sheetNamed,
  type CellValue,
  type SheetPlan,
  type WorkbookSnapshot,
} from "../../core/sheet";
import { decodeRecord, encodeRecord, textSheetPlan } from "../../core/state";
import type { Fact } from "../../core/table";
import type { DrawnSheet, FigureEntry } from "../drawing/sheetDraft";
import { SHEETS } from "./sheetNames";

const PROOF_FORMAT = "so-du-toan/consolidated@1";

/** What `verify` needs from the moment of consolidating, kept in a very hidden sheet. */
export interface Proof {
  readonly year: number;
  readonly pack: string;
  readonly packVersion: string;
  readonly toolVersion: string;
  readonly series: readonly Series[];
  readonly files: readonly {
    readonly name: string;
    readonly sha256: string;
    readonly outcome: FileOutcome;
  }[];
  readonly sheets: readonly {
    readonly name: string;
    readonly digests: readonly string[];
    readonly figures: readonly FigureEntry[];
    readonly derived: readonly string[];
  }[];
  /** The files as they came in, with those of their facts that stand in no data row. */
  readonly received: readonly Submission[];
  /** Cells of the certificate that must be zero. */
  readonly residuals: readonly string[];
}

function valuesOf(plan: SheetPlan): CellValue[][] {
  const values: CellValue[][] = [];
  for (const { row, column, value } of plan.cells) {
    while (values.length <= row) values.push([]);
    const cells = values[row];
    while (cells && cells.length < column) cells.push(null);
    if (cells) cells[column] = value;
  }
  return values;
}

/** As a data row keeps it, so that it does not matter whether it ever stood in one. */
function keptFact(fact: Fact, file: string): Fact {
  const { form, row, task, period, apportioned, group, agencies, at } = fact;
  const { measure, year, level, type, state, amount } = fact;
  return {
    ...{ form, row, task, period, apportioned, group },
    ...(agencies ? { agencies } : {}),
    ...{ measure, year, level, type, state, amount },
    at: { file, sheet: at.sheet, cell: at.cell ?? "" },
  };
}

/** A file without its counted facts. Offers to mend belong to the agency's own file. */
function withoutCounted({ submission, left }: ReceivedFile): Submission {
  const issues = submission.issues.map(({ fix: _fix, ...issue }) => issue);
  const texts = left.map((fact) => JSON.stringify(keptFact(fact, submission.name))).sort();
  return { ...submission, issues, facts: texts.map((text) => JSON.parse(text) as Fact) };
}

/** The very hidden sheet that lets `verify` prove the workbook later. */
export function drawProof(
  consolidated: Consolidated,
  drawn: readonly DrawnSheet[],
  residuals: readonly string[]
): SheetPlan {
  const { year, pack, toolVersion, series, files, received } = consolidated;
  const proof: Proof = {
    year,
    pack: pack.id,
    packVersion: pack.version,
    toolVersion,
    series,
    files: files.map(({ name, sha256, outcome }) => ({ name, sha256, outcome })),
    sheets: drawn.map(({ plan, figures, derived }) => ({
      name: plan.name,
      digests: cellDigests(snapshotOf(plan.name, valuesOf(plan))),
      figures,
      derived,
    })),
    received: received.map(withoutCounted),
    residuals,
  };
  return textSheetPlan(SHEETS.proof, encodeRecord(PROOF_FORMAT, { ...proof }));
}

function isProof(record: Readonly<Record<string, unknown>>): boolean {
  const { year, pack, series, files, sheets, received, residuals } = record;
  return (
    typeof year === "number" &&
    typeof pack === "string" &&
    [series, files, sheets, received, residuals].every((list) => Array.isArray(list))
  );
}

/** The proof inside a consolidated workbook; null when there is none or it is damaged. */
export function proofOf(workbook: WorkbookSnapshot): Proof | null {
  const sheet = sheetNamed(workbook, SHEETS.proof);
  const record = sheet ? decodeRecord(PROOF_FORMAT, sheet.values) : null;
  return record && isProof(record) ? (record as unknown as Proof) : null;
}

import type { Consolidated, FileOutcome, Series } from "../../core/consolidation";
import { cellDigests } from "../../core/seal";
import {
  snapshotOf,
  sheetNamed,
  type CellValue,
  type SheetPlan,
  type WorkbookSnapshot,
} from "../../core/sheet";
import { decodeRecord, encodeRecord, textSheetPlan } from "../../core/state";
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

/** The very hidden sheet that lets `verify` prove the workbook later. */
export function drawProof(
  consolidated: Consolidated,
  drawn: readonly DrawnSheet[],
  residuals: readonly string[]
): SheetPlan {
  const { year, pack, toolVersion, series, files } = consolidated;
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
    residuals,
  };
  return textSheetPlan(SHEETS.proof, encodeRecord(PROOF_FORMAT, { ...proof }));
}

function isProof(record: Readonly<Record<string, unknown>>): boolean {
  const { year, pack, series, files, sheets, residuals } = record;
  return (
    typeof year === "number" &&
    typeof pack === "string" &&
    [series, files, sheets, residuals].every((list) => Array.isArray(list))
  );
}

/** The proof inside a consolidated workbook; null when there is none or it is damaged. */
export function proofOf(workbook: WorkbookSnapshot): Proof | null {
  const sheet = sheetNamed(workbook, SHEETS.proof);
  const record = sheet ? decodeRecord(PROOF_FORMAT, sheet.values) : null;
  return record && isProof(record) ? (record as unknown as Proof) : null;
}

import type {
  CertificateLine,
  Consolidated,
  ConsolidatedFile,
  FileOutcome,
} from "../core/consolidation";
import { compareText, consolidate, firstDifference } from "../core/consolidation";
import { printPack } from "../core/packFile";
import type { Measure, PackDefinition } from "../core/packs";
import type { WorkbookSnapshot } from "../core/sheet";
import { partsOfWorkbook } from "./partsOfWorkbook";
import type { Sha256 } from "./ports";
import { proofOf } from "./consolidated/proof";
import {
  NOT_CONSOLIDATED,
  verifyFinding,
  verifyResult,
  type VerifyFinding,
  type VerifyResult,
} from "./consolidated/verifyResult";

const FORMAT = "so-du-toan/certificate@1";

/** Whole đồng in digits, because other programs read numbers of JSON as floating point. */
type Digits = string;

/** One sum every way it is taken; null for a way that does not apply. */
interface CertifiedSum {
  readonly form: string;
  readonly measure: Measure;
  readonly year: number;
  /** Other money is never added to the state's. */
  readonly state: boolean;
  readonly byAgency: Digits;
  readonly byGroup: Digits;
  readonly byTask: Digits;
  readonly byLevel: Digits;
  readonly byType: Digits;
  /** Null where the measure has money of one year only. */
  readonly byYear: Digits | null;
  readonly facts: Digits;
  readonly residual: Digits;
}

interface CertifiedInput {
  readonly name: string;
  /** Null where the bytes could not be had. */
  readonly sha256: string | null;
  readonly outcome: FileOutcome;
  /** Code of the agency; null where the file names none. */
  readonly agency: string | null;
  /** The file that counts instead, or null. */
  readonly instead: string | null;
}

/** The certificate of a consolidation for other programs: every key is always there. */
export interface CertificateFile {
  readonly format: typeof FORMAT;
  readonly tool: string;
  readonly year: number;
  /** `sha256` is that of the file that `pack export` writes. */
  readonly pack: { readonly id: string; readonly version: string; readonly sha256: string };
  /** The workbook file it was written with. */
  readonly workbook: { readonly sha256: string };
  readonly balanced: boolean;
  readonly counts: Consolidated["certificate"]["counts"] & { readonly misstated: number };
  readonly sums: readonly CertifiedSum[];
  /** By name: the order of a directory of agencies does not show in it. */
  readonly inputs: readonly CertifiedInput[];
}

/** What is certified. */
interface CertificateRequest {
  readonly consolidated: Consolidated;
  readonly pack: PackDefinition;
  /** Bytes of the workbook file. */
  readonly workbook: Uint8Array;
  readonly sha256: Sha256;
}

function certifySum(line: CertificateLine, { series }: Consolidated): CertifiedSum {
  const { form, measure, year, measureKey } = line.column.series;
  const years = series.filter((one) => one.measureKey === measureKey).length;
  return {
    ...{ form, measure, year, state: line.column.state },
    byAgency: String(line.byAgency),
    byGroup: String(line.byGroup),
    byTask: String(line.byTask),
    byLevel: String(line.byLevel),
    byType: String(line.byType),
    byYear: years > 1 ? String(line.byYear) : null,
    facts: String(line.facts),
    residual: String(line.residual),
  };
}

function certifyInput(file: ConsolidatedFile): CertifiedInput {
  const { name, sha256, outcome, agency, instead } = file;
  return { name, sha256: sha256 || null, outcome, agency: agency?.code ?? null, instead };
}

function compareInputs(a: CertifiedInput, b: CertifiedInput): number {
  return firstDifference(compareText(a.name, b.name), compareText(a.sha256 ?? "", b.sha256 ?? ""));
}

/** The certificate of a consolidation and of the workbook file made of it. */
export async function makeCertificate(request: CertificateRequest): Promise<CertificateFile> {
  const { consolidated, pack, workbook, sha256 } = request;
  const { certificate, year, toolVersion, files } = consolidated;
  const { balanced, counts, misstated } = certificate;
  const packHash = await sha256(new TextEncoder().encode(printPack(pack)));
  return {
    format: FORMAT,
    tool: toolVersion,
    year,
    pack: { id: pack.id, version: pack.version, sha256: packHash },
    workbook: { sha256: await sha256(workbook) },
    balanced,
    counts: { ...counts, misstated },
    sums: certificate.lines.map((line) => certifySum(line, consolidated)),
    inputs: files.map(certifyInput).sort(compareInputs),
  };
}

/** The bytes of a certificate as text: the same certificate gives the same text. */
export function serializeCertificate(certificate: CertificateFile): string {
  return `${JSON.stringify(certificate, null, 2)}\n`;
}

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null;
}

/** The certificate in a text; null when it is none. What it says is not trusted yet. */
export function readCertificate(text: string): Fields | null {
  try {
    const value: unknown = JSON.parse(text);
    return isFields(value) && value["format"] === FORMAT ? value : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function showValue(value: unknown): string {
  if (value === undefined) return "";
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** Each place where the certificate says something else, by its path: "sums[2].byGroup". */
function compareFields(said: unknown, own: unknown, path: string): VerifyFinding[] {
  if (isFields(said) && isFields(own) && Array.isArray(said) === Array.isArray(own)) {
    const names = [...new Set([...Object.keys(own), ...Object.keys(said)])];
    return names.flatMap((name) => {
      const step = Array.isArray(own) ? `[${name}]` : path && `.${name}`;
      return compareFields(said[name], own[name], step ? path + step : name);
    });
  }
  if (said === own) return [];
  const kind = path === "workbook.sha256" ? "certificate-workbook" : "certificate-differs";
  return [verifyFinding(kind, { cell: path, found: showValue(said), expected: showValue(own) })];
}

/**
 * Compares a certificate with a consolidated workbook: whether that is the certified file, byte
 * for byte, and whether everything certified still follows from its data rows.
 */
export async function verifyCertificate(
  said: Fields,
  workbook: WorkbookSnapshot,
  { bytes, pack, sha256 }: VerifyOptions
): Promise<VerifyResult> {
  const proof = proofOf(workbook);
  const brought = partsOfWorkbook(workbook);
  if (!proof || !brought) return NOT_CONSOLIDATED;
  const { year, toolVersion } = proof;
  const consolidated = consolidate(brought.parts, { year, pack, toolVersion });
  const own = await makeCertificate({ consolidated, pack, workbook: bytes, sha256 });
  const figures = own.sums.length;
  return verifyResult({ figures, facts: own.counts.facts }, compareFields(said, own, ""));
}

/** The file of the workbook, and the pack it was consolidated with. */
interface VerifyOptions {
  readonly bytes: Uint8Array;
  readonly pack: PackDefinition;
  readonly sha256: Sha256;
}

import {
  bringParts,
  consolidate,
  listFacts,
  packSubmission,
  type PackedSubmission,
  type Submission,
} from "../core/consolidation";
import { packById } from "../core/packs";
import type { WorkbookSnapshot } from "../core/sheet";
import { readDataRows, type DataRow } from "./consolidated/dataRows";
import { matchFiles } from "./consolidated/matchFiles";
import { proofOf, type Proof } from "./consolidated/proof";
import {
  NOT_CONSOLIDATED,
  verifyFinding,
  verifyResult,
  type VerifyFinding,
  type VerifyResult,
} from "./consolidated/verifyResult";

/** A sum over the rows with the same origin and meaning. */
interface Amount {
  readonly amount: number;
  /** Cell of the data sheet, null on the side of the inputs. */
  readonly cell: string | null;
  readonly file: string;
}

function add(amounts: Map<string, Amount>, key: string, one: Amount): void {
  const known = amounts.get(key);
  amounts.set(key, known ? { ...known, amount: known.amount + one.amount } : one);
}

function amountsOfRows(rows: readonly DataRow[], proof: Proof): Map<string, Amount> {
  const series = new Map(proof.series.map((one) => [one.key, one]));
  const amounts = new Map<string, Amount>();
  for (const { keys, file, sheet, cell, amount, at } of rows) {
    const of = series.get(keys.series);
    const meaning = [of?.form, of?.measure, of?.year, keys.level, keys.type, keys.state];
    add(amounts, [file, sheet, cell, ...meaning].join("\t"), {
      amount: amount ?? 0,
      cell: at,
      file,
    });
  }
  return amounts;
}

/** The amounts of the files that counted then, under the names that they had. */
function amountsOfInputs({ files, matched }: HandedIn, proof: Proof): Map<string, Amount> {
  const pack = packById(proof.pack);
  const amounts = new Map<string, Amount>();
  if (!pack) return amounts;
  // Only files that counted then; which one of two counts depends on nothing else.
  const taken = files.flatMap((file, index): PackedSubmission[] => {
    const then = matched[index];
    return then?.outcome === "counted" ? [{ ...file, name: then.name }] : [];
  });
  const { facts } = consolidate(taken, {
    year: proof.year,
    pack,
    toolVersion: proof.toolVersion,
  });
  for (const { fact, money } of listFacts(facts)) {
    const { file = "", sheet, cell = "" } = fact.at;
    const meaning = [fact.form, fact.measure, fact.year, money.level, money.type, money.state];
    const key = [file, sheet, cell, ...meaning].join("\t");
    add(amounts, key, { amount: fact.amount, cell: null, file });
  }
  return amounts;
}

/** "nop/a.xlsx: QN-B2!J12": where an input says it. */
function placeOf(key: string): string {
  const [file = "", sheet = "", cell = ""] = key.split("\t");
  return `${file}: ${sheet}!${cell}`;
}

function compareAmounts(
  rows: ReadonlyMap<string, Amount>,
  inputs: ReadonlyMap<string, Amount>
): VerifyFinding[] {
  const findings: VerifyFinding[] = [];
  for (const [key, row] of rows) {
    const input = inputs.get(key);
    const cell = row.cell ?? "";
    const found = String(row.amount);
    if (!input) findings.push(verifyFinding("fact-extra", { cell, file: row.file, found }));
    else if (input.amount !== row.amount) {
      const more = { cell, file: placeOf(key), found, expected: String(input.amount) };
      findings.push(verifyFinding("fact-differs", more));
    }
  }
  for (const [key, input] of inputs) {
    if (rows.has(key)) continue;
    const expected = String(input.amount);
    findings.push(verifyFinding("fact-missing", { file: placeOf(key), expected }));
  }
  return findings;
}

/** Files of the proof that none of the files at hand is. */
function missingFiles({ matched }: HandedIn, proof: Proof): ProvenFile[] {
  const found = new Set(matched);
  return proof.files.filter((file) => !found.has(file));
}

/** A further copy of a file that counted is no new file. */
function compareFiles(handedIn: HandedIn, proof: Proof): VerifyFinding[] {
  const { files, matched } = handedIn;
  const known = new Set(proof.files.map(({ sha256 }) => sha256));
  return [
    ...missingFiles(handedIn, proof).map(({ name }) =>
      verifyFinding("file-missing", { file: name })
    ),
    ...files.flatMap(({ name, sha256 }, index) => {
      const then = matched[index];
      if (then)
        return then.sha256 === sha256 ? [] : [verifyFinding("file-changed", { file: name })];
      const isCopy = sha256 !== "" && known.has(sha256);
      return isCopy ? [] : [verifyFinding("file-new", { file: name })];
    }),
  ];
}

type ProvenFile = Proof["files"][number];

/** Files as they were handed in, and as they count: without the consolidations that brought them. */
interface HandedIn {
  readonly submissions: readonly PackedSubmission[];
  readonly files: readonly PackedSubmission[];
  /** What each of `files` was when it was consolidated; null for a file that was not there. */
  readonly matched: readonly (ProvenFile | null)[];
}

/**
 * Cells of consolidations among the inputs that were changed since they counted: their parts then
 * say so, and did not when they were taken in.
 */
function compareContainers(
  { submissions, files, matched }: HandedIn,
  proof: Proof
): VerifyFinding[] {
  const then = new Map(proof.received.map(({ name, changedCells }) => [name, changedCells]));
  const containers = submissions.flatMap((one) => (one.parts ?? [one]).map(() => one));
  const cells = new Map<string, Set<string>>();
  files.forEach(({ name, changedCells }, index) => {
    const container = containers[index];
    if (!container?.parts) return;
    const known = cells.get(container.name) ?? new Set();
    cells.set(container.name, known);
    const before = then.get(matched[index]?.name ?? name) ?? [];
    for (const cell of changedCells) if (!before.includes(cell)) known.add(cell);
  });
  return [...cells].flatMap(([file, changed]) =>
    [...changed].map((cell) => verifyFinding("input-changed", { file, cell }))
  );
}

/**
 * Compares a consolidated workbook with the files it was made from: the files' hashes, and every
 * data row with the cell it came from. Files are found by content, name or the end of their path;
 * the rows of one that is not found are not listed. A consolidation among them stands for the
 * files behind it.
 */
export function verifyAgainstInputs(
  workbook: WorkbookSnapshot,
  handed: readonly (Submission | PackedSubmission)[]
): VerifyResult {
  const proof = proofOf(workbook);
  if (!proof) return NOT_CONSOLIDATED;
  const rows = readDataRows(workbook, proof.parts);
  const submissions = handed.map(packSubmission);
  const files = bringParts(submissions);
  const matched = matchFiles(files, proof.files).map((place) =>
    place === null ? null : (proof.files[place] ?? null)
  );
  const handedIn = { submissions, files, matched };
  const missing = new Set(missingFiles(handedIn, proof).map(({ name }) => name));
  const present = rows.filter(({ file }) => !missing.has(file));
  const findings = [
    ...compareContainers(handedIn, proof),
    ...compareFiles(handedIn, proof),
    ...compareAmounts(amountsOfRows(present, proof), amountsOfInputs(handedIn, proof)),
  ];
  return verifyResult({ figures: 0, facts: rows.length }, findings);
}

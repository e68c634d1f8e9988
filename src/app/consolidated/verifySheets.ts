import { STATE_SHEET } from "../../core/state";
import type { Proof } from "./proof";
import { SHEETS } from "./sheetNames";
import { verifyFinding, type VerifyFinding } from "./verifyResult";

/** Letters of other scripts, and the Latin ones they look like. */
const [OTHERS, LATIN] = ["аеорсухіјѕһԁтмнквαονρτικ", "aeopcyxijshdtmhkbaovptik"] as const;

/** What is left of a name for an eye that reads quickly: letters and digits without their marks. */
function atAGlance(name: string): string {
  const letters = name.normalize("NFKD").toLowerCase().replaceAll("đ", "d");
  return letters
    .replace(/[^\p{L}\p{N}]/gu, "")
    .replace(/[^a-z]/gu, (letter) => LATIN.charAt(OTHERS.indexOf(letter)) || letter);
}

/** "Tổng hợp (2)", as programs call copies, is read as "Tổng hợp"; "Theo năm 2027" is not. */
function withoutNumber(name: string): string {
  return name.replace(/[\s_.-]*\(?\d{1,2}\)?\s*$/, "");
}

/** Names of ours by how they look, with those that other consolidations have. */
function namesAtAGlance({ sheets, series }: Proof): ReadonlyMap<string, string> {
  const forms = series.map(({ form }) => `${SHEETS.summary} ${form}`);
  const names = [...forms, ...Object.values(SHEETS), ...sheets.map(({ name }) => name)];
  return new Map(names.map((name) => [atAGlance(name), name]));
}

/** What the order and number of sheets come to: findings, and notes that disprove nothing. */
interface CheckedSheets {
  readonly findings: readonly VerifyFinding[];
  readonly notes: readonly VerifyFinding[];
}

/**
 * Sheets that were added or moved. Departments add sheets for their own use, which is a note; one
 * whose name reads like one of ours passes for a part of the consolidation.
 */
export function checkSheets(names: readonly string[], proof: Proof): CheckedSheets {
  const proven = proof.sheets.map(({ name }) => name);
  const own = new Set([...proven, SHEETS.proof, STATE_SHEET]);
  const known = namesAtAGlance(proof);
  const findings: VerifyFinding[] = [];
  const notes: VerifyFinding[] = [];
  for (const cell of names) {
    if (own.has(cell)) continue;
    const expected = known.get(atAGlance(cell)) ?? known.get(atAGlance(withoutNumber(cell)));
    if (expected === undefined) notes.push(verifyFinding("sheet-added", { cell }));
    else findings.push(verifyFinding("sheet-alike", { cell, expected }));
  }
  const order = names.filter((name) => proven.includes(name));
  const inOrder = proven.filter((name) => order.includes(name));
  const at = order.findIndex((name, index) => name !== inOrder[index]);
  const [cell, expected] = [order[at], inOrder[at]];
  if (cell !== undefined && expected !== undefined) {
    notes.push(verifyFinding("sheet-moved", { cell: expected, found: cell }));
  }
  return { findings, notes };
}

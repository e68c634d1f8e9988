import { createCodec, readFrames } from "../../src/adapters/xlsx";
import { verifyConsolidated, type VerifyFinding, type VerifyResult } from "../../src/app/verify";

/** What `verify` says of the bytes of a file. */
export function verifyBytes(bytes: Uint8Array): VerifyResult {
  const read = createCodec().read(bytes, "tong-hop.xlsx");
  if (!read.ok) throw new Error(read.error.kind);
  return verifyConsolidated(read.value, readFrames(bytes));
}

/** Kind and place of every finding. */
export function placesOf(findings: readonly VerifyFinding[]): string[] {
  return findings.map(({ kind, cell }) => `${kind} ${cell}`);
}

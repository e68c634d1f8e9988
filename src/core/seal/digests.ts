import {
  cellKey,
  formatAddress,
  parseAddress,
  type CellAddress,
  type SheetSnapshot,
} from "../sheet";
import { fnv1a } from "../text";
import { canonicalCells } from "./canonical";

/** "A1=xxxxxxxx" per filled cell: small enough to keep, so that a changed cell can be named. */
export function cellDigests(sheet: SheetSnapshot): string[] {
  return canonicalCells(sheet).map(
    (cell) => `${formatAddress(cell)}=${fnv1a(`${cell.type}${cell.value}`)}`
  );
}

/** How a cell differs from its digest. */
export interface DigestDifference extends CellAddress {
  readonly kind: "added" | "removed" | "changed";
}

function digestsByCell(digests: readonly string[]): Map<string, string> {
  return new Map(digests.map((entry) => entry.split("=") as [string, string]));
}

/** Cells that were added, removed or changed between two lists of digests, by row and column. */
export function compareDigests(
  before: readonly string[],
  after: readonly string[]
): DigestDifference[] {
  const [old, now] = [digestsByCell(before), digestsByCell(after)];
  const differences = new Map<number, DigestDifference>();
  const note = (address: string, kind: DigestDifference["kind"]): void => {
    const at = parseAddress(address);
    if (at) differences.set(cellKey(at.row, at.column), { ...at, kind });
  };
  for (const [address, digest] of now) {
    const known = old.get(address);
    if (known === undefined) note(address, "added");
    else if (known !== digest) note(address, "changed");
  }
  for (const address of old.keys()) if (!now.has(address)) note(address, "removed");
  return [...differences].sort(([a], [b]) => a - b).map(([, difference]) => difference);
}

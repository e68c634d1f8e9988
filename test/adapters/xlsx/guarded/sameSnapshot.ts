import { readBySheetJs } from "../../../../src/adapters/xlsx/readBySheetJs";
import { readGuarded } from "../../../../src/adapters/xlsx/guarded";
import { readZipDirectory } from "../../../../src/adapters/xlsx/zip";
import {
  cellText,
  formatAddress,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../../../../src/core/sheet";

/** What our own reader reads; it must not hand over. */
export function readOurs(bytes: Uint8Array): WorkbookSnapshot {
  const directory = readZipDirectory(bytes);
  if (!directory.ok) throw new Error(directory.error);
  const read = readGuarded(bytes, directory.value);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

/** What SheetJS reads. */
export function readTheirs(bytes: Uint8Array): WorkbookSnapshot {
  const read = readBySheetJs(bytes);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

/** Places where two snapshots differ, cell by cell, in words; fonts apart, which SheetJS lacks. */
export function differences(ours: WorkbookSnapshot, theirs: WorkbookSnapshot): readonly string[] {
  const found: string[] = [];
  const compare = (what: string, a: unknown, b: unknown) => {
    const [left, right] = [JSON.stringify(a), JSON.stringify(b)];
    if (left !== right) found.push(`${what}: ${left} ≠ ${right}`);
  };
  compare("properties", ours.properties, theirs.properties);
  compare("traits", ours.traits, theirs.traits);
  compare(
    "names",
    ours.sheets.map(({ name }) => name),
    theirs.sheets.map(({ name }) => name)
  );
  ours.sheets.forEach((sheet, index) => {
    const other = theirs.sheets[index];
    if (other) compareSheets(sheet, other, compare);
  });
  return found;
}

type Compare = (what: string, a: unknown, b: unknown) => void;

function compareSheets(ours: SheetSnapshot, theirs: SheetSnapshot, compare: Compare): void {
  const { name } = ours;
  for (const key of ["visibility", "rowCount", "columnCount", "merges"] as const) {
    compare(`${name} ${key}`, ours[key], theirs[key]);
  }
  for (const key of ["hiddenRows", "hiddenColumns"] as const) {
    compare(`${name} ${key}`, [...ours[key]].sort(byNumber), [...theirs[key]].sort(byNumber));
  }
  for (const key of ["formulas", "numberFormats"] as const) {
    compare(`${name} ${key}`, sorted(ours[key]), sorted(theirs[key]));
  }
  for (let row = 0; row < Math.max(ours.values.length, theirs.values.length); row++) {
    const [a, b] = [ours.values[row] ?? [], theirs.values[row] ?? []];
    for (let column = 0; column < Math.max(a.length, b.length); column++) {
      if (a[column] === b[column]) continue;
      const [left, right] = [a[column] ?? null, b[column] ?? null];
      if (typeof left === typeof right && cellText(left) === cellText(right)) continue;
      compare(`${name}!${formatAddress({ row, column })}`, left, right);
    }
  }
}

const byNumber = (a: number, b: number) => a - b;

const sorted = (map: ReadonlyMap<number, string>) => [...map].sort(([a], [b]) => a - b);

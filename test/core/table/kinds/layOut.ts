import { snapshotOf, type CellValue, type RangeAddress } from "../../../../src/core/sheet";
import type { RealSheet } from "../../../support/realSheets";
import type { KindTable } from "./definitions";

/** A table laid out as a sheet of its own, lines above and below included. */
export function layOut(table: KindTable): RealSheet {
  const headerRow = table.above.length;
  const dataRow = headerRow + table.header.length;
  const texts = [
    ...table.above.map((line) => [line]),
    ...table.header.map(cellsOf),
    ...table.rows.map((row) => cellsOf(row.slice(2))),
  ];
  const values = texts.map((row) => row.map((text) => readValue(text, table.numeric ?? false)));
  return {
    id: table.id,
    sheet: snapshotOf(table.id.slice(0, 31), values, { merges: mergesOf(texts) }),
    headerRow,
    dataRow,
    dataRows: table.rows.length,
  };
}

function cellsOf(row: string): readonly string[] {
  return row.split("|").map((cell) => cell.trim());
}

function readValue(text: string, numeric: boolean): CellValue {
  if (text === "" || text === "<" || text === "^") return null;
  const plain = text.replaceAll(".", "").replace(",", ".");
  return numeric && /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : text;
}

/** Rectangles of "<" and "^" with the cell that they continue. */
function mergesOf(texts: readonly (readonly string[])[]): readonly RangeAddress[] {
  return texts.flatMap((row, top) =>
    row.flatMap((text, left) => {
      if (text === "<" || text === "^") return [];
      const width = 1 + row.slice(left + 1).findIndex((one) => one !== "<");
      const right = left + (width === 0 ? row.length - left : width) - 1;
      const below = texts.slice(top + 1).findIndex((one) => one[left] !== "^");
      const bottom = top + (below === -1 ? texts.length - top - 1 : below);
      return right > left || bottom > top ? [{ top, left, bottom, right }] : [];
    })
  );
}

import type { Sheet } from "hucre/xlsx";
import { parseRange, type PrintSetup, type SheetSnapshot } from "../../../core/sheet";

const MM_PER_INCH = 25.4;

/** Margins Excel gives a new sheet, in inches. */
const DEFAULT_MARGINS = { top: 0.75, bottom: 0.75, left: 0.7, right: 0.7 } as const;

/** How a sheet prints, when the file says so; without area all values are printed. */
export function toPrint(looks: Sheet, sheet: SheetSnapshot): PrintSetup | null {
  const setup = looks.pageSetup;
  if (!setup?.orientation && !setup?.printArea) return null;
  const margins = { ...DEFAULT_MARGINS, ...setup.margins };
  const used = {
    top: 0,
    left: 0,
    bottom: Math.max(0, sheet.rowCount - 1),
    right: Math.max(0, sheet.columnCount - 1),
  };
  const repeated = /^\$?(\d+):\$?(\d+)$/.exec(withoutSheet(setup.printTitlesRow ?? ""));
  return {
    orientation: setup.orientation ?? "portrait",
    ...(setup.paperSize === "a3" ? ({ paper: "A3" } as const) : {}),
    area: parseRange(withoutSheet(setup.printArea ?? "")) ?? used,
    ...(repeated
      ? { repeatRows: [Number(repeated[1]) - 1, Number(repeated[2]) - 1] as const }
      : {}),
    margins: {
      top: toMillimetres(margins.top),
      bottom: toMillimetres(margins.bottom),
      left: toMillimetres(margins.left),
      right: toMillimetres(margins.right),
    },
  };
}

function withoutSheet(reference: string): string {
  return reference.slice(reference.lastIndexOf("!") + 1);
}

function toMillimetres(inches: number): number {
  return Math.round(inches * MM_PER_INCH * 10) / 10;
}

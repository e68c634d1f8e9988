import {
  sheetNamed,
  type CellStyle,
  type PlanCell,
  type SheetPlan,
  type WorkbookSnapshot,
} from "../sheet";
import { STATE_SHEET, type WorkbookState } from "./definitions";
import { decodeState, encodeState } from "./storage";

/** Longest custom document property that every program keeps whole. */
const MAX_PROPERTY = 255;

const AS_TEXT: CellStyle = { numberFormat: "@" };

function cellsOfTexts(rows: readonly (readonly string[])[]): readonly PlanCell[] {
  return rows.flatMap((texts, row) =>
    texts.map((value, column): PlanCell => ({ row, column, value, style: AS_TEXT }))
  );
}

/**
 * A very hidden sheet that holds rows of texts. They are asked for once, when its cells first are:
 * who writes a long record can send off other sheets before it is made.
 */
export function textSheetPlan(
  name: string,
  textsOf: () => readonly (readonly string[])[]
): SheetPlan {
  let cells: readonly PlanCell[] | null = null;
  return {
    name,
    visibility: "veryHidden",
    get cells() {
      return (cells ??= cellsOfTexts(textsOf()));
    },
    columnWidths: [],
    rowHeights: new Map(),
    merges: [],
    validations: [],
  };
}

/** The very hidden sheet that carries the state. */
export function stateSheetPlan(state: WorkbookState): SheetPlan {
  return textSheetPlan(STATE_SHEET, () => encodeState(state));
}

/** Custom document properties that show the state to other tools; the sheet stays the truth. */
export function stateProperties(state: WorkbookState): Record<string, string> {
  const texts = {
    "SoDuToan.Pack": state.pack,
    "SoDuToan.Version": state.packVersion,
    "SoDuToan.Seal": state.seal?.sha256 ?? "none",
  };
  return Object.fromEntries(
    Object.entries(texts).map(([name, text]) => [name, text.slice(0, MAX_PROPERTY)])
  );
}

/** The state of a workbook read from a file; null when it has none or a damaged one. */
export function stateOf(workbook: WorkbookSnapshot): WorkbookState | null {
  const sheet = sheetNamed(workbook, STATE_SHEET);
  return sheet ? decodeState(sheet.values) : null;
}

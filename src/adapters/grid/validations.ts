import type { IRange, ISheetDataValidationRule } from "@univerjs/core";
import type { PlanValidation, RangeAddress } from "../../core/sheet";

/** Name of the grid's resource that holds the rules of all sheets. */
export const VALIDATION_RESOURCE = "SHEET_DATA_VALIDATION_PLUGIN";

const STOP = 1;
const WARNING = 2;
/** Excel's arrow; the grid's own default draws chips. */
const ARROW = 1;

/** A range of ours as the grid writes it. */
export function gridRangeOf(range: RangeAddress): IRange {
  return {
    startRow: range.top,
    startColumn: range.left,
    endRow: range.bottom,
    endColumn: range.right,
  };
}

/** A range of the grid as ours. */
export function rangeOfGrid(range: IRange): RangeAddress {
  return {
    top: range.startRow,
    left: range.startColumn,
    bottom: range.endRow,
    right: range.endColumn,
  };
}

/** Choices written out ("a,b" in quotes) stay so; anything else is a reference. */
function choicesOf(source: string): string {
  return source.startsWith('"') ? source.slice(1, -1) : `=${source}`;
}

/** The grid puts its workbook id before sheet names and may store choices as JSON. */
function sourceOf(formula: string): string {
  if (formula.startsWith("="))
    return formula
      .slice(1)
      .replace(/^'\[[^\]]*\]/, "'")
      .replace(/^\[[^\]]*\]/, "");
  if (!formula.startsWith("[")) return `"${formula}"`;
  return `"${(JSON.parse(formula) as string[]).join(",")}"`;
}

/** A validation as a rule of the grid. `uid` must be unique in the workbook. */
export function gridRuleOf(validation: PlanValidation, uid: string): ISheetDataValidationRule {
  const common = {
    uid,
    ranges: [gridRangeOf(validation.range)],
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: validation.strict ? STOP : WARNING,
    renderMode: ARROW,
  };
  if (validation.kind === "list") {
    return { ...common, type: "list", formula1: choicesOf(validation.source), showDropDown: true };
  }
  const formula1 = String(validation.minimum);
  return { ...common, type: "decimal", operator: "greaterThanOrEqual" as never, formula1 };
}

/** The validations of one rule, one for each of its ranges; kinds we have no word for give none. */
export function validationsOfRule(rule: ISheetDataValidationRule): PlanValidation[] {
  const strict = rule.errorStyle === STOP;
  const ranges = rule.ranges.map(rangeOfGrid);
  const formula = rule.formula1 ?? "";
  if (rule.type === "list" && formula !== "") {
    const source = sourceOf(formula);
    return ranges.map((range) => ({ kind: "list", range, source, strict }));
  }
  const minimum = Number(formula);
  const fromMinimum = (rule.operator as string | undefined) === "greaterThanOrEqual";
  if (rule.type !== "decimal" || !fromMinimum || !Number.isFinite(minimum)) return [];
  return ranges.map((range) => ({ kind: "number", range, minimum, strict }));
}

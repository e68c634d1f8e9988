import type { DataValidation, Sheet } from "hucre/xlsx";
import { parseRange, quoteSheetName, type PlanValidation } from "../../../core/sheet";

/** A range, on this sheet or, quoted or not, on another. */
const REFERENCE =
  /^(?:(?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!)?\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?$/u;

/** The choices and number limits that a plan can say. */
export function toValidations(looks: Sheet): readonly PlanValidation[] {
  return (looks.dataValidations ?? []).flatMap((validation) => toPlan(validation, looks.name));
}

/** How many validations of the sheet a plan cannot say. */
export function countOtherValidations(looks: Sheet): number {
  const all = looks.dataValidations ?? [];
  return all.filter((validation) => toPlan(validation, looks.name).length === 0).length;
}

function toPlan(validation: DataValidation, sheet: string): readonly PlanValidation[] {
  const strict =
    (validation.errorStyle ?? "stop") === "stop" && validation.showErrorMessage === true;
  const source = validation.formula1 ?? "";
  const ranges = validation.range.split(" ").flatMap((area) => parseRange(area) ?? []);
  if (validation.type === "list" && REFERENCE.test(source)) {
    const full = source.includes("!") ? source : `${quoteSheetName(sheet)}!${source}`;
    return ranges.map((range) => ({ kind: "list", range, source: full, strict }));
  }
  const isMinimum =
    (validation.type === "decimal" || validation.type === "whole") &&
    validation.operator === "greaterThanOrEqual";
  const minimum = Number(source);
  if (!isMinimum || source === "" || !Number.isFinite(minimum)) return [];
  return ranges.map((range) => ({ kind: "number", range, minimum, strict }));
}

import {
  quoteSheetName,
  type PlanCell,
  type PlanValidation,
  type SheetPlan,
} from "../../core/sheet";

/** Longest sheet name that Excel takes. */
const MAX_NAME = 31;

/** The name itself, or with " (2)", " (3)" … when it is taken; letter case does not matter. */
export function freeName(name: string, taken: readonly string[]): string {
  const used = new Set(taken.map((each) => each.toLowerCase()));
  for (let count = 1; ; count += 1) {
    const suffix = count === 1 ? "" : ` (${String(count)})`;
    const candidate = name.slice(0, MAX_NAME - suffix.length) + suffix;
    if (!used.has(candidate.toLowerCase())) return candidate;
  }
}

/** Texts in quotes, quoted sheet names, bare sheet names; the names end in "!". */
const REFERENCES = /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|([\p{L}_][\p{L}\p{N}_.]*)!/gu;

/** A formula with sheets under their new names; texts inside the formula stay. */
export function renameInFormula(formula: string, names: ReadonlyMap<string, string>): string {
  return formula.replace(REFERENCES, (all, quoted?: string, bare?: string) => {
    const to = names.get(quoted?.replaceAll("''", "'") ?? bare ?? "");
    return to === undefined ? all : `${quoteSheetName(to)}!`;
  });
}

/** A sheet whose formulas, links and choices follow the new names of its neighbours. */
export function renameSheets(sheet: SheetPlan, names: ReadonlyMap<string, string>): SheetPlan {
  const inFormula = (formula: string) => renameInFormula(formula, names);
  const cells = sheet.cells.map((cell): PlanCell => ({
    ...cell,
    ...(cell.formula === undefined ? {} : { formula: inFormula(cell.formula) }),
    ...(cell.link === undefined ? {} : { link: inFormula(cell.link) }),
  }));
  const validations = sheet.validations.map((each): PlanValidation =>
    each.kind === "list" ? { ...each, source: inFormula(each.source) } : each
  );
  return { ...sheet, name: names.get(sheet.name) ?? sheet.name, cells, validations };
}

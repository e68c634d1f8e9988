import { checkBudgetCode, readBudgetCodes, type CodeCheck } from "../../budgetCodes";
import type { CellValue } from "../../sheet";
import { defineRowRule, type Finding } from "../definitions";
import { placeOf } from "../places";

/** P510: a code of the budget's classification that cannot be right: shape, range, membership. */
export const budgetCodeInvalid = defineRowRule({
  id: "budget-code-invalid",
  code: "P510",
  fixKind: null,
  prepare: (table, { pack, year }) => {
    const names = pack.budgetItems;
    const check = names === undefined ? { year } : { year, names };
    const columns = table.columns.filter(({ definition }) => definition.kind === "budget-code");
    if (columns.length === 0) return null;
    return (row, report) => {
      if (row.kind !== "task" && row.kind !== "source-line") return;
      for (const { definition } of columns) {
        const problems = problemsOf(row.cells[definition.id]?.value ?? null, check);
        for (const problem of problems) {
          report({ at: placeOf(table, row, definition.id), ...problem });
        }
      }
    };
  },
});

type Problem = Pick<Finding, "messageId" | "data">;

function problemsOf(value: CellValue, check: CodeCheck): readonly Problem[] {
  const reading = readBudgetCodes(value);
  if (reading.kind === "wrong-length") {
    return [{ messageId: reading.kind, data: { found: reading.digits } }];
  }
  // Words alone ("Chi thường xuyên") say what is bought: the header asks for no code.
  const hasDigits = typeof value === "string" && /\d/.test(value);
  if (reading.kind === "no-code" && hasDigits) {
    return [{ messageId: reading.kind, data: { found: value } }];
  }
  if (reading.kind !== "codes") return [];
  const problems = reading.codes.flatMap((code) => checkBudgetCode(code, check));
  // Several sub-items share one chapter: its problem is told once.
  const once = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
  return [...once.values()].map(({ kind, ...data }) => ({ messageId: kind, data }));
}

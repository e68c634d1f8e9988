import {
  columnName,
  formatAddress,
  formatRange,
  type PlanCell,
  type SheetPlan,
} from "../../src/core/sheet";

/**
 * A drawn sheet as text to be read and compared: rows from top to bottom with their texts and
 * formulas, then merges, lists to choose from, widths and print set-up. Looks are left out.
 */
export function describePlan(plan: SheetPlan): string {
  const rows = new Map<number, PlanCell[]>();
  for (const cell of plan.cells) {
    if (cell.value === null && cell.formula === undefined) continue;
    rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  }
  const numbers = [...rows.keys()].sort((a, b) => a - b);
  const hidden = plan.hiddenColumns ?? new Set<number>();
  return [
    `sheet ${plan.name}, ${plan.visibility}`,
    ...numbers.map((row) => describeRow(plan, row, rows.get(row) ?? [])),
    `merged ${plan.merges.map(formatRange).join(" ")}`,
    ...plan.validations.map((one) => `${one.kind} ${formatRange(one.range)} ${describeLimit(one)}`),
    `widths ${plan.columnWidths.map((width) => String(width ?? "-")).join(" ")}`,
    `hidden ${[...hidden].map(columnName).join(" ")}`,
    ...(plan.freeze ? [`freeze ${String(plan.freeze.rows)} ${String(plan.freeze.columns)}`] : []),
    ...describePrint(plan),
    "",
  ].join("\n");
}

function describeRow(plan: SheetPlan, row: number, cells: readonly PlanCell[]): string {
  const height = plan.rowHeights.get(row);
  const texts = [...cells]
    .sort((a, b) => a.column - b.column)
    .map((cell) => `${formatAddress(cell)} ${describeContent(cell)}`);
  return texts.join(" | ") + (height === undefined ? "" : ` (${String(height)} pt)`);
}

function describeContent({ value, formula }: PlanCell): string {
  if (formula !== undefined) return `=${formula}`;
  return typeof value === "string" ? value.replaceAll("\n", "⏎") : JSON.stringify(value);
}

function describeLimit(validation: SheetPlan["validations"][number]): string {
  const how = validation.strict ? "strict" : "open";
  return validation.kind === "list"
    ? `from ${validation.source}, ${how}`
    : `at least ${String(validation.minimum)}, ${how}`;
}

function describePrint({ print }: SheetPlan): readonly string[] {
  if (!print) return [];
  const { orientation, paper = "A4", area, repeatRows, margins } = print;
  const { top, bottom, left, right } = margins;
  const [first, last] = repeatRows ?? [];
  return [
    `print ${paper} ${orientation}, ${formatRange(area)}`,
    ...(first === undefined ? [] : [`repeat rows ${String(first + 1)}-${String((last ?? 0) + 1)}`]),
    `margins ${[top, bottom, left, right].map(String).join(" ")} mm`,
  ];
}

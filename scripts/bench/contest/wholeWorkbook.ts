import type { PlainCell, PlainFact, PlainSheet } from "./plainFact";

const SHEET = "QN-B2";

/** A row of our `Dữ liệu`: the same columns, with a link and the keys that formulas sum by. */
function dataRow(fact: PlainFact, row: number): readonly PlainCell[] {
  const { agency, group, task, period, measure, level, type, amount, cell } = fact;
  const link = `HYPERLINK("in/"&M${String(row)}&"#'"&N${String(row)}&"'!"&O${String(row)},"Mở")`;
  return [
    ...[agency.slice(0, 8), agency, SHEET, group, task, period, measure, 2019, level, type, 1],
    ...[amount, agency, SHEET, cell, { formula: link, result: "Mở" }, 0],
    ...[`${agency} ${task}`, agency, agency, group, measure, level, type, measure],
  ];
}

/** Sums of a task in `Tổng hợp`: each a formula over its own stretch of data rows, as ours are. */
function taskRow(facts: readonly PlainFact[], first: number): readonly PlainCell[] {
  const last = first + facts.length - 1;
  const range = (column: string) => `Data!$${column}$${String(first)}:$${column}$${String(last)}`;
  const key = `${range("R")},"${facts[0]?.agency ?? ""} ${facts[0]?.task ?? ""}"`;
  const sums = [...new Set(facts.map(({ measure }) => measure))].map((measure): PlainCell => ({
    formula: `SUMIFS(${range("L")},${key},${range("V")},"${measure}",${range("K")},1)`,
    result: facts.reduce((sum, one) => sum + (one.measure === measure ? one.amount : 0), 0),
  }));
  return [facts[0]?.task ?? "", facts[0]?.agency ?? "", facts[0]?.period ?? "", ...sums];
}

/** Facts of a task stand together, because a task is a row of its file. */
function* summaryRows(facts: readonly PlainFact[]): Iterable<readonly PlainCell[]> {
  for (let from = 0, to = 0; from < facts.length; from = to) {
    const first = facts[from];
    while (facts[to]?.agency === first?.agency && facts[to]?.task === first?.task) to += 1;
    yield taskRow(facts.slice(from, to), from + 1);
  }
}

/** `Tổng hợp` and `Dữ liệu`, nearly all of our workbook; its eight small sheets are left out. */
export function wholeSheets(facts: readonly PlainFact[]): readonly PlainSheet[] {
  return [
    { name: "Summary", rows: [...summaryRows(facts)] },
    { name: "Data", rows: facts.map((fact, index) => dataRow(fact, index + 1)) },
  ];
}

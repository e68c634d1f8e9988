import type { SourceProblem } from "../sources";
import { rowsWhere, type Table, type TableRow } from "../table";
import type { Finding, FixOffer } from "./definitions";
import { offerChoices } from "./offers";
import { placeOf } from "./places";
import { createSourceChooser } from "./sourceChoices";

/** Tasks and source lines whose sources have problems. */
const doubtfulRows = rowsWhere(
  () =>
    ({ kind, sources }) =>
      sources !== null && sources.problems.length > 0 && (kind === "task" || kind === "source-line")
);

/**
 * The source column that a piece of text stands in: the level column when both could be, unless it
 * was told of already.
 */
export function sourceColumnOf(
  table: Table,
  row: TableRow,
  text: string,
  told: readonly string[] = []
): string {
  const ids = table.columns
    .filter(
      ({ definition }) => definition.kind === "source-level" || definition.kind === "source-type"
    )
    .map(({ definition }) => definition.id);
  const holding = ids.filter((id) => row.cells[id]?.text.includes(text));
  return holding.find((id) => !told.includes(id)) ?? holding[0] ?? ids[0] ?? table.form.nameColumn;
}

/** Findings for one kind of source problem, with the proposals to choose from, or what the rule offers without one. */
export function* sourceProblems<K extends SourceProblem["kind"]>(
  tables: readonly Table[],
  kind: K,
  proposalsOf: (problem: Extract<SourceProblem, { kind: K }>) => readonly string[],
  fixWithout: (
    table: Table,
    row: TableRow,
    columnId: string,
    text: string
  ) => FixOffer | null = noFix
): Generator<Finding> {
  for (const table of tables) {
    const choose = createSourceChooser(table);
    for (const row of doubtfulRows(table)) {
      const told: Record<string, string[]> = {};
      for (const problem of row.sources?.problems ?? []) {
        if (problem.kind !== kind) continue;
        const proposals = proposalsOf(problem as Extract<SourceProblem, { kind: K }>);
        const before = (told[problem.text] ??= []);
        const columnId = sourceColumnOf(table, row, problem.text, before);
        before.push(columnId);
        const choices = choose(row, problem, proposals);
        const fix = choices[0] ?? fixWithout(table, row, columnId, problem.text);
        yield {
          at: placeOf(table, row, columnId),
          messageId: proposals.length > 0 ? "with-proposals" : "plain",
          data: { found: problem.text, expected: proposals.join("; ") },
          ...offerChoices(fix ? [fix, ...choices.slice(1)] : []),
        };
      }
    }
  }
}

function noFix(): null {
  return null;
}

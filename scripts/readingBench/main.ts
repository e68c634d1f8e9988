import { filledForms } from "../../test/mutations/corpus";
import { mutations } from "../../test/mutations/catalogue";
import { startDraft, workbookOfDraft, type FormDraft } from "../../test/mutations/formDraft";
import { expectedTables } from "../../test/real/expected/tables";
import { COLUMN_LETTERS, columnLetters, readReal, rowLetters } from "../../test/support/readReal";
import { ROW_LETTERS } from "../../test/support/rowLetters";
import { readRealSheets } from "../../test/support/realSheets";
import { realTablesFolder } from "../../test/support/realTables";
import { checkWorkbook } from "../../src/app/checkWorkbook";
import type { Table } from "../../src/core/table";
import { countLetters, printCounts, shareRight, type Counts } from "./score";

/** Least share of rows that must be read right, in percent. */
const GOAL = 98;
const AS_OF = "2026-07-20";

/** Names of letters; kinds that share one go by the first. */
const namesOf = (letters: Readonly<Record<string, string>>) =>
  new Map(
    Object.entries(letters)
      .reverse()
      .map(([kind, letter]) => [letter, kind])
  );
const rowNames = namesOf(ROW_LETTERS);
const columnNames = namesOf(COLUMN_LETTERS);

interface Score {
  readonly rows: Counts;
  readonly columns: Counts;
}

const startScore = (): Score => ({ rows: new Map(), columns: new Map() });

/** The real tables against what a person read in them. */
function scoreReal(folder: string): Score {
  const score = startScore();
  const sheets = new Map(readRealSheets(folder).map((real) => [real.id, real]));
  for (const { id, form, rows, columns } of expectedTables) {
    const real = sheets.get(id);
    if (!real) throw new Error(`no real table ${id}`);
    const tables = readReal(real, form);
    countLetters(score.rows, rowLetters(tables, real), rows);
    countLetters(score.columns, columnLetters(tables, columns.length), columns);
  }
  return score;
}

/** Filled forms after every mutation that keeps their meaning, against what their rows were. */
function scoreMutations(): Score {
  const score = startScore();
  for (const filled of filledForms) {
    for (const mutation of mutations) {
      const draft = startDraft(filled.table, filled.unit);
      if (!mutation.keepsMeaning || !mutation.fits(draft)) continue;
      mutation.apply(draft);
      const { pack, year } = filled;
      // As the product reads: legacy fonts are decoded before.
      const options = { pack, year, profile: "draft", asOf: AS_OF } as const;
      const { tables } = checkWorkbook(workbookOfDraft(draft), null, options);
      scoreDraft(
        score,
        draft,
        tables.filter((table) => table.sheet.name === draft.sheet.name)
      );
    }
  }
  return score;
}

function scoreDraft(score: Score, { sheet, form }: FormDraft, tables: readonly Table[]): void {
  const rows = new Map(tables.flatMap((table) => table.rows.map((row) => [row.row, row.kind])));
  sheet.rows.forEach(({ role }, at) => {
    if (!(role in ROW_LETTERS)) return;
    const kind = rows.get(at);
    const read = kind === undefined ? "?" : ROW_LETTERS[kind];
    countLetters(score.rows, read, ROW_LETTERS[role as keyof typeof ROW_LETTERS]);
  });
  const found = new Map(
    tables.flatMap(({ columns }) => columns.map(({ column, definition }) => [column, definition]))
  );
  sheet.columns.forEach(({ id }, at) => {
    const definition = form.columns.find((column) => column.id === id);
    if (!definition) return;
    const read = found.get(at)?.id === id ? COLUMN_LETTERS[definition.kind] : "?";
    countLetters(score.columns, read, COLUMN_LETTERS[definition.kind]);
  });
}

function print(title: string, { rows, columns }: Score): void {
  console.log(`\n${title}`);
  for (const line of printCounts("rows", rows, rowNames)) console.log(line);
  console.log("");
  for (const line of printCounts("columns", columns, columnNames)) console.log(line);
}

/** Prints both scores; ends with 1 when fewer rows than the goal are read right. */
function runBench(): void {
  const folder = realTablesFolder();
  const scores: [string, Score][] = [["Mutated forms", scoreMutations()]];
  if (folder === null) console.error("../shared is absent: no real tables");
  else scores.unshift(["Real tables", scoreReal(folder)]);
  for (const [title, score] of scores) print(title, score);
  const missed = scores.filter(([, { rows }]) => shareRight(rows) < GOAL);
  for (const [title] of missed) console.log(`${title}: fewer than ${String(GOAL)} % of rows`);
  process.exitCode = missed.length > 0 ? 1 : 0;
}

runBench();

import { countTasks, tablesToImport, type SourceOptions } from "../../app/importTable";
import { err, ok, type Result } from "../../core/result";
import type { SheetSnapshot, WorkbookSnapshot } from "../../core/sheet";
import type { Table } from "../../core/table";
import type { Sentence } from "../command";

/** Which table of a file; null asks for the one with most tasks. */
export interface TableChoice {
  readonly sheet: string | null;
  /** 1 for the first of the sheet. */
  readonly table: number | null;
}

/** A table with its place among those of its sheet, from 1. */
export interface FoundTable {
  readonly table: Table;
  readonly index: number;
  readonly count: number;
}

function sheetsAsked(
  { sheets }: WorkbookSnapshot,
  name: string | null
): Result<readonly SheetSnapshot[], Sentence> {
  const visible = sheets.filter(({ visibility }) => visibility === "visible");
  if (name === null) return ok(visible);
  const own = sheets.filter((sheet) => sheet.name === name);
  const choices = visible.map((sheet) => sheet.name).join(", ");
  const data = { sheet: name, choices };
  return own.length > 0 ? ok(own) : err({ key: "cli.import.noSheet", data });
}

/** The asked table of a workbook, or the one with most tasks. */
export function findTable(
  workbook: WorkbookSnapshot,
  choice: TableChoice,
  options: SourceOptions
): Result<FoundTable, Sentence> {
  const sheets = sheetsAsked(workbook, choice.sheet);
  if (!sheets.ok) return sheets;
  const found = sheets.value.flatMap((sheet): FoundTable[] => {
    const tables = tablesToImport(sheet, options);
    return tables.map((table, at) => ({ table, index: at + 1, count: tables.length }));
  });
  const asked = found.filter(({ index }) => choice.table === null || index === choice.table);
  const most = Math.max(...asked.map(({ table }) => countTasks(table)));
  const best = asked.find(({ table }) => countTasks(table) === most);
  if (best) return ok(best);
  const sheet = choice.sheet ?? sheets.value[0]?.name ?? "";
  if (choice.table === null || found.length === 0) {
    return err({ key: "importing.problem.no-table", data: { sheet } });
  }
  const data = { sheet, tables: found.length, table: choice.table };
  return err({ key: "cli.import.noTable", data });
}

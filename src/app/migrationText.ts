import type {
  ColumnMove,
  MigratedSheet,
  MigrationProblem,
  MoneyDifference,
} from "../core/migration";
import { capitalTypeName, levelName } from "../core/sources";
import { translate, type Locale, type TextData, type TextKey } from "../i18n";
import type { Migration } from "./migrateWorkbook";

type Say = (key: TextKey, data?: TextData) => string;

/** Why the forms of a sheet stay, in one sentence. */
function problemText(problem: MigrationProblem, say: Say): string {
  if (problem.kind === "no-form") return say("migration.noForm", { form: problem.form });
  const { kind, ...data } = problem;
  return say(`importing.problem.${kind}`, data);
}

/** Columns that keep their place need no line. */
function columnLines(columns: readonly ColumnMove[], say: Say): readonly string[] {
  return columns.flatMap(({ kind, before, after, filled }) => {
    if (kind === "kept" || (kind === "left" && filled === 0)) return [];
    const data = { before: before ?? "", after: after ?? "", filled };
    return [say(`migration.column.${kind}`, data)];
  });
}

/** Sources are called as the forms call them, in every language. */
function differenceText(
  { measure, year, level, type, before, after }: MoneyDifference,
  say: Say
): string {
  const names = [
    ...(level === null ? [] : [levelName(level)]),
    ...(type === null ? [] : [capitalTypeName(type)]),
  ];
  return say("migration.differs", {
    measure: say(`migration.measure.${measure}`),
    year: String(year),
    source: names.length === 0 ? say("migration.noSource") : names.join(" – "),
    before: { dong: before },
    after: { dong: after },
  });
}

/** What became of one sheet, line by line; the first names it. */
function sheetLines({ sheet, form, ...moved }: MigratedSheet, locale: Locale): readonly string[] {
  const say: Say = (key, data) => translate(locale, key, data);
  const { tasks, columns, leftCells, notCounted, differences } = moved;
  const kept = columns.filter(({ kind }) => kind === "kept").length;
  const cells = leftCells.map(({ row, header, text, why }) =>
    say("migration.cell", { row: row + 1, header, text, why: say(`importing.why.${why}`) })
  );
  const rows = notCounted.map(({ row, kind, name }) =>
    say("migration.row", { row: row + 1, kind: say(`importing.kind.${kind}`), name })
  );
  const sums = differences.map((one) => differenceText(one, say));
  return [
    say("migration.sheet", { sheet, form: form.id, version: form.version, tasks, kept }),
    ...columnLines(columns, say),
    ...cells,
    ...rows,
    ...(differences.length === 0 ? [say("migration.same")] : sums),
  ];
}

/** What becomes of a workbook, for reading. */
export function migrationLines(migration: Migration, locale: Locale): readonly string[] {
  const { from, remembered, request, sheets, unmoved } = migration;
  const say: Say = (key, data) => translate(locale, key, data);
  const { name, version } = request.pack;
  const old = remembered ?? from.version;
  const isKnown = remembered === null || remembered === from.version;
  return [
    say("migration.from", { pack: name, from: old, to: version }),
    ...(isKnown ? [] : [say("migration.unknown", { version: old })]),
    ...sheets.flatMap((sheet) => sheetLines(sheet, locale)),
    ...unmoved.map(({ sheet, problem }) =>
      say("migration.unmoved", { sheet, because: problemText(problem, say) })
    ),
    ...(sheets.length === 0 ? [say("migration.nothing")] : []),
  ];
}

import { destinationText, surenessOf, type ImportSummary } from "../../app/importSummary";
import { fillYear } from "../../core/packs";
import { columnName } from "../../core/sheet";
import { formatEvidence, translate, type Locale, type TextData, type TextKey } from "../../i18n";

type Say = (key: TextKey, data?: TextData) => string;

/** A heading with its lines, or nothing at all. */
function section(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [heading, ...lines];
}

/** Rows as people count them. */
function rowText(row: number): string {
  return String(row + 1);
}

function headerOf({ form, year }: ImportSummary, id: string): string {
  return fillYear(form.columns.find((column) => column.id === id)?.header ?? id, year);
}

function headLines({ table, index, count, report, form }: ImportSummary, say: Say) {
  const unit = table.unit
    ? say("cli.import.unitStated", { unit: say(`common.unit.${table.unit}`) })
    : say("cli.import.unitMixed");
  const place = { sheet: table.sheet.name, table: index, tables: count };
  return [
    say("cli.import.source", { ...place, tasks: report.tasks, unit }),
    say("cli.import.into", { form: form.id }),
  ];
}

function placeLines({ mapping, form, year }: ImportSummary, locale: Locale, say: Say) {
  const groupName = (id: string | null) =>
    form.groups.find((group) => group.id === id)?.name ?? say("cli.import.groupKept");
  const columns = mapping.columns.map((one) =>
    say("cli.import.column", {
      letter: columnName(one.from.column),
      header: one.from.header,
      to: destinationText(one.to, form, year, locale),
      sure: say(`importing.sure.${surenessOf(one)}`),
    })
  );
  const groups = mapping.groups.map(({ name, to }) =>
    say("cli.import.group", { name, group: groupName(to) })
  );
  return [...columns, ...section(say("cli.import.groups"), groups)];
}

function leftLines({ report }: ImportSummary, say: Say) {
  const columns = report.leftColumns.map(({ column, header, filled, sample }) =>
    say("cli.import.leftColumn", { letter: columnName(column), header, filled, sample })
  );
  const cells = report.leftCells.map(({ row, header, text, why }) =>
    say("cli.import.cell", { row: rowText(row), header, text, why: say(`importing.why.${why}`) })
  );
  const changes = report.changed.map(({ row, header, before, after }) =>
    say("cli.import.change", { row: rowText(row), header, before, after })
  );
  const rows = report.notCounted.map(({ row, kind, name }) =>
    say("cli.import.row", { row: rowText(row), kind: say(`importing.kind.${kind}`), name })
  );
  return [
    ...section(say("cli.import.left"), columns),
    ...section(say("cli.import.cells"), cells),
    ...section(say("cli.import.changed"), changes),
    ...section(say("cli.import.notCounted"), rows),
  ];
}

function proofLines(summary: ImportSummary, locale: Locale, say: Say) {
  const { sums, completed } = summary.report;
  const lines = sums.map(({ column, source, target }) =>
    say("cli.import.sum", {
      column: headerOf(summary, column),
      source: formatEvidence(locale, { dong: source }),
      target: formatEvidence(locale, { dong: target }),
      verdict: say(source === target ? "cli.import.same" : "cli.import.differs"),
    })
  );
  const own = completed === null ? [] : [{ column: headerOf(summary, completed) }];
  return [
    ...section(say("cli.import.sums"), lines),
    ...own.map((data) => say("cli.import.completed", data)),
  ];
}

/** What an import does, for reading on a terminal. */
export function importText(summary: ImportSummary, locale: Locale): string {
  const say: Say = (key, data) => translate(locale, key, data);
  const lines = [
    ...headLines(summary, say),
    ...placeLines(summary, locale, say),
    ...leftLines(summary, say),
    ...proofLines(summary, locale, say),
  ];
  return `${lines.join("\n")}\n`;
}

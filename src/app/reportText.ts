import { formById, listsTasks, type PackDefinition } from "../core/packs";
import { listIssues } from "../core/rules";
import { translate, translateDynamic, type Locale } from "../i18n";
import type { Report, ReportFile, ReportIssue } from "./report";

/** Rules whose findings down a column say one thing and are mended in one way. */
const BY_COLUMN: ReadonlySet<string> = new Set([
  ...["text-number", "budget-code-invalid", "required-empty", "unit-in-cell", "float-noise"],
  ...["fraction-of-dong", "not-nfc", "stray-spaces", "legacy-font"],
]);
/** Fewer are told one by one. */
const FEWEST_TOGETHER = 4;

/** What a report is put into words with; the pack says what its forms list. */
export interface Telling {
  readonly pack: PackDefinition;
  readonly locale: Locale;
}

/** An issue to be told in full, and the cells below it with the same fault. */
interface ToldIssue {
  readonly issue: ReportIssue;
  readonly more: readonly string[];
}

/** Puts the findings of a rule in one column behind the first of them. */
function tellByColumn(issues: readonly ReportIssue[]): readonly ToldIssue[] {
  const columns = new Map<string, ReportIssue[]>();
  const keyOf = ({ rule, cell, fix }: ReportIssue) =>
    BY_COLUMN.has(rule) && cell !== null
      ? `${rule} ${cell.replace(/\d+$/, "")} ${fix?.kind ?? ""}`
      : null;
  for (const issue of issues) {
    const key = keyOf(issue);
    if (key !== null) columns.set(key, [...(columns.get(key) ?? []), issue]);
  }
  return issues.flatMap((issue): readonly ToldIssue[] => {
    const together = columns.get(keyOf(issue) ?? "") ?? [];
    if (together.length < FEWEST_TOGETHER) return [{ issue, more: [] }];
    const more = together.slice(1).map(({ cell }) => cell ?? "");
    return issue === together[0] ? [{ issue, more }] : [];
  });
}

function toldLines({ issue, more }: ToldIssue, locale: Locale): readonly string[] {
  const cells = more.join(", ");
  const rest = translate(locale, "cli.report.sameColumn", { count: more.length, cells });
  return [...issueLines(issue, locale), ...(more.length > 0 ? [`      ${rest}`] : [])];
}

function issueLines(issue: ReportIssue, locale: Locale): readonly string[] {
  const severity = translateDynamic(locale, `common.severity.${issue.severity}`);
  const head = [`${severity} ${issue.code}`, issue.cell, issue.header];
  return [
    `    ${head.filter((part) => part !== null).join(" · ")}`,
    `      ${issue.message[locale]}`,
    ...todoLines(issue, locale),
  ];
}

/** What may be done: the fix, or the suggestions to choose from. */
function todoLines({ fix, others }: ReportIssue, locale: Locale): readonly string[] {
  if (!fix) return [];
  const titles = [fix, ...others].map((offer) => offer.title[locale]);
  if (others.length > 0) {
    return [`      → ${translate(locale, "common.oneOf", { choices: titles.join("; ") })}`];
  }
  const todo = fix.kind === "fix" ? "cli.report.todoFix" : "cli.report.todoSuggestion";
  return [`      ${translate(locale, todo, { title: fix.title[locale] })}`];
}

function sheetTitle(file: ReportFile, sheet: string, { pack, locale }: Telling): string {
  const read = file.sheets.find((each) => each.name === sheet);
  if (!read) return translate(locale, "cli.report.sheet", { sheet });
  const { form, rows } = read;
  const definition = formById(pack, form);
  // How many rows a form prints of itself tells nothing.
  return definition && !listsTasks(definition)
    ? translate(locale, "cli.report.sheetOther", { sheet, form })
    : translate(locale, "cli.report.sheetForm", { sheet, form, rows });
}

/** The first findings of each rule: what is left out is counted below, and the summary counts all. */
function fileLines(file: ReportFile, telling: Telling): readonly string[] {
  const { locale } = telling;
  const { name, agency } = file;
  const head = agency
    ? translate(locale, "cli.report.fileOf", { name, agency: agency.name })
    : translate(locale, "cli.report.file", { name });
  if (file.reason) {
    const reason = file.reason[locale];
    return [head, `  ${translate(locale, "cli.report.rejected", { reason })}`];
  }
  const { listed, beyond } = listIssues(file.issues);
  const whole = listed.filter((issue) => issue.sheet === null);
  // Sheets without a form may have issues too, and a sheet with a form may have none.
  const names = [...file.sheets.map((sheet) => sheet.name), ...listed.map(({ sheet }) => sheet)];
  return [
    head,
    ...whole.flatMap((issue) => issueLines(issue, locale)),
    ...[...new Set(names)].flatMap((name) =>
      name === null ? [] : sheetLines(file, name, listed, telling)
    ),
    ...staleLines(file, locale),
    ...beyond.map((more) => `  ${translate(locale, "cli.report.beyond", more)}`),
  ];
}

function staleLines({ staleExplanations }: ReportFile, locale: Locale): readonly string[] {
  const stale = staleExplanations ?? [];
  if (stale.length === 0) return [];
  const head = translate(locale, "cli.report.stale", { count: stale.length });
  return [`  ${head}`, ...stale.map(({ text }) => `    “${text}”`)];
}

function sheetLines(
  file: ReportFile,
  sheet: string,
  listed: readonly ReportIssue[],
  telling: Telling
): readonly string[] {
  const { locale } = telling;
  const issues = listed.filter((issue) => issue.sheet === sheet);
  const lines = tellByColumn(issues).flatMap((told) => toldLines(told, locale));
  const clean = `    ${translate(locale, "cli.report.clean")}`;
  return [`  ${sheetTitle(file, sheet, telling)}`, ...(lines.length > 0 ? lines : [clean])];
}

/** The report for reading: per file and sheet each finding with its cell, and a summary line. */
export function reportText(report: Report, telling: Telling): string {
  const { locale } = telling;
  const lines = report.files.flatMap((file) => fileLines(file, telling));
  return `${[...lines, translate(locale, "cli.report.summary", report.summary)].join("\n")}\n`;
}

import { fillText, formatDate, readProblemText, translateDynamic, type Locale } from "../../i18n";
import type { ExampleFile, FilesExample } from "../../i18n/ruleGuide";
import { guideWords } from "../../i18n/ruleGuide/words";
import type { DrawnExample, DrawnTable } from "./drawnTable";
import { AGENCY, SEALED_AT, YEAR } from "./exampleFile";

const COLUMNS = ["name", "agency", "year", "sealed", "note"] as const;
type Column = (typeof COLUMNS)[number];

function cellsIn(text: string, cells: ExampleFile["cells"], locale: Locale): string[] {
  const typed = Object.entries(cells ?? {}).map(
    ([address, value]) => `${address} = ${String(value)}`
  );
  return typed.length === 0 ? [] : [fillText(locale, text, { cells: typed.join(", ") })];
}

/** What each column says of a file. A file that is no workbook says nothing of itself. */
function describeFile(file: ExampleFile, locale: Locale): Readonly<Record<Column, string>> {
  const words = guideWords[locale].files;
  const { agency = AGENCY, year = YEAR, sealedAt = SEALED_AT, content } = file;
  if (content !== undefined) {
    return { name: file.name, agency: "", year: "", sealed: "", note: words.content[content] };
  }
  const notes = [
    ...cellsIn(words.typed, file.cells, locale),
    ...cellsIn(words.changed, file.changed, locale),
    ...(file.brings ? [words.brings[file.brings]] : []),
  ];
  return {
    name: file.name,
    agency: agency === null ? words.noAgency : `${agency.name} (${agency.code})`,
    year: String(year),
    sealed:
      sealedAt === null ? words.notSealed : `${formatDate(sealedAt)} ${sealedAt.slice(11, 16)}`,
    note: notes.join("; "),
  };
}

function messageOf(rule: string, { says }: FilesExample, locale: Locale): string {
  return "problem" in says
    ? readProblemText(locale, says.problem)
    : translateDynamic(locale, `rules.${rule}.${says.messageId}`, says.data);
}

/** Draws both lists of files; columns that say nothing are left out. */
export function drawFiles(rule: string, example: FilesExample, locale: Locale): DrawnExample {
  const words = guideWords[locale];
  const described = (files: readonly ExampleFile[]) =>
    files.map((file) => describeFile(file, locale));
  const [bad, good] = [described(example.bad), described(example.good)];
  const used = COLUMNS.filter((column) => [...bad, ...good].some((file) => file[column] !== ""));
  const table = (files: typeof bad): DrawnTable => ({
    head: used.map((column) => words.files[column]),
    rows: files.map((file, index) => ({
      name: String(index + 1),
      cells: used.map((column) => ({
        text: file[column],
        marked: column === "name" && file.name === example.at,
      })),
    })),
  });
  const agencies = (example.expected ?? []).map(({ code, name }) => `${name} (${code})`).join(", ");
  return {
    before: agencies === "" ? null : fillText(locale, words.expected, { agencies }),
    bad: table(bad),
    good: table(good),
    says: messageOf(rule, example, locale),
  };
}

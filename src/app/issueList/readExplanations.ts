import { err, ok, type Result } from "../../core/result";
import { FAILED_RULE, rules, type Issue } from "../../core/rules";
import type { WorkbookSnapshot } from "../../core/sheet";
import type { Explanation } from "../../core/state";
import { findExplanationProblem, type ExplanationProblem } from "../explanations";
import { readFilledLines, type FilledLine } from "./filledLines";
import { hasBadCell, meaningOf, placeKey, type LineMeaning } from "./linePlace";
import { findListedFile, type ListTrouble } from "./listedFile";

/** Why a line with a text explains nothing; each has its sentence in i18n "cli.seal.line". */
type LineProblem =
  | "otherFile"
  | "noCode"
  | "unknownCode"
  | "badCell"
  | "whichSheet"
  | "notFound"
  | "notWarning"
  | "again"
  | ExplanationProblem;

/** A line that was not taken. */
export interface LineNote {
  readonly problem: LineProblem;
  readonly line: FilledLine;
}

/** What a list says for one file. */
interface ListReading {
  readonly explanations: readonly Explanation[];
  /** Lines with a text that was not taken, from the first on. */
  readonly notes: readonly LineNote[];
}

const KNOWN_CODES = new Set([FAILED_RULE.code, ...rules.map(({ code }) => code)]);

/** What is wrong with a line of the file itself, before its text is looked at. */
function findLineProblem(line: FilledLine, issues: readonly Issue[]): LineProblem | null {
  const { code, sheet, cell } = line;
  if (code === "") return "noCode";
  const isKnown = KNOWN_CODES.has(code) || issues.some((issue) => issue.code === code);
  if (!isKnown) return "unknownCode";
  if (hasBadCell(line)) return "badCell";
  const { issues: meant } = meaningOf(line, issues);
  if (meant.length === 0) return "notFound";
  if (meant.every(({ severity }) => severity !== "warning")) return "notWarning";
  const sheets = new Set(meant.map(({ at }) => at.sheet));
  return cell !== "" && sheet === "" && sheets.size > 1 ? "whichSheet" : null;
}

/** The lines of one place, and what it is. */
interface Place extends LineMeaning {
  readonly lines: FilledLine[];
}

/** The line for each warning of a place: of two in one cell the first has the first line. */
function assignLines({ lines, issues, isOneByOne }: Place): readonly [FilledLine, Issue][] {
  const warnings = issues.filter(({ severity }) => severity === "warning");
  const isMore = !isOneByOne || lines.length > warnings.length;
  const ownLines = isMore ? lines.filter(({ explanation }) => explanation !== "") : lines;
  return warnings.flatMap((issue, index): [FilledLine, Issue][] => {
    const line = isOneByOne ? (ownLines[index] ?? ownLines.at(-1)) : ownLines[0];
    return line ? [[line, issue]] : [];
  });
}

/** Adds what the lines of a place explain to `texts`, and gives back those that explain nothing. */
function explainPlace(place: Place, texts: Map<string, string>): readonly LineNote[] {
  const used = new Set<FilledLine>();
  for (const [line, { fingerprint }] of assignLines(place)) {
    if (texts.has(fingerprint) || findExplanationProblem(line.explanation)) continue;
    texts.set(fingerprint, line.explanation);
    used.add(line);
  }
  return place.lines.flatMap((line): LineNote[] => {
    if (line.explanation === "" || used.has(line)) return [];
    return [{ problem: findExplanationProblem(line.explanation) ?? "again", line }];
  });
}

/**
 * The explanations that a person wrote into a list of issues (`planIssueSheet`), or into a list of
 * their own with the columns code, sheet, cell and explanation, for the warnings of the file at
 * `path` (absolute). Null when no sheet has a code and an explanation column; trouble when the list
 * may be or is of other files. Only texts that say something are taken; the others are noted.
 */
export function readExplanations(
  list: WorkbookSnapshot,
  path: string,
  issues: readonly Issue[]
): Result<ListReading, ListTrouble> | null {
  const lines = readFilledLines(list);
  if (!lines) return null;
  const coded = lines.filter(({ code }) => code !== "");
  const isOwn = findListedFile(
    coded.map(({ file }) => file),
    path
  );
  if (!isOwn.ok) return err(isOwn.error);
  const notes: LineNote[] = [];
  const places = new Map<string, Place>();
  for (const line of lines) {
    const problem = isOwn.value(line.file) ? findLineProblem(line, issues) : "otherFile";
    if (problem === null) {
      const key = placeKey(line);
      const place = places.get(key) ?? { ...meaningOf(line, issues), lines: [] };
      place.lines.push(line);
      places.set(key, place);
    } else if (line.explanation !== "") notes.push({ problem, line });
  }
  const texts = new Map<string, string>();
  // What is said of a cell goes before what is said of its sheet, and that before all of the code.
  const reach = ({ isOneByOne, lines: [line] }: Place) =>
    isOneByOne ? 0 : line?.sheet === "" ? 2 : 1;
  for (const place of [...places.values()].sort((a, b) => reach(a) - reach(b))) {
    notes.push(...explainPlace(place, texts));
  }
  const explanations = issues.flatMap(({ fingerprint }) => {
    const text = texts.get(fingerprint);
    return text === undefined ? [] : [{ fingerprint, text }];
  });
  return ok({ explanations, notes: notes.sort((a, b) => a.line.number - b.line.number) });
}

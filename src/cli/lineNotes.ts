import type { LineNote } from "../app/issueList";
import { translate, type TextData, type TextKey } from "../i18n";
import type { Cli } from "./command";
import { printLine } from "./printing";

/** Other files that a sentence names before it only says that there are more. */
const MOST_FILES = 3;

/** "7, 9–12": line numbers, ascending. */
function lineText(numbers: readonly number[]): string {
  const spans: [number, number][] = [];
  for (const number of numbers) {
    const last = spans.at(-1);
    if (last && last[1] + 1 === number) last[1] = number;
    else spans.push([number, number]);
  }
  const texts = spans.map(([from, to]) =>
    from === to ? String(from) : `${String(from)}–${String(to)}`
  );
  return texts.join(", ");
}

function fileNames(notes: readonly LineNote[]): string {
  const files = [...new Set(notes.map(({ line }) => line.file))];
  const more = files.length > MOST_FILES ? ["…"] : [];
  return [...files.slice(0, MOST_FILES), ...more].join(", ");
}

/** The sentence of a line, without its number. */
function sentenceOf({ problem, line }: LineNote, cli: Cli): { key: TextKey; data: TextData } {
  const { code, sheet, cell, explanation: text } = line;
  const at = [sheet, cell].filter((part) => part !== "").join("!");
  const place = at === "" ? code : `${code} ${at}`;
  if (problem === "too-short" || problem === "says-nothing") {
    const why = translate(cli.locale, `ui.explain.${problem}`);
    return { key: "cli.seal.line.saysNothing", data: { place, text, why } };
  }
  return { key: `cli.seal.line.${problem}`, data: { code, cell, place } };
}

/** Tells lines of a filled list that were not taken, and why; lines alike in one sentence. */
export function printLineNotes(notes: readonly LineNote[], cli: Cli): void {
  const groups = new Map<string, LineNote[]>();
  for (const note of notes) {
    const isOther = note.problem === "otherFile";
    const key = isOther ? note.problem : JSON.stringify(sentenceOf(note, cli));
    groups.set(key, [...(groups.get(key) ?? []), note]);
  }
  for (const group of groups.values()) {
    const [first] = group;
    if (!first) continue;
    const { key, data } = sentenceOf(first, cli);
    const lines = lineText(group.map(({ line }) => line.number));
    printLine(cli, key, { ...data, lines, files: fileNames(group) });
  }
}

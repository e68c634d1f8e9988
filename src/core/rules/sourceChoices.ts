import {
  createSourcesReader,
  printSources,
  type SourcePart,
  type SourceProblem,
  type SourceReading,
} from "../sources";
import type { Table, TableCell, TableRow } from "../table";
import type { FixOffer } from "./definitions";
import { unitOf, writeValue } from "./places";

/** What the two source cells of a row say. */
interface SourceTexts {
  readonly level: string;
  readonly type: string;
}

/** A proposed source, and what the cells say once it is taken. */
interface Choice {
  readonly source: string;
  readonly texts: SourceTexts;
}

/** Gives the offers for one problem of a row's sources: one for each proposal that settles it. */
export type SourceChooser = (
  row: TableRow,
  problem: SourceProblem,
  proposals: readonly string[]
) => readonly FixOffer[];

/** Makes the chooser of a table. What a proposal would lose or leave in doubt is not offered. */
export function createSourceChooser(table: Table): SourceChooser {
  const idOf = (wanted: string) =>
    table.columns.find(({ definition }) => definition.kind === wanted)?.definition.id ?? "";
  const [level, type] = [idOf("source-level"), idOf("source-type")];
  const choose = createTextChooser(table);
  const known = new Map<string, readonly Choice[]>();
  return (row, problem, proposals) => {
    const before = { level: textOf(row.cells[level]), type: textOf(row.cells[type]) };
    // Thousands of rows may say the same: 5,000 of them take 28 ms, and took 69 without.
    const key = [before.level, before.type, problem.text].join("\t");
    const choices = known.get(key) ?? choose(before, problem, proposals);
    known.set(key, choices);
    return choices.map(({ source, texts }): FixOffer => {
      const edits = [
        ...editsOf(table, row.cells[level], before.level, texts.level),
        ...editsOf(table, row.cells[type], before.type, texts.type),
      ];
      return { kind: "suggestion", titleId: "use-source", data: { source }, edits };
    });
  };
}

/** As the table was read: one source a line stays one. */
function textOf(cell: TableCell | undefined): string {
  if (typeof cell?.value !== "string") return "";
  return cell.value.includes("\n") ? cell.value : cell.text;
}

function editsOf(table: Table, cell: TableCell | undefined, before: string, after: string) {
  return cell === undefined || before === after ? [] : [writeValue(table, cell, after || null)];
}

function createTextChooser(table: Table) {
  const unit = unitOf(table, table.form.sourcedColumn ?? "") ?? "dong";
  const read = createSourcesReader(unit, { year: table.year });
  const print = (parts: readonly SourcePart[]) => printSources(parts, unit);
  return (before: SourceTexts, problem: SourceProblem, proposals: readonly string[]) => {
    const own = read(before.level, before.type);
    return proposals.flatMap((source): readonly Choice[] => {
      const named = read(source, "").parts[0];
      const agreed = named ? agreeOn(own.parts, problem.text, named) : null;
      const ways = [
        ...replaceEach(before, problem.text, source),
        ...(agreed ? [print(agreed)] : []),
      ];
      const texts = ways.find((way) => settles(own, read(way.level, way.type)));
      return texts ? [{ source, texts }] : [];
    });
  };
}

/** The texts with the source in place of one occurrence of the doubtful words, each in turn. */
function replaceEach(before: SourceTexts, words: string, source: string): readonly SourceTexts[] {
  return (["level", "type"] as const).flatMap((key) => {
    const pieces = before[key].split(words);
    return pieces.slice(1).map((_rest, at) => {
      const [head, tail] = [pieces.slice(0, at + 1), pieces.slice(at + 1)];
      return { ...before, [key]: head.join(words) + source + tail.join(words) };
    });
  });
}

/** The parts where the two cells contradict each other, with what is chosen in both. */
function agreeOn(
  parts: readonly SourcePart[],
  text: string,
  chosen: SourcePart
): readonly SourcePart[] | null {
  if (!parts.some((part) => part.text === text)) return null;
  return parts.map((part) => {
    if (part.text !== text) return part;
    const { level, type, amount, share } = chosen;
    return {
      text,
      level: part.level ?? level,
      type: part.type ?? type,
      amount: part.amount ?? amount,
      share: part.share ?? share,
    };
  });
}

const STATED = ["level", "type", "amount", "share"] as const;

/** Whether fewer problems are left, and nothing that was clear is lost. */
function settles(before: SourceReading, after: SourceReading): boolean {
  if (after.problems.length >= before.problems.length) return false;
  const states = (part: SourcePart, key: (typeof STATED)[number]) =>
    part[key] === null || after.parts.some((one) => one[key] === part[key]);
  return before.parts.every((part) =>
    STATED.every((key) => (key === "level" && isDoubtful(part)) || states(part, key))
  );
}

/** Several levels at once are no level yet. */
function isDoubtful({ level }: SourcePart): boolean {
  return level === "NSNN" || level === "NSDP";
}

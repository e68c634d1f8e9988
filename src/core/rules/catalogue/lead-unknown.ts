import {
  findDistrictsTogether,
  findFormerProvinces,
  findMentions,
  namingDay,
  type AgencyMention,
} from "../../directory";
import type { TableCell } from "../../table";
import { defineRowRule, type Finding, type RowTable } from "../definitions";
import { exampleFinder } from "../exampleRows";
import { placeOf, writeValue } from "../places";
import { rememberByText } from "../rememberByText";

/** A name in a cell's text that is better replaced; `expected` is null where nothing is known. */
interface Misnomer {
  readonly messageId: string;
  readonly found: string;
  readonly start: number;
  readonly end: number;
  readonly expected: string | null;
}

/** P506: a department that does not exist, or an old name after the mergers of 2025. */
export const leadUnknown = defineRowRule({
  id: "lead-unknown",
  code: "P506",
  fixKind: "suggestion",
  prepare: (table, { year }) => {
    // What the agencies of the plan's year are called on its first day.
    const findAll = misnomersOn(namingDay(year));
    const columns = table.columns.filter(({ definition }) => definition.kind === "agencies");
    if (columns.length === 0) return null;
    const isExample = exampleFinder(table);
    return (row, report) => {
      // An example row is to be deleted: rule H216 says so.
      if (row.kind !== "task" || isExample(row)) return;
      for (const { definition } of columns) {
        const cell = row.cells[definition.id];
        if (!cell || typeof cell.value !== "string" || cell.formula !== null) continue;
        for (const one of findAll(cell.value)) {
          report(findingOf(table, cell, cell.value, one, placeOf(table, row, definition.id)));
        }
      }
    };
  },
});

const knownDays = new Map<string, (text: string) => readonly Misnomer[]>();

/** Finds misnomers of a day; each text is taken apart once for all rows and checks. */
function misnomersOn(day: string): (text: string) => readonly Misnomer[] {
  const find = knownDays.get(day) ?? rememberByText((text) => findMisnomers(text, day));
  knownDays.set(day, find);
  return find;
}

function findMisnomers(text: string, onDate: string): readonly Misnomer[] {
  const provinces = findFormerProvinces(text, onDate).map((one) => ({
    ...{ messageId: "province-merged", found: one.text, start: one.start, end: one.end },
    expected: one.successor,
  }));
  const districts = findDistrictsTogether(text, onDate).map(({ text: found, start, end }) => ({
    ...{ messageId: "abolished", found, start, end, expected: null },
  }));
  return [...findMentions(text, { onDate }).flatMap(judgeMention), ...provinces, ...districts];
}

function judgeMention({ text, start, end, match }: AgencyMention): readonly Misnomer[] {
  const place = { found: text, start, end };
  if (!match) return [{ ...place, messageId: "unknown", expected: null }];
  if (match.kind === "exact" || match.kind === "alias") return [];
  if (match.kind === "nearest") {
    return [{ ...place, messageId: "nearest", expected: match.agency.name }];
  }
  const messageId = match.current ? "renamed" : "abolished";
  return [{ ...place, messageId, expected: match.current?.name ?? null }];
}

function findingOf(
  table: RowTable,
  cell: TableCell,
  text: string,
  { messageId, found, start, end, expected }: Misnomer,
  at: Finding["at"]
): Finding {
  if (expected === null) return { at, messageId, data: { found } };
  const after = text.slice(0, start) + expected + text.slice(end);
  const edits = [writeValue(table, cell, after)];
  return {
    ...{ at, messageId, data: { found, expected } },
    fix: { kind: "suggestion", titleId: "use-agency", edits },
  };
}

import { budgetYearOf } from "../packs";
import { rowsWhere, type Place, type Table, type TableRow } from "../table";
import { foldTone, normalizeText } from "../text";
import type { Finding } from "./definitions";
import { taskNamed } from "./namedTasks";
import { placeOf } from "./places";
import { isPlan } from "./previousTasks";
import { addressFrom } from "./quotedDocuments";
import { remarkedYear, type RemarkedYear } from "./remarkedYears";
import type { Years } from "./statedYears";
import { columnOfKind, textIn } from "./taskDetails/definitions";
import { createYearsReader } from "./taskDetails/period";
import { yearAmountsIn } from "./yearsInNotes";

/**
 * Remarks whose year does not go with the task: carried over from the plan's own year, carried on to
 * another than the next one, begun, ended or paid outside its time. What prepares a project comes
 * before it begins, and what is paid early before its time: neither is told.
 */
export function* misdatedRemarks(tables: readonly Table[]): Generator<Finding> {
  for (const table of tables) {
    for (const row of rowsWithYear(table)) {
      for (const id of remarkColumns(table)) {
        const remark = { table, row, columnId: id, text: textIn(row, id) };
        const finding = judgeRole(remark, tables) ?? judgeMoney(remark);
        if (finding) yield finding;
      }
    }
  }
}

/** Nearly none: every check looks at them again. */
const rowsWithYear = rowsWhere((table) => {
  const ids = table.form.perProject ? [] : remarkColumns(table);
  return ({ kind, cells }) => {
    if (kind !== "task") return false;
    for (const id of ids) {
      const text = cells[id]?.text ?? "";
      if (text !== "" && (remarkedYear(text) || yearAmountsIn(text).length > 0)) return true;
    }
    return false;
  };
});

function remarkColumns({ columns }: Table): readonly string[] {
  return columns.flatMap(({ definition: { id, kind } }) => (kind === "note" ? [id] : []));
}

/** A remark of a task. */
interface Remark {
  readonly table: Table;
  readonly row: TableRow;
  readonly columnId: string;
  readonly text: string;
}

/** The time of a task, and the cell that states it. */
interface Time extends Remark {
  readonly years: Years;
}

function judgeRole(remark: Remark, tables: readonly Table[]): Finding | null {
  const said = remarkedYear(remark.text);
  if (!said) return null;
  const own = yearOf(remark.table);
  if (said.role === "carried" && own !== null && said.year >= own) {
    return findingOf(remark, "carried-late", said.year, { expected: String(own) });
  }
  const time = timeOf(remark, tables);
  if (said.role === "ahead") return judgeAhead(remark, said.year, time);
  return time && contradicts(said, time.years) ? besideTime(remark, said.year, time) : null;
}

/** Only a form of one year's money says by that where its tasks go on. */
function judgeAhead(remark: Remark, year: number, time: Time | null): Finding | null {
  const own = isPlan(remark.table) ? null : yearOf(remark.table);
  if (own === null || year === own + 1) return null;
  const goesOn = time !== null && time.years.from <= own && time.years.to > own;
  return year <= own || goesOn ? findingOf(remark, "ahead", year, { expected: String(own) }) : null;
}

function contradicts({ role, year }: RemarkedYear, { from, to }: Years): boolean {
  // Work of each year states the plan's year alone.
  if (role === "carried") return from < to && year < from;
  return role === "ended" ? year !== to : year < from || year > to;
}

/** What goes on after a task's time, or is paid for it. */
const AFTERWARDS =
  /(?<!\p{L})(?:vận hành|bảo trì|bảo hành|duy trì|thuê|quyết toán|thanh toán|nợ|sau|giai đoạn|gia hạn)(?!\p{L})/u;

/** Money of a year after the time that stands in the same row. */
function judgeMoney(remark: Remark): Finding | null {
  if (AFTERWARDS.test(foldTone(normalizeText(remark.text)))) return null;
  const amounts = yearAmountsIn(remark.text);
  const time = amounts.length > 0 ? timeIn(remark.table, remark.row) : null;
  const late = time ? amounts.find(({ year }) => year > time.years.to) : undefined;
  return time && late ? besideTime(remark, late.year, time) : null;
}

/** The year that a form asks or gives money for: the plan's, or the last one of a report. */
function yearOf(table: Table): number | null {
  if (isPlan(table)) return table.year;
  const years = table.columns.flatMap(({ definition }) => {
    const isOfYear = definition.measure === "planned" || definition.measure === "estimate";
    return isOfYear ? (budgetYearOf(definition, table.year) ?? []) : [];
  });
  return years.length > 0 ? Math.max(...years) : null;
}

/** In the row itself, else in another form that lists the task's money. */
function timeOf({ table, row }: Remark, tables: readonly Table[]): Time | null {
  const own = timeIn(table, row);
  if (own || columnOfKind(table, "period") !== null) return own;
  for (const other of tables) {
    const isList = other.form !== table.form && other.form.sourcedColumn !== null;
    const same = isList ? taskNamed(other, row.name) : null;
    const time = same ? timeIn(other, same) : null;
    if (time) return time;
  }
  return null;
}

function timeIn(table: Table, row: TableRow): Time | null {
  const columnId = columnOfKind(table, "period");
  const text = columnId === null ? "" : textIn(row, columnId);
  if (columnId === null || text === "") return null;
  const years = createYearsReader(table, columnId)(text);
  const isWhole = years && Number.isFinite(years.from) && Number.isFinite(years.to);
  return isWhole ? { table, row, columnId, text, years } : null;
}

function besideTime(remark: Remark, year: number, time: Time): Finding {
  const place = placeOf(time.table, time.row, time.columnId);
  return findingOf(remark, "year-outside", year, { expected: time.text }, place);
}

function findingOf(
  { table, row, columnId, text }: Remark,
  messageId: string,
  year: number,
  data: Finding["data"],
  place?: Place
): Finding {
  const at = placeOf(table, row, columnId);
  const cell = place ? addressFrom(at.sheet, place) : "";
  // As text: a year is no amount and takes no separators.
  const found = String(year);
  return {
    at,
    messageId,
    data: { name: row.name, text, found, cell, ...data },
    ...(place ? { related: [place] } : {}),
  };
}

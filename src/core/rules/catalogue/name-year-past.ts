import { budgetYearOf } from "../../packs";
import type { TableRow } from "../../table";
import { foldLetters } from "../../text";
import { defineRowRule, type Finding, type RowTable } from "../definitions";
import { periodIn } from "../periodTexts";
import { placeOf } from "../places";
import { rememberWhere } from "../rememberByText";
import { goesBeyond, stageNamed, type Stage } from "../stagesInNames";

/**
 * P526: a task's name states a year that was over before any year that its money stands in, or a
 * stage that its time goes beyond.
 */
export const nameYearPast = defineRowRule({
  id: "name-year-past",
  code: "P526",
  fixKind: null,
  prepare: (table) => {
    const money = moneyColumns(table);
    const periods = table.columns.filter(({ definition: { kind } }) => kind === "period");
    const timesBeyond = (row: TableRow, stage: Stage) =>
      periods.flatMap(({ definition: { id } }): Finding[] => {
        const found = row.cells[id]?.text ?? "";
        if (!goesBeyond(found, stage)) return [];
        const data = { name: row.name, found, expected: stage.text };
        return [{ at: placeOf(table, row, id), messageId: "stage", data }];
      });
    return (row, report) => {
      if (row.kind !== "task") return;
      const stage = stageNamed(row.name);
      if (stage) for (const finding of timesBeyond(row, stage)) report(finding);
      const found = yearNamed(row.name);
      if (found === null) return;
      const first = firstPaid(row, money);
      if (first === null || first.year <= found) return;
      if (periods.some(({ definition }) => isTimeOf(found, row.cells[definition.id]?.text))) return;
      const paid = placeOf(table, row, first.id);
      report({
        at: placeOf(table, row, table.form.nameColumn),
        messageId: "past",
        data: {
          name: row.name,
          found: String(found),
          expected: String(first.year),
          cell: paid.cell ?? "",
        },
        related: [paid],
      });
    };
  },
});

/** An amount column; its year is null where it holds money of several years ("Lũy kế"). */
interface MoneyColumn {
  readonly id: string;
  readonly year: number | null;
}

function moneyColumns({ columns, year }: RowTable): readonly MoneyColumn[] {
  return columns.flatMap(({ definition }) =>
    definition.kind === "amount" && definition.measure !== "total"
      ? [{ id: definition.id, year: budgetYearOf(definition, year) }]
      : []
  );
}

/** The earliest year that the row has money in; null for none, and where money may be of any year. */
function firstPaid(
  { amounts }: TableRow,
  money: readonly MoneyColumn[]
): { readonly id: string; readonly year: number } | null {
  let first: { readonly id: string; readonly year: number } | null = null;
  for (const { id, year } of money) {
    if (!amounts[id]?.amount) continue;
    if (year === null) return null;
    if (first === null || year < first.year) first = { id, year };
  }
  return first;
}

/** A time that has begun by the year named speaks for the name. */
function isTimeOf(year: number, text = ""): boolean {
  const read = periodIn(text);
  return read.ok && read.value.from.year <= year;
}

const YEAR = /\bnam (\d{4})\b/g;
/** "đến năm 2025", "ký tháng 3 năm 2025": the time of something else than the task. */
const OTHER_TIME =
  /\d{4} ?[-–—] ?\d{2,4}|\b(?:giai doan|den|(?<!\bdau )tu|truoc|sau|het|tam nhin|ky|thang \d{1,2}|quy \S+|so lieu|bao cao|ket qua) nam \d{4}/;
/** "… theo Nghị quyết số 5 năm 2025": the year of a document. */
const DOCUMENT_YEAR =
  /\b(?:chi thi|nghi quyet|quyet dinh|ke hoach|chuong trinh|de an|luat|nghi dinh|thong tu)\b.*\bnam \d{4}/;
/** Money of a task of that year that is paid, settled or carried on later. */
const PAID_LATER =
  /\b(?:chuyen tiep|quyet toan|thanh toan|tra no|con no|no dong|keo dai|chuyen (?:sang|nguon)|con lai|con thieu|hoan tra|tam ung|truy linh|bo sung|tiep)\b/;

const NOT_OF_THE_TASK = [OTHER_TIME, DOCUMENT_YEAR, PAID_LATER];

/** The one year that a name states as the task's own; null for none, several and years of other things. */
const yearNamed = rememberWhere(/m\s+\d{4}/i, (name): number | null => {
  const folded = foldLetters(name);
  if (NOT_OF_THE_TASK.some((pattern) => pattern.test(folded))) return null;
  const [year, ...others] = [...folded.matchAll(YEAR)].map(([, digits]) => Number(digits));
  return year === undefined || others.length > 0 ? null : year;
});

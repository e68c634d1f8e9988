import type { FormDefinition, ReportPeriodKind } from "../packs";
import { fillYear } from "../packs";
import { PRINTED_PERIODS, ROMAN } from "./decree30";
import type { LayoutRequest, ReportPeriod } from "./definitions";

/** How many periods of a kind a year has. */
const PER_YEAR: Readonly<Record<ReportPeriodKind, number>> = {
  month: 12,
  quarter: 4,
  "half-year": 2,
  year: 1,
};

/** All periods of a year that a report of these kinds can cover, in the order of the kinds. */
export function periodsOfYear(kinds: readonly ReportPeriodKind[]): readonly ReportPeriod[] {
  return kinds.flatMap((kind) =>
    Array.from({ length: PER_YEAR[kind] }, (_one, order) => ({ kind, index: order + 1 }))
  );
}

/** Short names of periods for options and choices: "thang-6", "quy-2", "6-thang", "nam". */
export function periodId({ kind, index }: ReportPeriod): string {
  if (kind === "month") return `thang-${String(index)}`;
  if (kind === "quarter") return `quy-${String(index)}`;
  if (kind === "half-year") return index === 1 ? "6-thang" : "6-thang-cuoi-nam";
  return "nam";
}

/** The period of that short name, or null. */
export function periodById(id: string): ReportPeriod | null {
  const all = periodsOfYear(["month", "quarter", "half-year", "year"]);
  return all.find((period) => periodId(period) === id) ?? null;
}

/** "tháng 6", "quý II", "6 tháng đầu năm", "năm"; dots for a null number. */
export function periodWords(kind: ReportPeriodKind, index: number | null): string {
  const { blank, halves } = PRINTED_PERIODS;
  const named = (words: readonly string[]) => (index === null ? blank : (words[index - 1] ?? ""));
  return PRINTED_PERIODS[kind]
    .replace("{number}", index === null ? blank : String(index))
    .replace("{roman}", named(ROMAN))
    .replace("{half}", named(halves));
}

/** The words for a form: the asked period where the form reports on such, else a blank one. */
function wordsFor({ periods = [] }: FormDefinition, asked: ReportPeriod | undefined): string {
  if (asked && periods.includes(asked.kind)) return periodWords(asked.kind, asked.index);
  const [first] = periods;
  return first === undefined ? "" : periodWords(first, null);
}

/**
 * Fills "{n}", "{n-1}" … and "{period}" in a text of a form. Texts say "{period} năm {n}"; where
 * the period's words end in "năm" already it is printed once.
 */
export function fillPrinted(
  text: string,
  form: FormDefinition,
  { year, period }: Pick<LayoutRequest, "year" | "period">
): string {
  const words = wordsFor(form, period);
  return fillYear(text, year).replaceAll("{period}", words).replaceAll("năm năm", "năm");
}

/** The title of a form as it is printed, before it is set in capitals. */
export function printedTitle(
  form: FormDefinition,
  request: Pick<LayoutRequest, "year" | "period">
): string {
  return fillPrinted(form.title, form, request);
}

import { dong, sumOrNull, UNITS, type Dong, type UnitId } from "../money";
import { isStateMoney, readSources, type SourceReading } from "../sources";
import type { Finding } from "./definitions";
import { placeOf, unitOf } from "./places";
import type { ProjectForm } from "./projectForms";
import { textsOf, type ListedProject } from "./projectTasks";
import { addressFrom } from "./quotedDocuments";
import { readStatedYears } from "./statedYears";
import { printedStep } from "./tolerance";
import { mayBe, readMoney, type MoneyReading } from "./writtenMoney";

/** What a list says of a project's money. */
interface ListedTotal {
  readonly project: ListedProject;
  readonly columnId: string;
  readonly amount: Dong;
  /** Other amounts that it may stand for: with money that is listed beside the state's. */
  readonly besides: readonly number[];
  readonly step: number;
  /** A sum of what was done and is asked for, while later years may follow: no less than this. */
  readonly isPart: boolean;
}

/** The total of a project's sheet against those of the lists: one finding, where the first differs. */
export function compareTotals(
  form: ProjectForm,
  listed: readonly ListedProject[]
): readonly Finding[] {
  const entry = form.entries.get("total");
  const readings = readMoney(entry?.value ?? null);
  if (!entry || readings.length === 0) return [];
  for (const { project, columnId, amount, besides, step, isPart } of totalsIn(listed)) {
    if ([amount, ...besides].some((one) => mayBe(readings, one, step))) continue;
    if (isPart && readings.some((reading) => reading.amount > amount)) continue;
    const other = placeOf(project.table, project.row, columnId);
    const isShifted = readings.every((reading) => isUnitSlip(reading.amount, amount));
    return [
      {
        at: entry.at,
        messageId: isPart ? "total-less" : isShifted ? "total-unit" : "total",
        data: {
          ...{ name: form.name, found: entry.text, expected: { dong: amount } },
          cell: addressFrom(entry.at.sheet, other),
        },
        related: [other],
      },
    ];
  }
  return [];
}

function isUnitSlip(a: number, b: number): boolean {
  return [1e3, 1e6, 1e9].some((factor) => a === b * factor || b === a * factor);
}

function totalsIn(listed: readonly ListedProject[]): readonly ListedTotal[] {
  return listed.flatMap((project): readonly ListedTotal[] => {
    const { table, row } = project;
    const column = table.columns.find(({ definition }) => definition.measure === "total");
    const columnId = column?.definition.id ?? "";
    const amount = row.amounts[columnId]?.amount ?? null;
    const unit = unitOf(table, columnId, row);
    if (!amount || unit === null) return [];
    const isSum = table.form.equations.some(({ total }) => total === columnId);
    const isPart = isSum && !endsInPlan(project);
    return [
      {
        project,
        columnId,
        amount,
        besides: withOthers(project, amount),
        isPart,
        step: printedStep(unit),
      },
    ];
  });
}

/** Money of enterprises stands beside the total, or in it. */
function withOthers({ table, row }: ListedProject, total: number): readonly number[] {
  const others = table.columns.flatMap(({ definition: { id, source } }) =>
    source && !isStateMoney(source.type) ? (row.amounts[id]?.amount ?? []) : []
  );
  return others.map((amount) => total + amount);
}

/** A total that adds up what was done and the plan year is all of a project that ends then. */
function endsInPlan(project: ListedProject): boolean {
  const { columns, year } = project.table;
  const hasBefore = columns.some(({ definition: { measure } }) => measure === "done");
  const [time] = textsOf(project, ({ kind }) => kind === "period");
  const years = time ? readStatedYears("", time.text) : null;
  return hasBefore && years !== null && years.to <= year;
}

/** The sources of a project's sheet against its own total: amounts that add to another, shares not to 100 %. */
export function compareSourceSums({ name, entries }: ProjectForm): readonly Finding[] {
  const [sources, total] = [entries.get("sources"), entries.get("total")];
  if (!sources || sources.text === "") return [];
  const shares = sharesOf(readSources(sources.text, "", "dong"));
  if (shares !== null && shares !== 10_000) {
    return [{ at: sources.at, messageId: "shares", data: { name, found: shares / 100 } }];
  }
  const found = total ? otherSum(sumsOf(sources.text), readMoney(total.value)) : null;
  if (!total || found === null) return [];
  const data = { name, found: { dong: found }, expected: total.text, cell: total.at.cell ?? "" };
  return [{ at: sources.at, messageId: "sources-sum", data, related: [total.at] }];
}

/** The sum that was meant, where none of them is the total. */
function otherSum(sums: readonly Dong[], readings: readonly MoneyReading[]): Dong | null {
  const [total] = readings;
  if (!total || sums.length === 0 || sums.some((sum) => mayBe(readings, sum, 1))) return null;
  return nearest(sums, total.amount);
}

function sharesOf({ parts }: SourceReading): number | null {
  const shares = parts.flatMap(({ share }) => share ?? []);
  const isWhole = shares.length === parts.length && shares.length > 1;
  return isWhole ? shares.reduce((sum, share) => sum + share, 0) : null;
}

/** What the amounts of a text of sources add to, in each unit that those without one may be in. */
function sumsOf(text: string): readonly Dong[] {
  return (Object.keys(UNITS) as readonly UnitId[]).flatMap((unit) => {
    const { parts } = readSources(text, "", unit);
    const amounts = parts.flatMap(({ amount }) => (amount === null ? [] : [dong(amount)]));
    if (amounts.length < 2 || amounts.length < parts.length) return [];
    return sumOrNull(amounts) ?? [];
  });
}

/** Of several units the one meant is the one that comes nearest. */
function nearest(sums: readonly Dong[], amount: number): Dong {
  const off = (sum: number) => Math.abs(Math.log(sum / amount));
  return sums.reduce((best, sum) => (off(sum) < off(best) ? sum : best));
}

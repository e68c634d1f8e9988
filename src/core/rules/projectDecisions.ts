import type { ProjectField } from "../packs";
import type { Place } from "../table";
import { findDatedDocuments, findImpossibleDates, isoOfDay, type DatedDocument } from "../text";
import type { Finding } from "./definitions";
import { documentNumbersIn } from "./documentTexts";
import type { ProjectEntry, ProjectForm } from "./projectForms";
import { textsOf, type ListedProject } from "./projectTasks";
import { addressFrom, mayBeOneDocument, printDay } from "./quotedDocuments";
import { lastKnownDay, sheetDatesOf } from "./sheetDates";

/** A decision as a text quotes it. */
interface QuotedDecision {
  readonly number: string;
  readonly dated: DatedDocument | undefined;
}

function decisionsIn(text: string): readonly QuotedDecision[] {
  const dated = findDatedDocuments(text);
  return documentNumbersIn(text).flatMap(({ status, normalized }) =>
    status === "invalid"
      ? []
      : [{ number: normalized, dated: dated.find(({ number }) => number === normalized) }]
  );
}

type PlacedDecision = QuotedDecision & { readonly at: Place };

/** The decision of a project's sheet against those that the lists quote for it. */
export function compareDecisions(
  form: ProjectForm,
  listed: readonly ListedProject[],
  others: readonly ProjectForm[]
): readonly Finding[] {
  const entry = form.entries.get("decision");
  if (!entry) return [];
  const wrongDay = wrongDayIn(form, entry);
  if (wrongDay) return [wrongDay];
  const own = decisionsIn(entry.text);
  const quoted = listed.flatMap((project) =>
    basisOf(project).flatMap(({ text, at }) => decisionsIn(text).map((one) => ({ ...one, at })))
  );
  const shared = own.find(({ number }) => quoted.some((one) => one.number === number));
  if (shared) return otherDay(form.name, entry.at, shared, quoted);
  for (const mine of own) {
    const other = quoted.find((one) => tailOf(one) === tailOf(mine));
    if (other) return [otherNumber(form, entry.at, [mine, other], others)];
  }
  return [];
}

/** A day that no calendar has, or one after the sheet was signed or sent. */
function wrongDayIn({ name, table }: ProjectForm, { at, text }: ProjectEntry): Finding | null {
  const [impossible] = findImpossibleDates(text);
  if (impossible) {
    return { at, messageId: "decision-no-day", data: { name, found: impossible.text } };
  }
  const known = lastKnownDay(sheetDatesOf(table));
  const late = findDatedDocuments(text).find(({ date }) => known && isoOfDay(date) > known.iso);
  if (!known || !late) return null;
  const [day, expected] = [printDay(late.date), printDay(known.day)];
  const data = { name, found: late.number, day, expected, cell: known.at.cell ?? "" };
  return { at, messageId: "decision-late", data, related: [known.at] };
}

/** One number on two days; none where some list has the day of the sheet. */
function otherDay(
  name: string,
  at: Place,
  mine: QuotedDecision,
  quoted: readonly PlacedDecision[]
): readonly Finding[] {
  const same = quoted.filter((one) => one.number === mine.number && one.dated);
  const other = same.find((one) => hasOtherDay(mine, one));
  if (!mine.dated || !other?.dated || same.some((one) => !hasOtherDay(mine, one))) return [];
  const [found, expected] = [printDay(mine.dated.date), printDay(other.dated.date)];
  const cell = addressFrom(at.sheet, other.at);
  const data = { name, number: mine.number, found, expected, cell };
  return [{ at, messageId: "decision-date", data, related: [other.at] }];
}

/** Two numbers of one kind and issuer; where another project's sheet has it, it was copied from there. */
function otherNumber(
  form: ProjectForm,
  at: Place,
  [mine, other]: readonly [QuotedDecision, PlacedDecision],
  others: readonly ProjectForm[]
): Finding {
  const cell = addressFrom(at.sheet, other.at);
  const data = { name: form.name, found: mine.number, expected: other.number, cell };
  const copied = copiedFrom(form, others, mine.number);
  if (!copied) return { at, messageId: "decision", data, related: [other.at] };
  const from = addressFrom(at.sheet, copied.at);
  const cells = copied.cells.map((one) => one.cell ?? "").join(", ");
  const related = [other.at, copied.at, ...copied.cells];
  return { at, messageId: "decision-copied", data: { ...data, from, cells }, related };
}

/** Where a list quotes the basis of a task: its own column, else its remarks. */
function basisOf(project: ListedProject): ReturnType<typeof textsOf> {
  const own = textsOf(project, ({ kind }) => kind === "decision");
  return own.length > 0 ? own : textsOf(project, ({ kind }) => kind === "note");
}

/** The kind and issuer of a document: "/QĐ-UBND". */
function tailOf({ number }: QuotedDecision): string {
  return number.replace(/^\d+/, "");
}

function hasOtherDay({ dated: own }: QuotedDecision, { dated: other }: QuotedDecision): boolean {
  if (!own || !other || !mayBeOneDocument(own, other)) return false;
  return isoOfDay(own.date) !== isoOfDay(other.date);
}

/** What people forget to change in a sheet that was copied from another project's. */
const COPIED: readonly ProjectField[] = [
  "priority",
  "decision",
  "scope",
  "total",
  "place",
  "period",
];

/** Another project's sheet with the same decision, and the cells that say the same there. */
function copiedFrom(form: ProjectForm, others: readonly ProjectForm[], number: string) {
  const model = others.find(
    (other) =>
      other !== form &&
      decisionsIn(other.entries.get("decision")?.text ?? "").some((one) => one.number === number)
  );
  const at = model?.entries.get("decision")?.at;
  if (!model || !at) return null;
  const cells = COPIED.flatMap((field) => {
    const [own, other] = [form.entries.get(field), model.entries.get(field)];
    return own && own.text !== "" && own.text === other?.text ? [own.at] : [];
  });
  return { at, cells };
}

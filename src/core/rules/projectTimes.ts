import { parsePeriod } from "../text";
import type { Finding } from "./definitions";
import type { ProjectForm } from "./projectForms";
import { textsOf, type ListedProject } from "./projectTasks";
import { addressFrom } from "./quotedDocuments";
import { readStatedYears, type Years } from "./statedYears";

/** The time of a project's sheet against that of the lists, else against the plan year. */
export function compareTimes(
  form: ProjectForm,
  listed: readonly ListedProject[]
): readonly Finding[] {
  const entry = form.entries.get("period");
  if (!entry) return [];
  const data = { name: form.name, found: entry.text };
  if (isReversed(entry.text)) return [{ at: entry.at, messageId: "period-reversed", data }];
  const years = readStatedYears("", entry.text);
  if (!years) return [];
  const all = listed.flatMap((one) =>
    textsOf(one, ({ kind }) => kind === "period").flatMap((time) => {
      const theirs = readStatedYears("", time.text);
      return theirs ? [{ ...time, theirs }] : [];
    })
  );
  // A form of one year's work gives that year only: it proves nothing beside the time of the whole.
  const whole = all.filter(({ theirs }) => theirs.from < theirs.to);
  const times = whole.length > 0 ? whole : all;
  const [other] = times;
  if (other) {
    if (times.some(({ theirs }) => agrees(years, theirs))) return [];
    const cell = addressFrom(entry.at.sheet, other.at);
    const expected = other.text;
    const about = { ...data, expected, cell };
    return [{ at: entry.at, messageId: "period", data: about, related: [other.at] }];
  }
  const year = form.table.year;
  if (years.to >= year) return [];
  return [{ at: entry.at, messageId: "period-past", data: { ...data, year: String(year) } }];
}

/** "2028-2026" ends before it begins. */
function isReversed(text: string): boolean {
  const read = parsePeriod(text);
  return !read.ok && read.error.kind === "reversed";
}

/** A list may give the years that it is about only; ends that are open agree with any. */
function agrees(own: Years, listed: Years): boolean {
  const isInside = listed.from >= own.from && listed.to <= own.to;
  if (listed.from === listed.to) return isInside;
  return isSameEnd(own.from, listed.from) && isSameEnd(own.to, listed.to);
}

function isSameEnd(a: number, b: number): boolean {
  return a === b || !Number.isFinite(a) || !Number.isFinite(b);
}

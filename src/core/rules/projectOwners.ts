import { agencyNamesIn, namingDay } from "../directory";
import type { Finding } from "./definitions";
import type { ProjectForm } from "./projectForms";
import { textsOf, type ListedProject } from "./projectTasks";
import { addressFrom } from "./quotedDocuments";
import { knownAgency } from "./sheetAgencies";

/**
 * The owner in a project's sheet against who leads in the lists: two known agencies of one level, and
 * the owner not even among those that take part. A unit below the owner may well lead. Agencies are
 * those of the plan's own day: two that were merged since are two in a plan of before.
 */
export function compareOwners(
  form: ProjectForm,
  listed: readonly ListedProject[],
  year: number
): readonly Finding[] {
  const onDate = namingDay(year);
  const entry = form.entries.get("owner");
  const owner = entry ? knownAgency(entry.text, onDate) : null;
  if (!entry || !owner) return [];
  const isOwner = (name: string) => {
    const known = knownAgency(name, onDate);
    return known?.agency.id === owner.agency.id || known?.former.id === owner.former.id;
  };
  const named = listed.map((one) => textsOf(one, ({ kind }) => kind === "agencies"));
  if (named.flat().some(({ text }) => agencyNamesIn(text).some(isOwner))) return [];
  for (const [lead] of named) {
    const other = lead ? knownAgency(agencyNamesIn(lead.text)[0] ?? "", onDate) : null;
    if (!lead || other?.agency.level !== owner.agency.level) continue;
    const cell = addressFrom(entry.at.sheet, lead.at);
    const data = { name: form.name, found: entry.text, expected: lead.text, cell };
    return [{ at: entry.at, messageId: "owner", data, related: [lead.at] }];
  }
  return [];
}

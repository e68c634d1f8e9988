import { agencyNamesIn, namingDay } from "../directory";
import type { CheckContext, Finding } from "./definitions";
import type { ProjectEntry, ProjectForm } from "./projectForms";
import { textsOf, type ListedProject } from "./projectTasks";
import { addressFrom } from "./quotedDocuments";
import { knownAgency } from "./sheetAgencies";
import { isOneAgency, ownerOf } from "./workbookOwner";

/**
 * The owner in a project's sheet against who leads in the lists: two known agencies of one level, and
 * the owner not even among those that take part. A unit below the owner may well lead. Agencies are
 * those of the plan's own day: two that were merged since are two in a plan of before. In a commune's
 * workbook the owner is no other commune, nor a unit of one.
 */
export function compareOwners(
  form: ProjectForm,
  listed: readonly ListedProject[],
  context: CheckContext
): readonly Finding[] {
  const onDate = namingDay(context.year);
  const entry = form.entries.get("owner");
  const owner = entry ? ownerNamed(entry.text, onDate) : null;
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
  return elsewhere(form.name, entry, owner, context);
}

/** The owner is another commune than the workbook's, or a unit of one. */
function elsewhere(
  name: string,
  { at, text }: ProjectEntry,
  owner: KnownAgency,
  context: CheckContext
): readonly Finding[] {
  const own = ownerOf(context);
  const areCommunes = [own, owner].every((one) => one?.agency.level === "commune");
  if (!own || !areCommunes || isOneAgency(own, owner)) return [];
  const data = { name, found: text, expected: own.text };
  return [{ at, messageId: "owner-elsewhere", data }];
}

type KnownAgency = NonNullable<ReturnType<typeof knownAgency>>;

const PLACE = /(?<!\p{L})(?:phường|xã|thị trấn|đặc khu) .+$/iu;

/** An owner by its name, else the commune that it is a unit of: "Phòng Kinh tế phường Nghĩa Lộ". */
function ownerNamed(text: string, onDate: string) {
  const known = knownAgency(text, onDate);
  const place = known ? undefined : PLACE.exec(text.normalize("NFC"))?.[0];
  return place === undefined ? known : knownAgency(`UBND ${place}`, onDate);
}

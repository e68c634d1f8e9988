import { DEPARTMENTS, MINISTRIES, PROVINCIAL_BODIES } from "./agencyData";
import { agencyKey, initialsOf } from "./agencyKey";
import type { Agency, AgencyLevel } from "./definitions";

interface Entry {
  readonly agency: Agency;
  readonly aliases: readonly string[];
}

function parseEntry(line: string, level: AgencyLevel): Entry {
  const [id = "", name = "", aliases = "", end = ""] = line.split("|").map((part) => part.trim());
  const [to, successor] = end === "" ? [null, null] : end.split(" ");
  const agency = { id, name, level, from: null, to: to ?? null, successor: successor ?? null };
  const head = /^(?:Sở|Bộ) (?!Chỉ huy)/u.exec(name)?.[0];
  const initials = initialsOf(name);
  const derived = head && initials.length > 1 ? [head + initials, head.charAt(0) + initials] : [];
  return { agency, aliases: [...aliases.split(";"), ...derived].filter((one) => one !== "") };
}

const entries: readonly Entry[] = [
  ...DEPARTMENTS.map((line) => parseEntry(line, "province")),
  ...MINISTRIES.map((line) => parseEntry(line, "central")),
  ...PROVINCIAL_BODIES.map((line) => parseEntry(line, "province")),
];

/** Agencies whose names are fixed: departments, ministries, bodies of a province. */
export const agencies: readonly Agency[] = entries.map(({ agency }) => agency);

/** Departments that a province has from 1/3/2025 on. */
export const departments: readonly Agency[] = agencies.filter(
  ({ id, to }) => id.startsWith("so-") && to === null
);

export const agencyById: ReadonlyMap<string, Agency> = new Map(
  agencies.map((agency) => [agency.id, agency])
);

/** By key of the full name. */
export const agencyByName: ReadonlyMap<string, Agency> = new Map(
  agencies.map((agency) => [agencyKey(agency.name), agency])
);

/** By key of a short form; forms that two agencies share name neither. */
export const agencyByAlias: ReadonlyMap<string, Agency> = uniqueAliases();

function uniqueAliases(): ReadonlyMap<string, Agency> {
  const found = new Map<string, Agency | null>();
  for (const { agency, aliases } of entries) {
    for (const key of new Set(aliases.map(agencyKey))) {
      found.set(key, found.has(key) ? null : agency);
    }
  }
  return new Map([...found].flatMap(([key, agency]) => (agency ? [[key, agency] as const] : [])));
}

import { madeOnFirstUse } from "../lazy";
import { foldKey, similarity } from "../text";
import { agencies, agencyByAlias, agencyById, agencyByName } from "./agencies";
import { agencyKey } from "./agencyKey";
import type { Agency, AgencyMatch, AgencyQuery, MatchKind } from "./definitions";
import { findLocalUnit } from "./localUnits";
import { isInForce, provinceKey, provinceKeys, provinces } from "./provinces";

/** How alike a misspelled name must be, and how much more than to any other. */
const NEAR = 0.6;
const MARGIN = 0.1;

function matchOf(
  agency: Agency,
  kind: MatchKind,
  { onDate }: AgencyQuery,
  more: Partial<Pick<AgencyMatch, "province" | "confidence">> = {}
): AgencyMatch {
  const renamed = !isInForce(agency, onDate);
  const current = renamed ? (agencyById.get(agency.successor ?? "") ?? null) : agency;
  const how = renamed && kind !== "nearest" ? "renamed" : kind;
  return { kind: how, agency, current, province: null, confidence: 1, ...more };
}

function findByKey(key: string, query: AgencyQuery): AgencyMatch | null {
  const named = agencyByName.get(key);
  if (named) return matchOf(named, "exact", query);
  const short = agencyByAlias.get(key);
  return short ? matchOf(short, "alias", query) : null;
}

/** A name with its province behind it: "Sở Tài chính tỉnh Kon Tum", "Sở TT&TT Sơn La". */
function findWithProvince(key: string, query: AgencyQuery): AgencyMatch | null {
  const province = provinceKeys.find((name) => key.endsWith(name));
  if (province === undefined) return null;
  const rest = key.slice(0, -province.length);
  // "Ủy ban nhân dân tỉnh Kon Tum" keeps its "tỉnh", "Sở Tài chính tỉnh Kon Tum" does not.
  const found =
    findByKey(rest, query) ?? findByKey(rest.replace(/(?:tỉnh|thànhphố|tp)$/u, ""), query);
  return found && { ...found, province };
}

/** Keys for likeness, without diacritics. */
const likenessKeys = madeOnFirstUse(() =>
  agencies.map((agency) => ({ agency, key: foldKey(agency.name) }))
);

function findNearest(text: string, query: AgencyQuery): AgencyMatch | null {
  const key = foldKey(text);
  const ranked = likenessKeys()
    .map((one) => ({ agency: one.agency, alike: similarity(key, one.key) }))
    .sort((a, b) => b.alike - a.alike);
  const [best, second] = ranked;
  if (!best || best.alike < NEAR || best.alike - (second?.alike ?? 0) < MARGIN) return null;
  return matchOf(best.agency, "nearest", query, { confidence: best.alike });
}

/** As findAgency, without the nearest name. */
export function findNamedAgency(text: string, query: AgencyQuery): AgencyMatch | null {
  const key = agencyKey(text);
  if (key === "") return null;
  const local = findLocalUnit(text, query);
  if (local) return matchOf(local, "exact", query);
  return findByKey(key, query) ?? findWithProvince(key, query);
}

/**
 * The agency that a text names on a day: by its name or a known short form, with or without its
 * province; under an old name with the one that took over; or the nearest name, which is only a
 * proposal. Communes are known by their kind and name. null when it names none.
 */
export function findAgency(text: string, query: AgencyQuery): AgencyMatch | null {
  return findNamedAgency(text, query) ?? findNearest(text, query);
}

/** What a province is on a day, as a key: merged ones become the one they belong to. */
function provinceOn(key: string, { onDate }: AgencyQuery): string {
  const former = provinces.find((one) => provinceKey(one.name) === key && !isInForce(one, onDate));
  const still = provinces.some((one) => provinceKey(one.name) === key && isInForce(one, onDate));
  return still || !former?.successor ? key : provinceKey(former.successor);
}

/**
 * Whether two texts name the same agency on a day, so that an old name is the same as its
 * successor's. Names that the directory does not know are the same when only their spelling differs;
 * near names never are.
 */
export function sameAgency(a: string, b: string, query: AgencyQuery): boolean {
  if (agencyKey(a) === agencyKey(b)) return true;
  const [first, second] = [findAgency(a, query), findAgency(b, query)];
  if (!first || !second || first.kind === "nearest" || second.kind === "nearest") return false;
  const [one, other] = [first, second].map(
    ({ province }) => province && provinceOn(province, query)
  );
  if (one && other && one !== other) return false;
  return (first.current ?? first.agency).id === (second.current ?? second.agency).id;
}

import type { Agency } from "../../directory";
import { defineRule, type Finding } from "../definitions";
import { addressFrom } from "../quotedDocuments";
import type { NamedAgency, SheetAgencies } from "../sheetAgencies";
import { agenciesOfSheets, isOneAgency, ownerOf, type Owner } from "../workbookOwner";

/**
 * S119: the letterhead, covering letter or signature of a sheet names another agency than the
 * workbook is from, or than most of its sheets. Old names, short forms and the body above are no
 * contradiction, and names that the directory does not have say nothing.
 */
export const agencyDiffers = defineRule({
  id: "agency-differs",
  code: "S119",
  fixKind: null,
  check: function* (context) {
    const sheets = agenciesOfSheets(context);
    const own = ownerOf(context);
    if (own === null) return;
    const lettersAreOwn = sheets.some(({ letter }) => letter !== null && isOneAgency(letter, own));
    for (const sheet of sheets) {
      const found = strangersIn(sheet, own, lettersAreOwn);
      const [first, ...more] = found;
      if (first) yield findingOf(first, more, own);
    }
  },
});

/** The places of a sheet that name an agency which is neither its owner nor a body above it. */
function strangersIn(
  { letterhead, letter, signature }: SheetAgencies,
  own: Owner,
  lettersAreOwn: boolean
): readonly NamedAgency[] {
  const isStranger = (one: NamedAgency | null): one is NamedAgency =>
    one !== null && !isOneAgency(one, own) && !isAbove(one.agency, own.agency);
  const last = letterhead.at(-1) ?? null;
  const isOwnHead = letterhead.some((one) => isOneAgency(one, own));
  const heads = !isOwnHead && isStranger(last) ? [last] : [];
  // A form may come with the letter of the body that asks for it.
  const letters = heads.length > 0 || lettersAreOwn ? [letter] : [];
  return [...heads, signature, ...letters].filter(isStranger);
}

const COMMITTEE = /^(?:ubnd|hdnd)-tinh$/;

/** Ministries and the committee of the province stand over other agencies in a letterhead. */
function isAbove(agency: Agency, own: Agency): boolean {
  if (COMMITTEE.test(agency.id) || COMMITTEE.test(own.id)) return true;
  return agency.level === "central" && own.level !== "central";
}

function findingOf(first: NamedAgency, more: readonly NamedAgency[], own: Owner): Finding {
  const { at } = first;
  const data = { found: first.text, expected: own.text };
  const places = more.map((one) => one.at);
  if (!own.at) return { at, messageId: "stored", data, related: places };
  return {
    at,
    messageId: "sheets",
    data: { ...data, cell: addressFrom(at.sheet, own.at) },
    related: [...places, own.at],
  };
}

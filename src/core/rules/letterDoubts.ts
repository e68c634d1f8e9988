import { foldKey, isoOfDay } from "../text";
import type { Finding } from "./definitions";
import { findCommon, oddOne, type Common, type ReadAround } from "./oddSheets";
import { printDay } from "./quotedDocuments";
import type { SheetSurroundings } from "./sheetSurroundings";
import { mayBeOneLetter } from "./sheetLetters";

const readNumber: ReadAround = ({ letter }) =>
  letter && letter.number !== ""
    ? { text: letter.number, key: letter.number.toLowerCase().replace(/^0+/, ""), at: letter.at }
    : null;

const readLetterDay: ReadAround = ({ letter }) =>
  letter?.day ? { text: printDay(letter.day), key: isoOfDay(letter.day), at: letter.at } : null;

const readSignedDay: ReadAround = ({ head }) => {
  const { day, iso = "", at } = head?.signing ?? {};
  return day && at ? { text: printDay(day), key: iso, at } : null;
};

const readSignedPlace: ReadAround = ({ head }) => {
  const { place = "", at } = head?.signing ?? {};
  return place !== "" && at ? { text: place, key: foldKey(place), at } : null;
};

/** Covering letters, days and places of signing that are other than on most sheets. */
export function* letterDoubts(sheets: readonly SheetSurroundings[]): Generator<Finding> {
  const together = withOneLetter(sheets);
  const numbers = findCommon(together, readNumber);
  const days = findCommon(together, readLetterDay);
  const signed = findCommon(sheets, readSignedDay);
  const told = new Set<SheetSurroundings>();
  for (const around of sheets) {
    const found = [
      ...oddIn(around, "letter-number", readNumber, numbers),
      ...oddIn(around, "letter-date", readLetterDay, days),
      ...oddIn(around, "sign-date", readSignedDay, signed),
    ];
    if (found.length > 0) told.add(around);
    if (sheets.length > 2 || found.length < 3 || isOfOtherYear(around, signed)) {
      yield* joined(found, isOfOtherYear(around, signed));
    }
  }
  yield* placesApart(sheets);
  yield* numberMissing(together, numbers);
  yield* signedBefore(sheets.filter((around) => !told.has(around)));
}

/** The sheets whose letters can be one; another body's letter, or a plan beside it, is not compared. */
function withOneLetter(sheets: readonly SheetSurroundings[]): readonly SheetSurroundings[] {
  const groups = sheets.map(({ letter: own }) =>
    own ? sheets.filter(({ letter }) => letter && mayBeOneLetter(own, letter)) : []
  );
  return groups.reduce((most, one) => (one.length > most.length ? one : most), []);
}

function oddIn(
  around: SheetSurroundings,
  messageId: string,
  read: ReadAround,
  common: Common | null
): readonly Finding[] {
  const stated = common?.odd.includes(around) ? read(around) : null;
  return common && stated ? [oddOne(messageId, stated, common)] : [];
}

function isOfOtherYear({ head }: SheetSurroundings, signed: Common | null): boolean {
  const [own, other] = [head?.signing?.day, signed?.base.head?.signing?.day];
  return own?.year !== undefined && other?.year !== undefined && own.year !== other.year;
}

/** One finding for one thing: a letter and its day, or heading and signature of another year. */
function* joined(found: readonly Finding[], isOfOtherYear: boolean): Generator<Finding> {
  const [first, ...more] = found;
  if (!first) return;
  const related = more.filter(({ at }) => at.cell !== first.at.cell);
  if (isOfOtherYear && related.length > 0) {
    const places = related.map(({ at }) => at);
    yield { ...first, messageId: "old-sheet", related: [...(first.related ?? []), ...places] };
    return;
  }
  yield first;
  yield* related;
}

/** A longer form of one place ("TP. Quảng Ngãi") is no other place. */
function* placesApart(sheets: readonly SheetSurroundings[]): Generator<Finding> {
  const places = findCommon(sheets, readSignedPlace);
  if (!places) return;
  const { key } = places.stated;
  for (const around of places.odd) {
    const stated = readSignedPlace(around);
    if (!stated || key.includes(stated.key) || stated.key.includes(key)) continue;
    yield oddOne("sign-place", stated, places);
  }
}

/** The one sheet whose letter has no number, though it is filled in and all others have the same. */
function* numberMissing(
  sheets: readonly SheetSurroundings[],
  numbers: Common | null
): Generator<Finding> {
  const blank = sheets.filter(({ letter }) => letter?.number === "");
  const [letter] = blank.flatMap((one) => one.letter ?? []);
  if (!numbers || !letter?.day || blank.length > 1) return;
  if (numbers.count < 2 || numbers.odd.length > 0) return;
  yield oddOne("letter-missing", { text: "", at: letter.at }, numbers);
}

/** A day of signing before that of the letter in one year, told where it first is; P513 tells others. */
function* signedBefore(sheets: readonly SheetSurroundings[]): Generator<Finding> {
  for (const around of sheets) {
    const [signed, letter] = [readSignedDay(around), readLetterDay(around)];
    if (!signed || !letter || letter.key <= signed.key || isYearApart(around)) continue;
    const cell = letter.at.cell ?? "";
    const data = { found: signed.text, expected: letter.text, cell };
    yield { at: signed.at, messageId: "signed-before", data, related: [letter.at] };
    return;
  }
}

function isYearApart({ letter, head }: SheetSurroundings): boolean {
  return letter?.day?.year !== head?.signing?.day?.year;
}

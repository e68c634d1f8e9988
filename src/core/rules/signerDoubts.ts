import { foldKey } from "../text";
import type { Finding } from "./definitions";
import { findCommon, oddOne, type Common, type ReadAround } from "./oddSheets";
import type { SheetSurroundings } from "./sheetSurroundings";
import { isSameTitle, keyOfName, maySignForOne, type Signer } from "./sheetSigners";

/** Finds one of a sheet's signatures. */
type PickSigner = (around: SheetSurroundings) => Signer | null;

const headOf: PickSigner = ({ head }) => head;

/**
 * Names and titles below the tables that are other than on most sheets, each office for itself.
 * People change: only sheets signed on one day are compared, and those with a blank day.
 */
export function* signerDoubts(sheets: readonly SheetSurroundings[]): Generator<Finding> {
  for (const together of signedTogether(sheets)) {
    const names = findCommon(together, readName(headOf));
    yield* namesApart(names, headOf);
    yield* titlesApart(together, names);
    yield* nameMissing(together, names);
    for (const pick of officesIn(together)) {
      yield* namesApart(findCommon(together, readName(pick)), pick);
    }
  }
}

function signedTogether(
  sheets: readonly SheetSurroundings[]
): readonly (readonly SheetSurroundings[])[] {
  const isoOf = ({ head }: SheetSurroundings) => head?.signing?.iso ?? "";
  const blank = sheets.filter((around) => isoOf(around) === "");
  const days = [...new Set(sheets.map(isoOf))].filter((iso) => iso !== "");
  const dated = days
    .map((iso) => sheets.filter((around) => isoOf(around) === iso))
    .sort((a, b) => b.length - a.length);
  const [most = [], ...others] = dated;
  return [sheets.filter((one) => most.includes(one) || blank.includes(one)), ...others];
}

/** The offices of those who sign beside the head: who made the table, who keeps the accounts. */
function officesIn(sheets: readonly SheetSurroundings[]): readonly PickSigner[] {
  const titleOf = ({ title }: Signer) => foldKey(title?.text ?? "");
  const beside = ({ signers }: SheetSurroundings) => signers.filter(({ signing }) => !signing);
  return [...new Set(sheets.flatMap(beside).map(titleOf))].map(
    (title): PickSigner =>
      (around) =>
        beside(around).find((one) => titleOf(one) === title) ?? null
  );
}

function readName(pick: PickSigner): ReadAround {
  return (around) => {
    const signer = pick(around);
    return signer?.name ? { ...signer.name, key: keyOfName(signer) } : null;
  };
}

const readTitle: ReadAround = ({ head }) =>
  head?.title ? { ...head.title, key: foldKey(head.title.text) } : null;

function* namesApart(names: Common | null, pick: PickSigner): Generator<Finding> {
  const base = names && pick(names.base);
  for (const around of names?.odd ?? []) {
    const signer = pick(around);
    if (!names || !base || !signer?.name || !maySignForOne(signer, base)) continue;
    yield oddOne("signer", signer.name, names);
  }
}

/** The same person in two offices. */
function* titlesApart(
  together: readonly SheetSurroundings[],
  names: Common | null
): Generator<Finding> {
  const same = together.filter((around) => !names?.odd.includes(around) && around.head?.name);
  const titles = findCommon(same, readTitle);
  for (const { head } of titles?.odd ?? []) {
    if (!titles || !head?.title || isSameTitle(head.title.text, titles.stated.text)) continue;
    yield oddOne("office", oneLine(head.title), { ...titles, stated: oneLine(titles.stated) });
  }
}

function oneLine<T extends { readonly text: string }>(line: T): T {
  return { ...line, text: line.text.replaceAll("\n", " ") };
}

/** The one sheet without a name, though it is dated and all others have the same. */
function* nameMissing(
  together: readonly SheetSurroundings[],
  names: Common | null
): Generator<Finding> {
  const unsigned = together.flatMap(({ head }) =>
    head && !head.name && head.signing?.day ? [head] : []
  );
  const [head] = unsigned;
  if (!names || names.count < 2 || names.odd.length > 0 || unsigned.length !== 1 || !head) return;
  yield oddOne("signer-missing", { text: "", at: head.at }, names);
}

import { gapOf, parseAmountInWords, type Dong } from "../money";
import type { Table, TableRow } from "../table";
import { foldKey } from "../text";
import { amountColumns } from "./amountTable";

/** An amount in words behind a label of its own: "lũy kế giải ngân là hai tỷ đồng". */
interface LabelledWords {
  readonly label: string;
  /** Without the label. */
  readonly text: string;
  readonly amount: Dong;
}

/** Words of a label: one alone may be a misspelt number. */
const FEWEST_WORDS = 2;
/** A word that a number does not begin with. */
const SCALE = /^(?:tỷ|tỉ|triệu|nghìn|ngàn|trăm|mươi)$/iu;
/** Words of a number: what holds one is no label. */
const NUMBER = /(?:^|\s)(?:tỷ|tỉ|triệu|nghìn|ngàn|trăm|mươi|mười)(?=\s|$)/iu;

/** The amounts of a line that says what each is of; null where one cannot be read or has no label. */
export function readLabelled(stated: string): readonly LabelledWords[] | null {
  const parts = stated.split(";").map((part) => part.trim().replace(/\.$/, ""));
  const labelled = parts.filter((part) => part !== "").map(withoutLabel);
  const read = labelled.filter((one) => one !== null);
  return read.length === labelled.length && read.length > 0 ? read : null;
}

function withoutLabel(part: string): LabelledWords | null {
  if (parseAmountInWords(part) !== null) return null;
  const words = part.split(/\s+/);
  for (let at = FEWEST_WORDS; at < words.length; at++) {
    if (NUMBER.test(words.slice(0, at).join(" "))) return null;
    if (SCALE.test(words[at] ?? "")) continue;
    const text = words.slice(at).join(" ");
    const amount = parseAmountInWords(text);
    if (amount !== null) return { label: words.slice(0, at).join(" "), text, amount };
  }
  return null;
}

/**
 * The column of amounts whose header a label names: most words of the label stand there, and more than
 * in any other ("giải ngân lũy kế" and not "Giải ngân / Trong kỳ"); null where none or several do.
 */
export function columnNamed({ columns }: Table, label: string): string | null {
  const said = [...new Set(wordsOf(label))];
  const counted = columns.flatMap(({ definition: { id, kind }, header }) => {
    const there = new Set(wordsOf(header));
    return kind === "amount" ? [{ id, count: said.filter((one) => there.has(one)).length }] : [];
  });
  const [most, next] = counted.sort((one, other) => other.count - one.count);
  if (!most || most.count < FEWEST_WORDS || most.count * 2 <= said.length) return null;
  return most.count === next?.count ? null : most.id;
}

function wordsOf(text: string): readonly string[] {
  return foldKey(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}

/**
 * The first labelled amount that is no total of a table, and the column that its label names, else the
 * one it is nearest to.
 */
export function wrongLabelled(
  table: Table,
  { amounts }: TableRow,
  labelled: readonly LabelledWords[]
): { readonly text: string; readonly columnId: string; readonly total: Dong } | null {
  const totals = amountColumns(table).flatMap((columnId) => {
    const total = amounts[columnId]?.amount ?? null;
    return total === null ? [] : [{ columnId, total }];
  });
  const wrong = labelled.find(({ amount }) => !totals.some(({ total }) => total === amount));
  if (!wrong) return null;
  const free = totals.filter(({ total }) => !labelled.some(({ amount }) => amount === total));
  const gap = ({ total }: { readonly total: Dong }): number => gapOf(total, wrong.amount);
  const [nearest] = free.sort((one, other) => gap(one) - gap(other));
  const named = columnNamed(table, wrong.label);
  const meant = free.find(({ columnId }) => columnId === named) ?? nearest;
  return meant ? { text: wrong.text, ...meant } : null;
}

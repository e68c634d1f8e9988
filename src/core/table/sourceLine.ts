import { sumOrNull, type AmountReading, type Dong } from "../money";
import { readSources, type SourcePart, type SourceReading } from "../sources";
import { foldKey } from "../text";
import type { RawRow, TableRow } from "./definitions";
import { isFirstSource, type LineBelow } from "./firstSource";
import { afterOfWhich } from "./labels";
import type { OutlineRow } from "./outlineRow";

/**
 * The source that a row under a task stands for: from its source columns when it has no name, or
 * from the name itself ("- Ngân sách tỉnh:"), with the capital type beside it. Null for a row
 * that is no source line.
 */
export function sourceOfLine(raw: RawRow): SourceReading | null {
  const known = lineSources.get(raw);
  if (known !== undefined) return known;
  const found = findSourceOfLine(raw);
  lineSources.set(raw, found);
  return found;
}

const lineSources = new WeakMap<RawRow, SourceReading | null>();

function findSourceOfLine(raw: RawRow): SourceReading | null {
  if (raw.name === "") return raw.sources;
  const stated = raw.sources?.parts ?? [];
  if (stated.length > 1) return null;
  const named = sourceInName(raw.name);
  // A source cell that says the same again as the name changes nothing.
  if (!named || stated.some(({ level }) => level !== null && level !== named.part.level))
    return null;
  const { part, problems } = named;
  return { parts: [{ ...part, type: stated[0]?.type ?? part.type }], problems };
}

/**
 * Whether a row without number repeats the name of the task above it beside one source in its source
 * columns: another source of that task.
 */
export function repeatsForSource({ name, sources }: RawRow, task: RawRow): boolean {
  if (name === "" || sources?.parts.length !== 1 || sources.problems.length > 0) return false;
  return foldKey(name) === foldKey(task.name);
}

/** "- Ngân sách tỉnh", "Trong đó: NSTW": what a source is called, before anything else. */
export function beginsLikeSource(name: string): boolean {
  return /^[-+*•–\s]*(?:ngân sách|ns|nguồn|vốn|kinh phí|xã hội hóa|xã hội hoá|oda)/iu.test(
    afterOfWhich(name).normalize("NFC")
  );
}

/**
 * The one source that a name is, "- Ngân sách tỉnh:", "Trong đó: NS tỉnh", also one that names
 * several levels at once ("- NSĐP"), which stays a problem of its own; null for any other.
 */
function sourceInName(
  name: string
): { readonly part: SourcePart; readonly problems: SourceReading["problems"] } | null {
  const words = /^\W{0,4}[tbg]/i.test(name) ? afterOfWhich(name) : name;
  const own = words.replace(/^[-+*•–\s]+/, "").replace(/[:\s]+$/, "");
  if (own === "") return null;
  const { parts, problems } = readSources(own, "", "dong");
  const [only] = parts;
  if (!only || parts.length > 1 || problems.some(({ kind }) => kind !== "ambiguous")) return null;
  return problems.length === 0 || only.level !== null ? { part: only, problems } : null;
}

/**
 * The source lines of each task, by the task's sheet row; a task that is itself the first of them
 * comes first, with its own money.
 */
export function sourceLinesByTask(
  rows: readonly TableRow[]
): ReadonlyMap<number, readonly TableRow[]> {
  const lines = new Map<number, TableRow[]>();
  for (const row of rows) {
    if (row.ownAmounts) {
      lines.set(row.row, [{ ...row, kind: "source-line", name: "", amounts: row.ownAmounts }]);
    }
    if (row.kind !== "source-line" || row.parentRow === null) continue;
    const known = lines.get(row.parentRow);
    if (known) known.push(row);
    else lines.set(row.parentRow, [row]);
  }
  return lines;
}

/**
 * A task whose own amounts are blank has those of the lines under it, so that none is lost: of its
 * source lines and of what a page break carried on, else of its parts. One that is the first of its
 * source lines has the money of all of them.
 */
export function liftParts(
  rows: readonly TableRow[],
  outline: readonly OutlineRow[]
): readonly TableRow[] {
  const lines = new Map<number, LineBelow[]>();
  rows.forEach((row, index) => {
    if (row.parentRow === null || !givesMoney(row, outline[index])) return;
    const line = { row, inColumns: outline[index]?.shape.raw.sources ?? null };
    const known = lines.get(row.parentRow);
    if (known) known.push(line);
    else lines.set(row.parentRow, [line]);
  });
  return rows.map((row, index) => {
    const below = lines.get(row.row);
    if (row.kind !== "task" || !below) return row;
    const own = below.map((line) => line.row);
    if (isFirstSource(row, below)) {
      return { ...row, amounts: addLines(row, own), ownAmounts: row.amounts };
    }
    const isSource = own.some(({ kind }) => kind === "source-line");
    const takesParts = outline[index]?.takesParts === true && !isSource;
    const giving = own.filter(({ kind }) => kind !== "of-which" || takesParts);
    return giving.length > 0 ? { ...row, amounts: lift(row, giving) } : row;
  });
}

/** "Trong đó: 1000" above its lines says the same money again when they stand apart. */
function givesMoney({ kind }: TableRow, line: OutlineRow | undefined): boolean {
  if (kind === "source-line" || kind === "continuation") return true;
  if (kind !== "of-which" || !line) return false;
  const siblings = line.parent?.children ?? [];
  const isBareSum = (one: OutlineRow) =>
    one.shape.label === "of-which" && afterOfWhich(one.shape.title) === "" && one.shape.hasMoney;
  return line.parent?.takesParts === true && (isBareSum(line) || !siblings.some(isBareSum));
}

/** The money of a task that is one of its source lines: its own and that of the others. */
function addLines(row: TableRow, lines: readonly TableRow[]): TableRow["amounts"] {
  const amounts = Object.entries(row.amounts).map(([id, reading]): [string, AmountReading] => {
    const others = lines.flatMap((line) => line.amounts[id]?.amount ?? []);
    if (others.length === 0 || reading.problem !== null) return [id, reading];
    return [id, { ...reading, amount: sumOrNull([...others, ...statedIn(reading)]) }];
  });
  return Object.fromEntries(amounts);
}

function statedIn({ amount }: AmountReading): readonly Dong[] {
  return amount === null ? [] : [amount];
}

function lift(row: TableRow, lines: readonly TableRow[]): TableRow["amounts"] {
  const amounts = Object.entries(row.amounts).map(([id, reading]): [string, AmountReading] => {
    const parts = lines.flatMap((line) => line.amounts[id]?.amount ?? []);
    const isBlank = reading.problem === null && (reading.amount === null || reading.amount === 0);
    return [id, isBlank && parts.length > 0 ? { ...reading, amount: sumOrNull(parts) } : reading];
  });
  return Object.fromEntries(amounts);
}

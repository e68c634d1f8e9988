import { fillYear, type ColumnDefinition } from "../packs";
import { foldKey, similarity } from "../text";

/** Years change every season and say nothing about which column it is. */
const YEAR = /\b(?:19|20)\d{2}\b/g;

/** Between two headers of a stack. */
const BETWEEN = " / ";

function keyOf(text: string): string {
  return foldKey(text).replace(YEAR, "#");
}

/** The lowest text of a header. */
export function leafOf(header: string): string {
  const at = header.lastIndexOf(BETWEEN);
  return at < 0 ? header : header.slice(at + BETWEEN.length);
}

/** The texts above the lowest one. */
function bandsOf(header: string): readonly string[] {
  return header.split(BETWEEN).slice(0, -1);
}

/** How alike two names are, 0…1: one inside the other counts more than scattered words. */
export function nameLikeness(a: string, b: string): number {
  const [aKey, bKey] = [keyOf(a), keyOf(b)];
  if (aKey === "" || bKey === "") return 0;
  const alike = similarity(aKey, bKey);
  const [short, long] = aKey.length <= bKey.length ? [aKey, bKey] : [bKey, aKey];
  const isInside =
    short.includes(" ") && !short.includes("#") && ` ${long} `.includes(` ${short} `);
  return isInside ? Math.max(alike, 0.7) : alike;
}

/** How alike a header and a column of a form are, 0…1; the wider headers above weigh a quarter. */
export function headerLikeness(header: string, column: ColumnDefinition): number {
  const names = [column.header, ...(column.aliases ?? [])].map((name) => fillYear(name, 2000));
  const leaf = leafOf(header);
  const own = Math.max(...[leaf, header].flatMap((one) => names.map((n) => nameLikeness(one, n))));
  const bands = bandsOf(header);
  if (column.group === undefined || bands.length === 0) return own;
  const group = fillYear(column.group, 2000);
  return own * 0.75 + 0.25 * Math.max(...bands.map((band) => nameLikeness(band, group)));
}

import type { UnitId } from "../money";
import { parseAddress } from "../sheet";
import type { Place, Table, TableRow } from "../table";
import { placesOf, type Reported } from "./candidates";
import type { Evidence } from "./definitions";
import { tableAt } from "./tableAt";

type EvidenceByName = Readonly<Record<string, Evidence>>;

/**
 * A finding with its amounts, and those of its offers, in the unit of the figure it stands at: a
 * person finds "1.250" in a sheet of triệu đồng by "1.250 triệu đồng". One unit for all of them, so
 * that they can be compared, also with a form in another unit (docs/adr/0013).
 */
export function showAmounts(reported: Reported, tables: readonly Table[]): Reported {
  const { data, fix, others } = reported;
  const all = [data, ...[fix, ...(others ?? [])].map((offer) => offer?.data ?? {})];
  if (!all.some((one) => Object.values(one).some(isAmount))) return reported;
  const unit = unitOfFinding(reported, tables);
  if (unit === undefined) return reported;
  const show = (one: EvidenceByName): EvidenceByName =>
    Object.fromEntries(
      Object.entries(one).map(([name, value]) => [
        name,
        isAmount(value) ? { unit, ...value } : value,
      ])
    );
  const showOffer = <T extends { readonly data?: EvidenceByName }>(offer: T): T =>
    offer.data ? { ...offer, data: show(offer.data) } : offer;
  return {
    ...reported,
    data: show(data),
    ...(fix ? { fix: showOffer(fix) } : {}),
    ...(others ? { others: others.map(showOffer) } : {}),
  };
}

function isAmount(value: Evidence): value is Exclude<Evidence, string | number> {
  return typeof value === "object";
}

/**
 * The unit where a finding stands; for one at a sheet without amounts that of the first figure of
 * this workbook it names, else the one that all tables have. Undefined where nothing tells.
 */
function unitOfFinding(finding: Reported, tables: readonly Table[]): UnitId | null | undefined {
  for (const place of placesOf(finding)) {
    const unit = unitAt(place, tables);
    if (unit !== undefined) return unit;
  }
  const units = new Set(tables.filter(hasAmounts).map((table) => table.unit));
  return units.size === 1 ? [...units][0] : undefined;
}

/**
 * The unit of a figure: its row's own, its header's, else the table's, as a number is read that is
 * typed there (`unitOf`). Undefined where no table of amounts is.
 */
function unitAt({ sheet, cell = "" }: Place, tables: readonly Table[]): UnitId | null | undefined {
  const address = parseAddress(cell) ?? { row: -1, column: -1 };
  const table = tableAt(tables, sheet, address);
  if (!table || !hasAmounts(table)) return undefined;
  const mapped = table.columns.find(({ column }) => column === address.column);
  const row = table.rows[address.row - table.header.bottom - 1];
  return rowUnitOf(row, mapped?.definition.id ?? "") ?? mapped?.unit ?? table.unit;
}

/** What the unit cell of a row says of a figure, or of the row's figures where the column has none. */
function rowUnitOf(row: TableRow | undefined, columnId: string): UnitId | null {
  const amounts = row?.amounts ?? {};
  const reading = amounts[columnId] ?? Object.values(amounts)[0];
  return reading?.rowUnit ?? null;
}

function hasAmounts({ columns }: Table): boolean {
  return columns.some(({ definition }) => definition.kind === "amount");
}

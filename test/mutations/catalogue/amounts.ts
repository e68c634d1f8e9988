import { cellText } from "../../../src/core/sheet";
import { decimalOf, dong, toDong, UNITS, type UnitId } from "../../../src/core/money";
import { removeRows } from "../cutting";
import { changes, keeps } from "../definitions";
import type { DraftCell } from "../draft";
import {
  amountCells,
  cellIn,
  columnIds,
  firstRow,
  pasteValues,
  rowsOf,
  type FormDraft,
} from "../formDraft";

const UNIT_NAMES: Readonly<Record<UnitId, string>> = {
  dong: "đồng",
  "nghin-dong": "nghìn đồng",
  "trieu-dong": "triệu đồng",
  "ty-dong": "tỷ đồng",
};

const isUnitLine = ({ value }: DraftCell) =>
  typeof value === "string" && value.startsWith("Đơn vị tính");

function unitLine(draft: FormDraft): DraftCell {
  const cell = rowsOf(draft, "above")
    .flatMap(({ cells }) => cells)
    .find(isUnitLine);
  if (!cell) throw new Error("no unit line");
  return cell;
}

/** Every amount as the exact plain decimal text of a unit, "2150.25". */
function eachAmount(draft: FormDraft, unit: UnitId, write: (decimal: string) => string | number) {
  for (const cell of amountCells(draft)) {
    const read = toDong(Number(cell.value), draft.unit);
    if (!read) throw new Error(cellText(cell.value));
    cell.value = write(decimalOf(read.amount, unit));
    if (typeof cell.value === "string") delete cell.format;
  }
}

function changeUnit(unit: UnitId) {
  return (draft: FormDraft): void => {
    eachAmount(draft, unit, Number);
    unitLine(draft).value = `Đơn vị tính: ${UNIT_NAMES[unit]}`;
  };
}

/** No unit line; each money column says "(triệu đồng)". */
function unitIntoHeaders(draft: FormDraft): void {
  const heads = rowsOf(draft, "header");
  for (const id of columnIds(draft, "amount")) {
    const cell = heads
      .map((row) => cellIn(draft, row, id))
      .filter(({ value }) => value !== null)
      .at(-1);
    if (cell) cell.value = `${cellText(cell.value)} (${UNIT_NAMES[draft.unit]})`;
  }
  removeRows(draft.sheet, ({ cells }) => cells.some(isUnitLine));
}

function grouped(digits: string, by: string): string {
  return digits.replace(/\B(?=(?:\d{3})+$)/g, by);
}

/** "2.150,25" and the like; decimals are kept as they are. */
function written(thousands: string, decimal: string) {
  return (text: string): string => {
    const [whole = "", fraction] = text.split(".");
    const start = grouped(whole, thousands);
    return fraction === undefined ? start : `${start}${decimal}${fraction}`;
  };
}

function asTexts(write: (decimal: string) => string, unit?: UnitId) {
  return (draft: FormDraft): void => {
    pasteValues(draft);
    eachAmount(draft, unit ?? draft.unit, write);
  };
}

/** "2,15025 tỷ" from a billion đồng on, "400,5 triệu đồng" below. */
function withUnit(draft: FormDraft): void {
  pasteValues(draft);
  const vi = written(".", ",");
  for (const cell of amountCells(draft)) {
    const amount = toDong(Number(cell.value), draft.unit)?.amount ?? dong(0);
    const unit = Math.abs(amount) >= 10 ** UNITS["ty-dong"].exponent ? "ty-dong" : "trieu-dong";
    const name = unit === "ty-dong" ? "tỷ" : "triệu đồng";
    cell.value = `${vi(decimalOf(amount, unit))} ${name}`;
    delete cell.format;
  }
}

function addNoise(draft: FormDraft): void {
  for (const cell of amountCells(draft)) cell.value = Number(cell.value) * (1 + 3e-16) + 1e-10;
}

/** Blank amounts of tasks filled with something that stands for nothing. */
function fillBlanks(value: string | number) {
  return (draft: FormDraft): void => {
    for (const row of rowsOf(draft, "task", "source-line", "blank", "group")) {
      for (const id of columnIds(draft, "amount")) {
        const cell = cellIn(draft, row, id);
        if (cell.value === null || cell.value === 0) cell.value = value;
      }
    }
  };
}

function blankZeros(draft: FormDraft): void {
  pasteValues(draft);
  for (const cell of amountCells(draft)) if (cell.value === 0) cell.value = null;
}

/** One amount of a task replaced by a text that is no single amount in đồng. */
function spoil(value: string) {
  return (draft: FormDraft): void => {
    const id = draft.form.sourcedColumn ?? columnIds(draft, "amount")[0] ?? "";
    cellIn(draft, firstRow(draft, "task"), id).value = value;
  };
}

const vi = written(".", ",");
const UNREADABLE = ["H201", "H202"];

/** What people do to amounts and their units. */
export const amounts = [
  keeps("unit: đồng", changeUnit("dong")),
  keeps("unit: nghìn đồng", changeUnit("nghin-dong")),
  keeps("unit: tỷ đồng", changeUnit("ty-dong")),
  keeps("unit: in the headers", unitIntoHeaders),
  keeps("unit: in each cell", withUnit, { reports: ["H203"] }),
  keeps("amounts: text with dots", asTexts(vi), { reports: ["H201"] }),
  keeps("amounts: text with commas, English style", asTexts(written(",", ".")), {
    reports: ["H201"],
  }),
  keeps("amounts: text with blanks", asTexts(written(" ", ",")), { reports: ["H201"] }),
  keeps("amounts: text with no-break blanks", asTexts(written("\u00A0", ",")), {
    reports: ["H201"],
  }),
  keeps("amounts: text with narrow blanks", asTexts(written("\u202F", ",")), {
    reports: ["H201"],
  }),
  keeps(
    "amounts: text with đ",
    asTexts((text) => `${vi(text)} đ`, "dong"),
    { reports: ["H203"] }
  ),
  keeps(
    "amounts: khoảng",
    asTexts((text) => `khoảng ${vi(text)}`),
    { reports: ["H201"] }
  ),
  keeps(
    "amounts: text with blanks around",
    asTexts((text) => ` ${vi(text)} `),
    {
      reports: ["H201"],
    }
  ),
  keeps("amounts: noise of computing", addNoise),
  keeps("amounts: dashes for nothing", fillBlanks("-")),
  keeps("amounts: zeros for nothing", fillBlanks(0)),
  keeps("amounts: blanks for zeros", blankZeros),
  changes("amounts: a range", UNREADABLE, spoil("1-1,5")),
  changes("amounts: a word", [...UNREADABLE, "H216"], spoil("theo thực tế")),
  changes("amounts: two readings", UNREADABLE, spoil("3.000")),
  changes("amounts: another currency", UNREADABLE, spoil("131,654,829 JPY")),
  changes("amounts: not yet known", ["H216"], spoil("...")),
  changes("amounts: an error", ["H211"], (draft) => {
    const id = draft.form.sourcedColumn ?? columnIds(draft, "amount")[0] ?? "";
    cellIn(draft, firstRow(draft, "task"), id).value = { error: "#REF!" };
  }),
];

import { cellText } from "../../../src/core/sheet";
import { decimalOf, toDong } from "../../../src/core/money";
import { insertBelow, newRow, removeRows } from "../cutting";
import { changes, keeps } from "../definitions";
import type { DraftRow } from "../draft";
import { cellIn, columnIds, pasteValues, rowsOf, type FormDraft } from "../formDraft";

const levelOf = (draft: FormDraft) => columnIds(draft, "source-level")[0] ?? "";
const typeOf = (draft: FormDraft) => columnIds(draft, "source-type")[0] ?? "";
const hasSources = (draft: FormDraft) => levelOf(draft) !== "" && typeOf(draft) !== "";
const fits = { fits: hasSources };

const SHARED = "NS tỉnh 80%; NS trung ương 20%";

const taskWith = (draft: FormDraft, test: (level: string) => boolean): DraftRow => {
  const row = rowsOf(draft, "task").find((one) =>
    test(cellText(cellIn(draft, one, levelOf(draft)).value))
  );
  if (!row) throw new Error("no such task");
  return row;
};
const sharedTask = (draft: FormDraft) => taskWith(draft, (level) => level === SHARED);
const plainTask = (draft: FormDraft) => taskWith(draft, (level) => /^Ngân sách tỉnh$/.test(level));

/** Amount of a row in the column that the sources split, in the unit of the sheet. */
function moneyOf(draft: FormDraft, row: DraftRow): number {
  return Number(cellIn(draft, row, draft.form.sourcedColumn ?? "").value);
}

/** The shares of a text as a line each; each column of money is split alike. */
function splitIntoLines(named: boolean) {
  return (draft: FormDraft): void => {
    pasteValues(draft);
    const task = sharedTask(draft);
    const lines = ["NS tỉnh", "NS trung ương"].map((level, index) => {
      const line = newRow(draft.sheet);
      for (const id of columnIds(draft, "amount")) {
        const whole = cellIn(draft, task, id).value;
        const share = index === 0 ? 0.8 : 0.2;
        cellIn(draft, line, id).value = typeof whole === "number" ? whole * share : null;
      }
      cellIn(draft, line, typeOf(draft)).value = cellIn(draft, task, typeOf(draft)).value;
      if (named) cellIn(draft, line, draft.form.nameColumn).value = `- ${level}`;
      else cellIn(draft, line, levelOf(draft)).value = level;
      return line;
    });
    for (const id of [levelOf(draft), typeOf(draft)]) cellIn(draft, task, id).value = null;
    insertBelow(draft.sheet, task, ...lines);
  };
}

function amountText(draft: FormDraft, value: number): string {
  const amount = toDong(value, draft.unit)?.amount;
  if (amount === undefined) throw new Error(String(value));
  return decimalOf(amount, draft.unit).replace(".", ",");
}

function amountsForShares(separator: string) {
  return (draft: FormDraft): void => {
    const task = sharedTask(draft);
    const money = moneyOf(draft, task);
    const parts = [
      `NS tỉnh: ${amountText(draft, money * 0.8)}`,
      `NS trung ương: ${amountText(draft, money * 0.2)}`,
    ];
    cellIn(draft, task, levelOf(draft)).value = parts.join(separator);
  };
}

/** Source lines taken back into one text with amounts at their task. */
function joinLines(draft: FormDraft): void {
  pasteValues(draft);
  const lines = rowsOf(draft, "source-line");
  const task = draft.sheet.rows[draft.sheet.rows.indexOf(lines[0]!) - 1]!;
  const part = (line: DraftRow) => {
    const level = cellText(cellIn(draft, line, levelOf(draft)).value);
    const type = cellText(cellIn(draft, line, typeOf(draft)).value).toLowerCase();
    return `${level} (${type}): ${amountText(draft, moneyOf(draft, line))}`;
  };
  cellIn(draft, task, levelOf(draft)).value = lines.map(part).join("; ");
  removeRows(draft.sheet, ({ role }) => role === "source-line");
}

function write(level: string | null, type?: string | null) {
  return (draft: FormDraft): void => {
    const task = plainTask(draft);
    cellIn(draft, task, levelOf(draft)).value = level;
    if (type !== undefined) cellIn(draft, task, typeOf(draft)).value = type;
  };
}

function writeShares(text: string) {
  return (draft: FormDraft): void => {
    cellIn(draft, sharedTask(draft), levelOf(draft)).value = text;
  };
}

/** What people write as sources of a task's money. */
export const sources = [
  keeps("sources: a line each", splitIntoLines(false), fits),
  keeps("sources: a named line each", splitIntoLines(true), fits),
  keeps("sources: amounts in the text", amountsForShares("; "), fits),
  keeps("sources: amounts on lines of the cell", amountsForShares("\n"), fits),
  keeps("sources: lines taken into one text", joinLines, {
    fits: (draft) => hasSources(draft) && rowsOf(draft, "source-line").length > 0,
  }),
  keeps("sources: shares in brackets", writeShares("NS tỉnh (80%), NS trung ương (20%)"), fits),
  keeps("sources: shares first", writeShares("80% ngân sách tỉnh, 20% ngân sách trung ương"), fits),
  keeps("sources: short names", write("NS tỉnh", "SN"), fits),
  keeps("sources: level and type in one cell", write("Ngân sách tỉnh (vốn sự nghiệp)", null), fits),
  keeps("sources: upper case", write("NGÂN SÁCH TỈNH", "VỐN SỰ NGHIỆP"), fits),
  keeps(
    "sources: the columns taken for each other",
    write("Vốn sự nghiệp", "Ngân sách tỉnh"),
    fits
  ),
  changes("sources: none", ["F301"], write(null, null), hasSources),
  changes("sources: no type", ["F301"], write("Ngân sách tỉnh", null), hasSources),
  changes("sources: not known", ["F302"], write("Theo phân bổ của đơn vị"), hasSources),
  changes("sources: of several levels", ["F303"], write("Ngân sách nhà nước"), hasSources),
  changes("sources: an abbreviation of two readings", ["F303"], write("NST"), hasSources),
  changes(
    "sources: two without amounts",
    ["F304"],
    writeShares("NS tỉnh, NS trung ương"),
    hasSources
  ),
  changes(
    "sources: shares of 90%",
    ["F305"],
    writeShares("NS tỉnh 70%; NS trung ương 20%"),
    hasSources
  ),
  changes("sources: a way of buying", ["F308"], write("Đấu thầu rộng rãi"), hasSources),
];

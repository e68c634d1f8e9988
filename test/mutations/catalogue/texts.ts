import { cellText } from "../../../src/core/sheet";
import { changes, keeps } from "../definitions";
import type { DraftCell } from "../draft";
import { cellIn, changeTexts, columnIds, rowsOf, type FormDraft } from "../formDraft";
import { toTcvn3, toVni } from "../legacyFonts";

const hasDecisions = (draft: FormDraft) =>
  draft.sheet.rows.some(({ cells }) =>
    cells.some(({ value }) => typeof value === "string" && value.includes("QĐ-UBND"))
  ) && columnIds(draft, "decision", "note").length > 0;

const allCells = ({ sheet }: FormDraft) => sheet.rows.flatMap(({ cells }) => cells);

function everywhere(change: (text: string) => string) {
  return (draft: FormDraft) => changeTexts(allCells(draft), change);
}

/** Texts of tasks only: a heading with two blanks in a row is no sheet of a form any more. */
function inTasks(change: (text: string) => string, kinds: Parameters<typeof columnIds>[1][]) {
  return (draft: FormDraft): void => {
    for (const row of rowsOf(draft, "task", "group")) {
      changeTexts(
        columnIds(draft, ...kinds).map((id) => cellIn(draft, row, id)),
        change
      );
    }
  };
}

const LATIN = /[^\p{ASCII}]/u;

/** Stores every text in a legacy encoding; the font tells which, unless it was lost. */
function inFont(encode: (text: string) => string, font: string | null) {
  return (draft: FormDraft): void => {
    const isText = ({ value }: DraftCell) => typeof value === "string" && LATIN.test(value);
    for (const cell of allCells(draft).filter(isText)) {
      cell.value = encode(cellText(cell.value));
      if (font !== null) cell.font = font;
    }
  };
}

const NAMES: Parameters<typeof columnIds>[1][] = ["name", "agencies", "period", "category"];
const NUMBERS: Parameters<typeof columnIds>[1][] = ["decision", "note"];

const oldTones = (text: string) =>
  text.replace(/òa/g, "oà").replace(/óa/g, "oá").replace(/hóa/g, "hoá");

/** What programs, fonts and keyboards do to texts. */
export const texts = [
  keeps(
    "texts: decomposed letters",
    everywhere((text) => text.normalize("NFD"))
  ),
  keeps("texts: TCVN3 under .VnTime", inFont(toTcvn3, ".VnTime"), { reports: ["H206"] }),
  keeps("texts: TCVN3 without its font", inFont(toTcvn3, null), { reports: ["H206"] }),
  keeps("texts: VNI under VNI-Times", inFont(toVni, "VNI-Times"), { reports: ["H206"] }),
  keeps("texts: VNI without its font", inFont(toVni, null), { reports: ["H206"] }),
  keeps("texts: tones on the other letter", everywhere(oldTones)),
  keeps(
    "texts: two blanks for one",
    inTasks((text) => ` ${text.replace(/ /g, "  ")} `, NAMES),
    {
      reports: ["H210"],
    }
  ),
  keeps(
    "texts: hard line breaks",
    inTasks((text) => text.replace(/ /g, "\n"), NAMES),
    {
      reports: ["H210"],
    }
  ),
  keeps(
    "texts: no-break blanks everywhere",
    everywhere((text) => text.replace(/ /g, "\u00A0"))
  ),
  keeps(
    "texts: invisible letters",
    everywhere((text) => text.replace(/ /g, " \u200B"))
  ),
  keeps(
    "texts: U+00D0 for Đ",
    everywhere((text) => text.replace(/Đ/g, "\u00D0"))
  ),
  keeps(
    "texts: Cyrillic letters in names",
    inTasks((text) => text.replace(/a/g, "а"), NAMES)
  ),
  keeps(
    "texts: Cyrillic letters in document numbers",
    inTasks((text) => text.replace(/QĐ-UBND/g, "QĐ-UВND"), NUMBERS),
    {
      fits: hasDecisions,
      reports: ["P504"],
    }
  ),
  keeps(
    "texts: blanks in document numbers",
    inTasks((text) => text.replace(/QĐ-UBND/g, "QĐ - UBND"), NUMBERS),
    {
      fits: hasDecisions,
      reports: ["P504"],
    }
  ),
  changes(
    "texts: no document number",
    ["P504"],
    inTasks((text) => text.replace(/2458\/QĐ-UBND/g, "2458/QĐ/UBND"), NUMBERS),
    hasDecisions
  ),
];

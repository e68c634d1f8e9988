import { amountInWords, type Dong } from "../money";
import type { FormDefinition } from "../packs";
import type { CellStyle, PlanCell, TextRun } from "../sheet";
import type { LayoutRequest } from "./definitions";
import { PRINTED } from "./decree30";
import { createDraft, type DrawnPart } from "./draft";
import { columnAt } from "./measure";
import { fillPrinted } from "./periods";
import { FONTS, STYLES } from "./styles";

/** Share of the width left of the signature. */
const LEFT_PART = 0.6;

/** Three lines, then room for signature, seal and name, in points. */
const SIGNATURE_HEIGHT = 130;

function line(text: string, font: TextRun["font"]): TextRun {
  return { text, font };
}

/** A cell of lines in fonts of their own. */
function block(row: number, column: number, lines: readonly TextRun[], style: CellStyle): PlanCell {
  const runs = lines.map(({ text, font }, index) =>
    line(index < lines.length - 1 ? `${text}\n` : text, font)
  );
  return { row, column, value: runs.map(({ text }) => text).join(""), runs, style };
}

/**
 * Amount in words, "Nơi nhận" and the signature block of decree 30/2020/NĐ-CP. Rows are filled in
 * later, so no page break can be set, and no program keeps rows together; but none cuts through
 * a row. So date, signer and the room to sign are one tall row, which is never split.
 */
export function drawClosing(
  form: FormDefinition,
  request: LayoutRequest,
  widths: readonly number[],
  total: Dong | null,
  firstRow: number
): DrawnPart {
  const last = widths.length - 1;
  const right = columnAt(widths, LEFT_PART);
  const draft = createDraft(widths);
  if (total !== null) {
    const words = total === 0 ? PRINTED.wordsBlank : `${amountInWords(total)}.`;
    draft.put(firstRow, 0, last, PRINTED.words + words, STYLES.words);
  }
  const row = firstRow + 1;
  const dated = form.periods ? PRINTED.placeAndDateOfReport : PRINTED.placeAndDate;
  const recipients = [
    line(PRINTED.recipients, FONTS.recipients),
    line(PRINTED.recipientList.replace("{department}", request.pack.department), FONTS.recipient),
  ];
  const signature = [
    line(fillPrinted(dated, form, request), FONTS.place),
    line(PRINTED.signer, FONTS.signer),
    line(PRINTED.signHint, FONTS.hint),
  ];
  draft.setHeight(row, SIGNATURE_HEIGHT);
  const part = draft.finish(row + 1);
  return {
    ...part,
    cells: [
      ...part.cells,
      block(row, 0, recipients, STYLES.recipients),
      block(row, right, signature, STYLES.signature),
    ],
    merges: [
      ...part.merges,
      { top: row, left: 0, bottom: row, right: right - 1 },
      { top: row, left: right, bottom: row, right: last },
    ],
  };
}

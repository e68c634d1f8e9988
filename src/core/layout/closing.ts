import { amountInWords, type Dong } from "../money";
import type { FormDefinition } from "../packs";
import type { LayoutRequest } from "./definitions";
import { PRINTED } from "./decree30";
import { createDraft, type DrawnPart } from "./draft";
import { columnAt } from "./measure";
import { fillPrinted } from "./periods";
import { STYLES } from "./styles";

/** Share of the width left of the signature. */
const LEFT_PART = 0.6;

/** Room for signature, seal and name, in points. */
const SIGNATURE_HEIGHT = 100;

/**
 * Amount in words, "Nơi nhận" and the signature block of decree 30/2020/NĐ-CP. No program keeps
 * rows together on a page, but none cuts through a row: the signature's room is a single tall
 * row, with two low rows above it.
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
  const signRow = firstRow + 1;
  const dated = form.periods ? PRINTED.placeAndDateOfReport : PRINTED.placeAndDate;
  draft.put(signRow, right, last, fillPrinted(dated, form, request), STYLES.place);
  draft.put(signRow + 1, 0, right - 1, PRINTED.recipients, STYLES.recipients);
  draft.put(signRow + 1, right, last, PRINTED.signer, STYLES.signer);
  const recipients = PRINTED.recipientList.join("\n");
  const list = recipients.replace("{department}", request.pack.department);
  draft.put(signRow + 2, 0, right - 1, list, STYLES.recipient);
  draft.put(signRow + 2, right, last, PRINTED.signHint, STYLES.hint);
  draft.setHeight(signRow + 2, SIGNATURE_HEIGHT);
  return draft.finish(signRow + 3);
}

import { formatDong, dong } from "../money";
import type { FormDefinition } from "../packs";
import type { LayoutRequest } from "./definitions";
import { PRINTED, PRINTED_UNITS } from "./decree30";
import { createDraft, type DrawnPart } from "./draft";
import { columnAt } from "./measure";
import { fillPrinted, printedTitle } from "./periods";
import { STYLES } from "./styles";

/** Share of the width that the agency's half of the letterhead takes. */
const LEFT_HALF = 0.45;
/** The blank row below the letterhead is kept low: everything down to the header stays on screen. */
const BLANK_ROW = 2;
const BLANK_ROW_HEIGHT = 6;

/** Letterhead, annex, title, remarks and unit line of decree 30/2020/NĐ-CP. */
export function drawHeading(
  form: FormDefinition,
  request: LayoutRequest,
  widths: readonly number[]
): DrawnPart {
  const last = widths.length - 1;
  const right = columnAt(widths, LEFT_HALF);
  const draft = createDraft(widths);
  const agency = request.agency?.name ?? PRINTED.agencyBlank;
  draft.put(0, 0, right - 1, agency.toUpperCase(), STYLES.agency);
  draft.put(0, right, last, PRINTED.nation, STYLES.nation);
  draft.put(1, right, last, PRINTED.motto, STYLES.motto);
  draft.setHeight(BLANK_ROW, BLANK_ROW_HEIGHT);
  draft.put(3, 0, last, form.annex, STYLES.annex);
  draft.put(4, 0, last, printedTitle(form, request).toUpperCase(), STYLES.title);
  const notes = [attachedLine(form, request), ...notesOf(form, request)];
  notes.forEach((note, index) => {
    draft.put(5 + index, 0, last, note, STYLES.attached);
  });
  const unitRow = 5 + notes.length;
  if (!hasAmounts(form)) return draft.finish(unitRow);
  const unit = PRINTED.unit.replace("{unit}", PRINTED_UNITS[request.unit]);
  draft.put(unitRow, 0, last, unit, STYLES.unit);
  return draft.finish(unitRow + 1);
}

/** Whether a form has money at all: only then a unit is stated. */
function hasAmounts(form: FormDefinition): boolean {
  return form.columns.some((column) => column.kind === "amount");
}

function attachedLine(form: FormDefinition, request: LayoutRequest): string {
  const text = form.periods ? PRINTED.attachedOfReport : PRINTED.attached;
  return fillPrinted(text, form, request).replace("{agency}", request.agency?.name ?? "……");
}

/** Remarks of the form, what was approved, and the one source of all its money. */
function notesOf(form: FormDefinition, request: LayoutRequest): readonly string[] {
  const { approved, source } = form;
  const money = approved && formatDong(dong(approved.amount), request.unit);
  return [
    ...form.remarks.map((remark) => fillPrinted(remark, form, request)),
    ...(approved
      ? [
          PRINTED.approved
            .replace("{amount}", money ?? "")
            .replace("{unit}", PRINTED_UNITS[request.unit])
            .replace("{document}", approved.document),
        ]
      : []),
    ...(source ? [PRINTED.source.replace("{source}", source.text)] : []),
  ];
}

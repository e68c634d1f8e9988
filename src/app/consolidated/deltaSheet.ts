import type { AmountChange, TaskChange } from "../../core/difference";
import type { CellValue } from "../../core/sheet";
import { translate } from "../../i18n";
import { drawList } from "./listSheet";
import type { DrawnSheet } from "../drawing/sheetDraft";
import { SHEETS } from "./sheetNames";
import { STYLES } from "../drawing/styles";
import { seriesTitle, sourceText, type DrawContext } from "./wording";

const COLUMNS = [
  { id: "number", width: 6, style: STYLES.centered },
  { id: "change", width: 13, style: STYLES.centered },
  { id: "agencyCode", width: 13, style: STYLES.centered },
  { id: "form", width: 9, style: STYLES.centered },
  { id: "task", width: 46, style: STYLES.text },
  { id: "formerTask", width: 30, style: STYLES.text },
  { id: "measure", width: 24, style: STYLES.text },
  { id: "source", width: 30, style: STYLES.text },
  { id: "before", width: 18, style: STYLES.number },
  { id: "after", width: 18, style: STYLES.number },
  { id: "difference", width: 18, style: STYLES.number },
  { id: "file", width: 26, style: STYLES.text },
  { id: "cell", width: 16, style: STYLES.centered },
] as const;

type DeltaCells = Readonly<Record<(typeof COLUMNS)[number]["id"], CellValue>>;

/** One row a changed amount, so that the column of differences can be summed; a mere name has one. */
function cellsOf(
  { kind, agency, form, task, formerTask, at }: TaskChange,
  change: AmountChange | null,
  { locale }: DrawContext
): Omit<DeltaCells, "number"> {
  const place = change?.at ?? at;
  return {
    change: translate(locale, `consolidated.change.${kind}`),
    agencyCode: agency,
    form,
    task,
    formerTask,
    measure: change && seriesTitle(locale, change),
    source: change && sourceText(locale, change),
    before: change?.before ?? null,
    after: change?.after ?? null,
    difference: change && change.after - change.before,
    file: place.file ?? null,
    cell: place.cell === undefined ? null : `${place.sheet}!${place.cell}`,
  };
}

/** What changed since an earlier consolidation, amount by amount. */
export function drawDeltaSheet(context: DrawContext, tasks: readonly TaskChange[]): DrawnSheet {
  const rows = tasks.flatMap((task) =>
    (task.amounts.length > 0 ? task.amounts : [null]).map((change) =>
      cellsOf(task, change, context)
    )
  );
  return drawList(context, {
    name: SHEETS.delta,
    title: "consolidated.title.delta",
    columns: COLUMNS,
    rows: rows.map((cells, index) => ({ ...cells, number: index + 1 })),
    none: "consolidated.noChange",
  });
}

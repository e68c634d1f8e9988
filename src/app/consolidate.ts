import type { Consolidated, View } from "../core/consolidation";
import type { Difference } from "../core/difference";
import type { UnitId } from "../core/money";
import type { WorkbookPlan } from "../core/sheet";
import type { Locale } from "../i18n";
import { drawCertificate, type CertifiedTables } from "./consolidated/certificateSheet";
import {
  dataFormulas,
  dataParts,
  EXCEL_LIMITS,
  type DrawLimits,
} from "./consolidated/dataFormulas";
import { drawDataSheets } from "./consolidated/dataSheet";
import { drawDeltaSheet } from "./consolidated/deltaSheet";
import { drawByGroup, drawByYear, hasYears } from "./consolidated/groupAndYearSheets";
import { drawIssueSheet } from "./consolidated/issueSheet";
import { drawProof } from "./consolidated/proof";
import { drawStatusSheet } from "./consolidated/statusSheet";
import { drawTwiceSheet } from "./consolidated/twiceSheet";
import { drawByAgency, drawBySource, drawSummary, primaryForm } from "./consolidated/viewSheets";
import type { DrawnTable } from "./consolidated/viewTable";
import type { ViewContext } from "./consolidated/wording";

function only(table: DrawnTable | undefined): DrawnTable {
  if (!table) throw new Error("a view without its table");
  return table;
}

/** Without its tasks, where they are more than a sheet has rows: they all stand in the data. */
function fitView(view: View, { rowsOnSheet }: DrawLimits): View {
  if (view.rows.length <= rowsOnSheet) return view;
  return { ...view, rows: view.rows.filter(({ kind }) => kind !== "task") };
}

/**
 * The department's workbook: every figure is a formula over the sheet "Dữ liệu" with its result
 * computed here, in đồng. `changes` since an earlier consolidation get a sheet of their own. Views
 * show their amounts in `unit`, each with what rounding leaves, and hold đồng all the same. The same
 * consolidation gives the same plan.
 */
export function planConsolidated(
  consolidated: Consolidated,
  locale: Locale = "vi",
  changes: Difference | null = null,
  unit: UnitId = "dong",
  limits: DrawLimits = EXCEL_LIMITS
): WorkbookPlan {
  const context: ViewContext = { consolidated, locale, unit };
  const parts = dataParts(consolidated.facts.length, limits);
  const formulas = dataFormulas(parts, limits);
  const primary = primaryForm(context);
  // Without any money there is still a first sheet to look at.
  const views = consolidated.summaries.length > 0 ? consolidated.summaries : [consolidated.byType];
  const fitting = views.map((view) => fitView(view, limits));
  const ordered = [...fitting].sort(
    (a, b) => Number(b.form === primary) - Number(a.form === primary)
  );
  const summaries = ordered.map((view) => drawSummary(context, formulas, view));
  const byAgency = drawByAgency(context, formulas);
  const bySource = drawBySource(context, formulas);
  const byGroup = drawByGroup(context, formulas, ordered);
  const byYear = hasYears(context) ? drawByYear(context, formulas) : null;
  const tables: CertifiedTables = {
    hasTasks: fitting.every((view, index) => view === views[index]),
    summaries: new Map(
      summaries.map(({ tables: [table] }, index) => [ordered[index]?.form ?? "", only(table)])
    ),
    byAgency: only(byAgency.tables[0]),
    byLevel: only(bySource.tables[0]),
    byType: only(bySource.tables[1]),
    byYear: byYear?.tables[0] ?? null,
  };
  const certificate = drawCertificate({ context, formulas, tables });
  const drawn = [
    ...summaries.map((one) => one.sheet),
    byAgency.sheet,
    bySource.sheet,
    byGroup.sheet,
    ...(byYear ? [byYear.sheet] : []),
    drawStatusSheet(context),
    certificate.sheet,
    drawIssueSheet(context),
    drawTwiceSheet(context, formulas),
    ...(changes ? [drawDeltaSheet(context, changes.tasks)] : []),
    ...drawDataSheets(context, parts),
  ];
  const proof = drawProof(consolidated, drawn, parts, certificate.residuals);
  return {
    sheets: [...drawn.map((one) => one.plan), proof],
    activeSheet: 0,
    properties: {
      "SoDuToan.Pack": consolidated.pack.id,
      "SoDuToan.Version": consolidated.pack.version,
    },
  };
}

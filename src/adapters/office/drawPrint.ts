import { formatRange, HEADER_MARGIN, PAGE_NUMBER, type PrintSetup } from "../../core/sheet";

/** Points of a millimetre. */
const POINTS_PER_MM = 72 / 25.4;

/** Queues how a sheet prints: one page wide, counting its own pages. */
export function drawPrint(page: Excel.PageLayout, plan: PrintSetup): void {
  page.orientation = plan.orientation === "landscape" ? "Landscape" : "Portrait";
  page.paperSize = plan.paper ?? "A4";
  page.zoom = { horizontalFitToPages: 1 };
  page.centerHorizontally = true;
  drawMargins(page, plan.margins);
  page.firstPageNumber = 1;
  page.headersFooters.state = "FirstAndDefault";
  page.headersFooters.firstPage.centerHeader = "";
  page.headersFooters.defaultForAllPages.centerHeader = PAGE_NUMBER;
  page.setPrintArea(formatRange(plan.area));
  if (plan.repeatRows) {
    const [first, last] = plan.repeatRows;
    page.setPrintTitleRows(`$${String(first + 1)}:$${String(last + 1)}`);
  }
}

function drawMargins(page: Excel.PageLayout, { top, bottom, left, right }: PrintSetup["margins"]) {
  page.topMargin = top * POINTS_PER_MM;
  page.bottomMargin = bottom * POINTS_PER_MM;
  page.leftMargin = left * POINTS_PER_MM;
  page.rightMargin = right * POINTS_PER_MM;
  page.headerMargin = Math.min(HEADER_MARGIN, top) * POINTS_PER_MM;
  page.footerMargin = Math.min(HEADER_MARGIN, bottom) * POINTS_PER_MM;
}

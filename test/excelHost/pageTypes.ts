import { formatRange } from "../../src/core/sheet";
import { rangeGiven } from "./addresses";
import { defineType, type HostObject, type Member } from "./members";
import { type ModelSheet } from "./model";

/** A member of the page settings, kept under a name. */
function kept(member: string, name = member): Record<string, Member<ModelSheet>> {
  return { [member]: { set: "1.9", put: (sheet, value) => void sheet.page.set(name, value) } };
}

const headerFooterOf = (pages: string): ((sheet: ModelSheet) => HostObject) =>
  defineType<ModelSheet>("HeaderFooter", {
    members: { ...kept("centerHeader", `${pages}.centerHeader`) },
  });

const firstPageOf = headerFooterOf("firstPage");
const allPagesOf = headerFooterOf("defaultForAllPages");

const headersFootersOf = defineType<ModelSheet>("HeaderFooterGroup", {
  members: {
    ...kept("state", "headersFooters.state"),
    firstPage: { set: "1.9", open: (sheet) => firstPageOf(sheet) },
    defaultForAllPages: { set: "1.9", open: (sheet) => allPagesOf(sheet) },
  },
});

const LENGTHS = "topMargin,bottomMargin,leftMargin,rightMargin,headerMargin,footerMargin";
const OTHERS = "orientation,paperSize,zoom,centerHorizontally,firstPageNumber";

/** How a sheet prints. */
export const pageOf: (sheet: ModelSheet) => HostObject = defineType<ModelSheet>("PageLayout", {
  members: {
    ...Object.assign({}, ...`${LENGTHS},${OTHERS}`.split(",").map((name) => kept(name))),
    headersFooters: { set: "1.9", open: (sheet) => headersFootersOf(sheet) },
    setPrintArea: {
      set: "1.9",
      run: (sheet, [area]) => void sheet.page.set("printArea", formatRange(rangeGiven(area))),
    },
    setPrintTitleRows: {
      set: "1.9",
      run: (sheet, [rows]) => {
        const { top, bottom } = rangeGiven(rows);
        sheet.page.set("printTitleRows", `$${String(top + 1)}:$${String(bottom + 1)}`);
      },
    },
  },
});

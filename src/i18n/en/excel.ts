import type { SameTexts } from "../locale";
import type { excel as vi } from "../vi/excel";

export const excel: SameTexts<typeof vi> = {
  outside: "This page runs in Excel. Without Excel, use Sổ dự toán in the browser:",
  workbench: "Open the workbench in the browser",
  inserted: "Inserted: {sheets}.",
  noForm:
    "No form was recognised in this workbook. Insert forms, or paste a table with its column headers.",
  checked: "{errors} errors, {warnings} warnings. The cells are highlighted.",
  clean: "No errors, no warnings.",
};

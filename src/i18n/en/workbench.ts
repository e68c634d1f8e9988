import type { SameTexts } from "../locale";
import type { workbench as vi } from "../vi/workbench";

export const workbench: SameTexts<typeof vi> = {
  open: "Open file…",
  save: "Save to this computer",
  untitled: "New workbook",
  unsaved: "not saved",
  language: "Tiếng Việt",
  languageLabel: "Chuyển sang tiếng Việt",
  bar: "File",
  grid: "Spreadsheet. Screen readers cannot read its cells; the pane on the right says the same in text.",
  pane: "Sổ dự toán",
  resize: "Width of the pane on the right",
  opening: "Opening…",
  saving: "Saving…",
  dismiss: "Close message",
  notFound: "The sample {name} could not be opened.",
  saveFailed: "The file could not be saved. Details: {detail}",
  lost: {
    intro:
      "{name} has parts that this page cannot keep: {features}. A copy saved from here will not have them; the original file is untouched.",
    and: ", ",
    features: {
      charts: "charts",
      images: "images",
      shapes: "shapes",
      pivots: "pivot tables",
      comments: "comments",
      "conditional-formats": "conditional formats",
      tables: "tables",
      names: "named ranges",
      links: "outside links",
      validations: "other kinds of data validation",
      dropdowns: "lists to choose from in cells",
      protection: "sheet protection",
      "rich-text": "formats inside cells",
      macros: "macros",
      "external-links": "formulas over other files",
      looks: "cell formats",
    },
  },
};

import type { SameTexts } from "../translate";
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
  starting: "Opening the spreadsheet…",
  opening: "Opening {name}…",
  saving: "Saving…",
  dismiss: "Close message",
  notFound: "The sample {name} could not be opened.",
  saveFailed: "The file could not be saved. Details: {detail}",
  lost: {
    intro:
      "{name} has parts that this page cannot keep: {features}. A copy saved from here will not have them; the original file is untouched.",
    and: ", ",
  },
};

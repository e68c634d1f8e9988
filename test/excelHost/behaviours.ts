/** What real hosts do otherwise than one would wish (reference/platform.md, B2), by name. */
export const BEHAVIOURS = {
  "no-charts-on-insert": "Excel on the web refuses files with charts, pivots, comments or slicers.",
  "no-file-without-active-tab": "A file whose workbook.xml names no active tab is refused.",
  hardened: "A policy of Windows refuses every file that an add-in hands over.",
  "error-though-inserted": "Insertion reports an error after the sheets were added.",
  "paste-without-details": "A change of several cells does not tell what stood there.",
  "selection-fails-across-sheets":
    "Selecting in another sheet than the user's fails, active or not.",
  "settings-lost": "Closing the workbook loses custom properties.",
} as const;

export type Behaviour = keyof typeof BEHAVIOURS;

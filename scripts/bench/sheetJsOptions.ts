/** SheetJS with the options that are fastest and still keep what a check needs. */
export const SHEETJS_OPTIONS = {
  type: "array",
  dense: true,
  cellText: false,
  cellHTML: false,
  sheetStubs: true,
  cellStyles: true,
} as const;

export const cliSeal = {
  sealed: "Sealed: {path}",
  refused: "Not sealed: errors left {errors}.",
  unexplained:
    "Not sealed: warnings without an explanation {warnings}: {places}. Mend the figures, or make a list with check FILE --issues issues.xlsx, write the reasons into its explanation column and run seal again with --explain issues.xlsx.",
  saysNothing: "{place}: “{text}” was not taken. {why}",
  notList: "“{path}” has no code and explanation columns.",
  late: "This seal has new warnings {warnings}: {places}.",
  stale:
    "Explanations that no issue needs any more: {count}: {texts}. Remove them under Check in Excel or in the browser page.",
  noForm: "The workbook has no form to seal.",
} as const;

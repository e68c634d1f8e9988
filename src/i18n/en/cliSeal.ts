export const cliSeal = {
  sealed: "Sealed: {path}",
  refused: "Not sealed: errors left {errors}.",
  unexplained:
    "Not sealed: warnings without an explanation {warnings}: {places}. Mend the figures, or make a list with check FILE --issues issues.xlsx, write the reasons into its explanation column and run seal again with --explain issues.xlsx.",
  saysNothing: "{place}: “{text}” was not taken. {why}",
  notList: "“{path}” has no code and explanation columns.",
  otherFile:
    "The list “{path}” is of the file {files} only; no line is of “{name}”. If the reasons are of this file, put its name into the file column or leave it blank.",
  severalFiles:
    "The list “{path}” has lines of several files with the name of “{name}”: {files}. Keep the lines of one file and put the name of this file into the file column.",
  line: {
    otherFile: "List, line {lines}: not used, it is of another file ({files}).",
    noCode: "List, line {lines}: not used, it has no code.",
    unknownCode: "List, line {lines}: not used, no check of a file has the code “{code}”.",
    badCell: "List, line {lines}: not used, “{cell}” is no cell.",
    whichSheet:
      "List, line {lines}: not used, several sheets have a warning {code} in {cell}; name the sheet.",
    notFound: "List, line {lines}: not used, the file has no warning at {place}.",
    notWarning: "List, line {lines}: not used, {place} is no warning; errors must be mended.",
    again: "List, line {lines}: not used, another line explains {place} already.",
    saysNothing: "List, line {lines}, {place}: “{text}” was not taken. {why}",
  },
  late: "This seal has new warnings {warnings}: {places}.",
  stale:
    "Explanations that no issue needs any more: {count}: {texts}. Remove them under Check in Excel or in the browser page.",
  noForm: "The workbook has no form to seal.",
} as const;

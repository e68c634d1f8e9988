export { createExcelHost } from "./excelHost";
export { bindCommands, openDialog, startOfficePage, type CommandEvent } from "./officePage";
export { readOfficeFacts } from "./officeFacts";

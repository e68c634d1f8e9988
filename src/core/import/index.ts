export * from "./definitions";
export { importTable } from "./importTable";
export * from "./mapFile";
export { proposeMapping } from "./proposeMapping";
export { answerOf } from "./tableMapping";
// From here and not with all tables: only imports read them, and panes fetch imports when needed.
export { inferTables } from "../table/foreign";

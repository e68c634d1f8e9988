export * from "./definitions";
export * from "./facts";
export * from "./readTable";
export * from "./readTables";
export { sourceLinesByTask } from "./sourceLine";

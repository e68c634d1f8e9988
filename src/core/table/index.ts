export * from "./definitions";
export * from "./facts";
export * from "./readTables";
export { sourceLinesByTask } from "./sourceLine";

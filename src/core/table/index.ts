export * from "./definitions";
export * from "./facts";
export * from "./foreign/inferTables";
export { FOREIGN_FORM } from "./foreign/foreignForm";
export * from "./readTables";
export { sourceLinesByTask } from "./sourceLine";

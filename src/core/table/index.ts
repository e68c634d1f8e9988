export * from "./definitions";
export * from "./facts";
export * from "./foreign/inferTables";
export { FOREIGN_FORM } from "./foreign/foreignForm";
export * from "./readTables";
export { isPartOfTotal, sourceColumnsOf } from "./sourceColumns";
export { sourceLinesByTask } from "./sourceLine";
export { unitOfAmount } from "./unitLine";

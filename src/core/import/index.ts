export * from "./definitions";
export { importTable } from "./importTable";
export { proposeMapping } from "./proposeMapping";

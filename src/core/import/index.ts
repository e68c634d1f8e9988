export * from "./definitions";
export { importTable } from "./importTable";
export { headerLikeness, leafOf } from "./likeness";
export * from "./mapFile";
export { proposeMapping } from "./proposeMapping";
export { answerOf } from "./tableMapping";

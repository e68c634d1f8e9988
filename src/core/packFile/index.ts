export * from "./catalogue";
export * from "./diffPacks";
export { PACK_FORMAT, printPack, readPack, type PackFileProblem } from "./packFile";

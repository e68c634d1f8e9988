export * from "./catalogue";
export * from "./diffPacks";
export { type DataFault, type Expected } from "./checks";
export { PACK_FORMAT, printPack, readPack, type PackFileProblem } from "./packFile";

export * from "./catalogue";
export { type DataFault, type Expected } from "./checks";
export { PACK_FORMAT, printPack, readPack, type PackFileProblem } from "./packFile";

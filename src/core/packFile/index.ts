export { type DataFault, type Expected } from "./checks";
export * from "./packFile";

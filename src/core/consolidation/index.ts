export * from "./consolidate";
export { overflowIssues, sealIssues } from "./crossFile";
export * from "./definitions";
export { MOST_FILE_DONG } from "./exactSums";
export * from "./model";
export { agencyKeyOf } from "./order";

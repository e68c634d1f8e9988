export * from "./consolidate";
export { CROSS_FILE_RULES, overflowIssues, sealIssues } from "./crossFile";
export * from "./definitions";
export { MOST_FILE_DONG } from "./exactSums";
export { NO_SOURCE } from "./keyFacts";
export * from "./model";
export { agencyKeyOf } from "./order";

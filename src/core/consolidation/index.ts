export * from "./consolidate";
export { overflowIssues, rejectionIssues, sealIssues } from "./crossFile";
export { CROSS_FILE_RULES } from "./crossFileRules";
export * from "./definitions";
export { MOST_FILE_DONG } from "./exactSums";
export { NO_SOURCE } from "./keyFacts";
export * from "./model";
export { agencyKeyOf } from "./order";

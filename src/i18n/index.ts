export * from "./format";
export type { Locale } from "./locale";
export * from "./readProblem";
export * from "./translate";

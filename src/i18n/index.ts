export * from "./format";
export type { Locale } from "./locale";
export * from "./packProblem";
export * from "./readProblem";
export * from "./translate";

export * from "./format";
export * from "./readProblem";
export * from "./translate";

export * from "./canonical";
export * from "./digests";
export * from "./seal";

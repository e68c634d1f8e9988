export * from "./consolidate";
export * from "./crossFile";
export * from "./definitions";
export * from "./model";

export * from "./consolidate";
export * from "./definitions";
export * from "./model";

export * from "./definitions";
export * from "./facts";
export * from "./readTable";

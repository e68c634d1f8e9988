export * from "./definitions";
export * from "./registry";
export * from "./versions";

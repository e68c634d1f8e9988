export * from "./definitions";
export * from "./registry";

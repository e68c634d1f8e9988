export * from "./definitions";
export * from "./engine";
export * from "./registry";
export * from "./tally";

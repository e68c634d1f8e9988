export * from "./definitions";
export * from "./diagnose";

export * from "./definitions";
export * from "./stateSheet";
export * from "./storage";

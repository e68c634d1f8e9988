export * from "./definitions";
export * from "./names";
export * from "./printSources";
export * from "./readSources";

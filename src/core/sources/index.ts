export * from "./definitions";
export { joinedLevelsOf } from "./joinedLevels";
export * from "./names";
export * from "./printSources";
export * from "./readSources";

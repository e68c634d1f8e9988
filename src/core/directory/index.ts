export * from "./agencies";
export * from "./committedLevels";
export * from "./definitions";
export * from "./findAgency";
export * from "./loadCommunes";
export * from "./mentions";
export * from "./provinces";

export * from "./definitions";
export * from "./loadPacks";

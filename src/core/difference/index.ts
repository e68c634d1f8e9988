export * from "./compareSides";
export * from "./definitions";

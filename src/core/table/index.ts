export * from "./definitions";
export * from "./facts";
export * from "./readTable";
export { groupNamed } from "./rowShape";

export * from "./definitions";
export { moveTables } from "./moveTables";

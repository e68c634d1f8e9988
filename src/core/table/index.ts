export * from "./definitions";
export * from "./facts";
export * from "./readTable";
export { sourceLinesByTask } from "./sourceLine";

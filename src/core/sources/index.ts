export * from "./definitions";

export * from "./dong";

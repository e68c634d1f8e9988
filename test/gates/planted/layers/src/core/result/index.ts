export * from "./missing";

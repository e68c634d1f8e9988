export * from "../app/clean";

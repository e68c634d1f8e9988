export * from "../office/clean";

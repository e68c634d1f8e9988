export * from "../adapters/office/clean";

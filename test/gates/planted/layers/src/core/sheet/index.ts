export * from "../../app/clean";

export * from "../core/money";

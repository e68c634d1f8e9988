export * from "../../core/money";

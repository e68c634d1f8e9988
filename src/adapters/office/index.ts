export * from "./excelHost";

export * from "./checkBudgetCode";
export * from "./definitions";
export * from "./readBudgetCodes";

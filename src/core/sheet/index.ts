export * from "./address";
export * from "./cell";
export * from "./edit";
export * from "./plan";
export * from "./snapshot";

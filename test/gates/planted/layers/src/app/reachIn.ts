export * from "../core/money/dong";

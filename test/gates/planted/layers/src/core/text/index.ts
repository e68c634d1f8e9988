export * from "../money/dong";

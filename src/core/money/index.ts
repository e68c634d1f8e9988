export * from "./dong";
export * from "./reading";
export * from "./unit";

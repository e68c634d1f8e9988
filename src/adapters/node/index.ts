export * from "./files";
export * from "./sha256";
export * from "./workers";

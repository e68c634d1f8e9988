export * from "./deflate";
export * from "./ed25519";
export { openFileCache } from "./fileCache";
export * from "./files";
export { compileSparingly, keepHeapsSmall } from "./heaps";
export * from "./inflate";
export * from "./sha256";
export * from "./workers";

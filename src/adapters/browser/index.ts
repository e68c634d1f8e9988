export * from "./consolidationWorker";
export { download } from "./download";
export { findDeflater } from "./deflate";
export { localNow } from "./clock";
export { openPackDepot } from "./openPackDepot";
export * from "./probes";
export { sha256 } from "./sha256";

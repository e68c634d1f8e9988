export { localNow } from "./clock";
export { download } from "./download";
export { sha256 } from "./sha256";

export { createCodec } from "./codec";
export { inspectBytes, LIMITS } from "./inspectBytes";
export { readWorkbook } from "./readWorkbook";
export { writeWorkbook } from "./writeWorkbook";

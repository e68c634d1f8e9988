export { archiveFiles } from "./archiveFiles";
export { createCodec } from "./codec";
export { inspectBytes } from "./inspectBytes";
export { LIMITS } from "./limits";
export { openArchive } from "./openArchive";
export { readWorkbook } from "./readWorkbook";
export { writeWorkbook } from "./writeWorkbook";
export { patchWorkbook, type WorkbookPatch } from "./patch";
export { readPlan, type LostFeature, type OpenedPlan } from "./plan";

/**
 * What reads, checks, draws and seals. Pages fetch it as one chunk of its own while the first
 * screen is already there: the forms and the rules are half of all the pane's code.
 */
import "../i18n/laterTexts";

export { createChecker } from "./checker";
export { checkWorkbook } from "./checkWorkbook";
export { insertForms } from "./insertForms";
export { openSnapshot } from "./intake";
export { openPrevious } from "./openPrevious";
export { rulePage } from "./ruleGuide/rulePage";
export { sealSubmission } from "./sealSubmission";
export { viewSeal } from "./workspaceSealView";

export { RuleGuideDialog } from "./RuleGuideDialog";

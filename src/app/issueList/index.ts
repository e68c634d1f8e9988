export { withoutIssueSheets } from "./isIssueSheet";
export type { ListedFile } from "./issueRows";
export { planIssueSheet } from "./planIssueSheet";

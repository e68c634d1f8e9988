export { withoutIssueSheets } from "./isIssueSheet";
export { planIssueSheet } from "./planIssueSheet";

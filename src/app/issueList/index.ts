export { planIssueSheet } from "./planIssueSheet";

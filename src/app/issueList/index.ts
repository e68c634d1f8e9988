export { planIssueSheet } from "./planIssueSheet";
export { readExplanations } from "./readExplanations";

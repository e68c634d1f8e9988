export { planIssueSheet } from "./planIssueSheet";
export { readExplanations, type LineNote } from "./readExplanations";

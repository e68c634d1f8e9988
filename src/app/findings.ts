/** Lists made of findings; pages fetch them, and the rule pages they quote, when asked for. */
export { planIssueSheet } from "./issueList";
export { makeReturnNotes, openReturns } from "./returnNote";

import { makeStyles, tokens } from "@fluentui/react-components";

/** Looks of a rule's page: as narrow as the pane, tables scroll on their own when they must. */
export const useRuleGuideStyles = makeStyles({
  heading: { margin: "12px 0 4px", fontSize: tokens.fontSizeBase300, fontWeight: 600 },
  text: { margin: "4px 0", overflowWrap: "anywhere" },
  facts: { margin: "4px 0", fontSize: tokens.fontSizeBase200 },
  says: {
    margin: "6px 0",
    padding: "6px 8px",
    overflowWrap: "anywhere",
    fontSize: tokens.fontSizeBase200,
    borderLeft: `3px solid ${tokens.colorStatusDangerBorder2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  scroll: { overflowX: "auto" },
  table: { borderCollapse: "collapse", fontSize: tokens.fontSizeBase200 },
  cell: {
    padding: "3px 5px",
    textAlign: "left",
    verticalAlign: "top",
    overflowWrap: "break-word",
    fontWeight: "normal",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { color: tokens.colorNeutralForeground2, backgroundColor: tokens.colorNeutralBackground3 },
  wrong: { outline: `2px solid ${tokens.colorStatusDangerBorder2}`, outlineOffset: "-2px" },
  right: { outline: `2px solid ${tokens.colorStatusSuccessBorder2}`, outlineOffset: "-2px" },
  steps: { margin: "4px 0", paddingLeft: "20px" },
  close: { marginTop: "12px" },
});

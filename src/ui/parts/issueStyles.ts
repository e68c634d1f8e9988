import { makeStyles, tokens } from "@fluentui/react-components";

/** Looks of one issue in the list. */
export const useIssueStyles = makeStyles({
  item: {
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    scrollMarginTop: "8px",
  },
  current: { backgroundColor: tokens.colorNeutralBackground1Selected },
  button: {
    display: "grid",
    gridTemplateColumns: "20px minmax(0, 1fr)",
    columnGap: "6px",
    width: "100%",
    minHeight: "44px",
    padding: "6px 4px",
    border: "none",
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  icon: { fontSize: "20px", lineHeight: 1 },
  head: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: "8px",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  message: { display: "block", overflowWrap: "anywhere" },
  detail: { padding: "0 4px 8px 30px", display: "flex", flexDirection: "column", rowGap: "6px" },
  facts: {
    display: "grid",
    gridTemplateColumns: "max-content minmax(0, 1fr)",
    columnGap: "8px",
    margin: 0,
    fontSize: tokens.fontSizeBase200,
  },
  fact: { margin: 0, overflowWrap: "anywhere", fontWeight: 600 },
  kept: { fontStyle: "italic", overflowWrap: "anywhere", fontSize: tokens.fontSizeBase200 },
});

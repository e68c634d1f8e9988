import { makeStyles, tokens } from "@fluentui/react-components";

/** Looks of the section tabs. */
export const useTabStyles = makeStyles({
  // Excel lays its personality menu over the top right 40 px.
  bar: { paddingRight: "40px", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  list: { display: "flex" },
  tab: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    rowGap: "2px",
    flexGrow: 1,
    flexBasis: 0,
    minWidth: 0,
    minHeight: "44px",
    padding: "6px 0",
    border: "none",
    borderBottom: "3px solid transparent",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    whiteSpace: "nowrap",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  selected: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
  },
  icon: { fontSize: "20px", lineHeight: 1 },
});

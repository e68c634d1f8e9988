import { makeStyles, tokens } from "@fluentui/react-components";

/** Looks of a question that waits for an answer. The browser's own dialog keeps the focus inside. */
export const useDialogStyles = makeStyles({
  dialog: {
    boxSizing: "border-box",
    width: "calc(100% - 16px)",
    maxWidth: "480px",
    maxHeight: "calc(100% - 32px)",
    overflowY: "auto",
    padding: "16px",
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusXLarge,
    boxShadow: tokens.shadow64,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    "::backdrop": { backgroundColor: "rgba(0, 0, 0, 0.4)" },
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
});

import { makeStyles, tokens } from "@fluentui/react-components";

/** Colours of severities; a word or an icon always stands beside them. */
export const useSeverityStyles = makeStyles({
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorBrandForeground1 },
  good: { color: tokens.colorStatusSuccessForeground1 },
});

import { memo, useEffect, useRef, type ReactElement } from "react";
import { mergeClasses } from "@fluentui/react-components";
import { ErrorCircleFilled, InfoFilled, WarningFilled } from "@fluentui/react-icons";
import { explanationOf } from "../../app/workspaceIssues";
import type { Issue } from "../../core/rules";
import { translateDynamic } from "../../i18n";
import { useLocale, useTexts } from "../texts";
import { useActions, useWorkspaceValue } from "../workspaceHooks";
import { IssueDetail } from "./IssueDetail";
import { ISSUE_BUTTON, moveByKey } from "./issueKeys";
import { useIssueStyles } from "./issueStyles";
import { useSeverityStyles } from "./severityStyles";

const ICONS = { error: ErrorCircleFilled, warning: WarningFilled, info: InfoFilled } as const;

function IssueSummary({ issue }: { readonly issue: Issue }): ReactElement {
  const say = useTexts();
  const locale = useLocale();
  const styles = useIssueStyles();
  const explained = useWorkspaceValue((state) => explanationOf(state, issue) !== "");
  const text = translateDynamic(locale, `rules.${issue.rule}.${issue.messageId}`, issue.data);
  return (
    <span>
      <span className={styles.head}>
        <span>{say(`common.severity.${issue.severity}`)}</span> <span>{issue.code}</span>{" "}
        <span>{issue.at.cell ?? say("ui.check.wholeSheet")}</span>{" "}
        {explained ? <span>{say("ui.check.explained")}</span> : null}
      </span>{" "}
      <span className={styles.message}>{text}</span>
    </span>
  );
}

interface IssueItemProps {
  readonly issue: Issue;
  /** Tab stops at one issue of the list; arrow keys reach the others. */
  readonly isTabStop: boolean;
}

/**
 * One issue: a line that goes to the cell, and the ways to mend it once it is the current one.
 * Drawn again only when it changes itself: a list has hundreds.
 */
export const IssueItem = memo(function IssueItem({
  issue,
  isTabStop,
}: IssueItemProps): ReactElement {
  const styles = useIssueStyles();
  const colours = useSeverityStyles();
  const actions = useActions();
  const isCurrent = useWorkspaceValue(({ current }) => current === issue.fingerprint);
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isCurrent) item.current?.scrollIntoView({ block: "nearest" });
  }, [isCurrent]);
  const Icon = ICONS[issue.severity];
  return (
    <li ref={item} className={mergeClasses(styles.item, isCurrent && styles.current)}>
      <button
        type="button"
        className={styles.button}
        tabIndex={isTabStop ? 0 : -1}
        aria-current={isCurrent}
        {...{ [ISSUE_BUTTON]: "" }}
        onKeyDown={moveByKey}
        onClick={() => void actions.goTo(issue)}
      >
        <Icon className={mergeClasses(styles.icon, colours[issue.severity])} aria-hidden />
        <IssueSummary issue={issue} />
      </button>
      {isCurrent ? <IssueDetail issue={issue} /> : null}
    </li>
  );
});

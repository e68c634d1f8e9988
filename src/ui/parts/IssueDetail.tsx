import { lazy, Suspense, useState, type ReactElement } from "react";
import { explanationOf } from "../../app/workspaceIssues";
import type { Evidence, Issue } from "../../core/rules";
import { formatEvidence } from "../../i18n";
import { useLocale, useTexts } from "../texts";
import { useWorkspaceState } from "../workspaceHooks";
import { ExplainForm } from "./ExplainForm";
import { IssueActions } from "./IssueActions";
import { useIssueStyles } from "./issueStyles";

/** All pages of rules are one chunk; it is fetched ahead, so that pages open without a network. */
const RuleGuideDialog = lazy(async () => ({
  default: (
    await import(/* webpackChunkName: "rule-guide", webpackPrefetch: true */ "../ruleGuide")
  ).RuleGuideDialog,
}));

type FactName = "column" | "found" | "expected" | "difference";

/** The column, and the figures where they are compared; other evidence stands in the sentence. */
function factsOf({ at, data }: Issue): readonly (readonly [FactName, Evidence | undefined])[] {
  const column = ["column", at.header] as const;
  if (data.difference === undefined) return [column];
  return [
    column,
    ["found", data.found],
    ["expected", data.expected],
    ["difference", data.difference],
  ];
}

function IssueFacts({ issue }: { readonly issue: Issue }): ReactElement {
  const say = useTexts();
  const locale = useLocale();
  const styles = useIssueStyles();
  return (
    <dl className={styles.facts}>
      {factsOf(issue).map(([name, value]) =>
        value === undefined || value === "" ? null : (
          <div key={name} style={{ display: "contents" }}>
            <dt>{say(`ui.check.${name}`)}</dt>
            <dd className={styles.fact}>{formatEvidence(locale, value)}</dd>
          </div>
        )
      )}
    </dl>
  );
}

/** The figures of the current issue and what can be done about it. */
export function IssueDetail({ issue }: { readonly issue: Issue }): ReactElement {
  const styles = useIssueStyles();
  const [explaining, setExplaining] = useState(false);
  const [reading, setReading] = useState(false);
  const kept = explanationOf(useWorkspaceState(), issue);
  return (
    <div className={styles.detail}>
      <IssueFacts issue={issue} />
      {kept === "" ? null : <span className={styles.kept}>{kept}</span>}
      {explaining ? (
        <ExplainForm
          issue={issue}
          onClose={() => {
            setExplaining(false);
          }}
        />
      ) : (
        <IssueActions
          issue={issue}
          onExplain={() => {
            setExplaining(true);
          }}
          onRead={() => {
            setReading(true);
          }}
        />
      )}
      {reading ? (
        <Suspense>
          <RuleGuideDialog
            issue={issue}
            onClose={() => {
              setReading(false);
            }}
          />
        </Suspense>
      ) : null}
    </div>
  );
}

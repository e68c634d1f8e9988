import type { ReactElement } from "react";
import type { RulePage } from "../../app/ruleGuide/rulePage";
import { ExampleTable } from "./ExampleTable";
import { useRuleGuideStyles } from "./ruleGuideStyles";

/** What a rule finds, why, a wrong and a right table, and how to mend it. */
export function RulePageView({ page }: { readonly page: RulePage }): ReactElement {
  const styles = useRuleGuideStyles();
  return (
    <>
      <p className={styles.facts}>{page.facts.join(" ")}</p>
      <p className={styles.text}>{page.what}</p>
      <h3 className={styles.heading}>{page.why.heading}</h3>
      <p className={styles.text}>{page.why.text}</p>
      {page.document === null ? null : <p className={styles.text}>{page.document}</p>}
      <h3 className={styles.heading}>{page.mend.heading}</h3>
      <ol className={styles.steps}>
        {page.mend.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {page.before === null ? null : <p className={styles.text}>{page.before}</p>}
      {page.bad ? <ExampleTable one={page.bad} tone="wrong" /> : null}
      {page.says === null ? null : <p className={styles.says}>{page.says}</p>}
      {page.good ? <ExampleTable one={page.good} tone="right" /> : null}
    </>
  );
}

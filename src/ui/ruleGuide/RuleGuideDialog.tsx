import { useEffect, useLayoutEffect, useRef, useState, type ReactElement } from "react";
import { Button } from "@fluentui/react-components";
import { openRulePage } from "../../app/ruleGuide/openRulePage";
import type { RulePage } from "../../app/ruleGuide/rulePage";
import type { Issue } from "../../core/rules";
import { translateDynamic, type Locale } from "../../i18n";
import { useDialogStyles } from "../parts/dialogStyles";
import { useLocale, useTexts } from "../texts";
import { RulePageView } from "./RulePageView";
import { useRuleGuideStyles } from "./ruleGuideStyles";

/** The page, once its example is drawn; what goes wrong meanwhile shows in place of the screen. */
function useRulePage(rule: string, locale: Locale): RulePage | "opening" | null {
  const [page, setPage] = useState<RulePage | "opening" | null>("opening");
  const [failure, setFailure] = useState<Error | null>(null);
  useEffect(() => {
    openRulePage(rule, locale).then(setPage, (error: unknown) => {
      setFailure(error instanceof Error ? error : new Error(String(error)));
    });
  }, [rule, locale]);
  if (failure) throw failure;
  return page;
}

function PageWhenThere({ rule }: { readonly rule: string }): ReactElement {
  const say = useTexts();
  const page = useRulePage(rule, useLocale());
  if (page === "opening") return <p>{say("ui.mapping.loading")}</p>;
  return page ? <RulePageView page={page} /> : <p>{say("ui.check.noRulePage")}</p>;
}

interface RuleGuideDialogProps {
  readonly issue: Pick<Issue, "rule" | "code">;
  readonly onClose: () => void;
}

/** The page of an issue's rule, over the list; Escape closes it and gives the focus back. */
export function RuleGuideDialog({ issue, onClose }: RuleGuideDialogProps): ReactElement {
  const say = useTexts();
  const locale = useLocale();
  const styles = useDialogStyles();
  const page = useRuleGuideStyles();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => {
      // Gives the focus back to where it was.
      element?.close();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby="sdt-rule-title"
      onCancel={onClose}
    >
      <h2 id="sdt-rule-title" className={styles.title}>
        {`${issue.code} · ${translateDynamic(locale, `rules.${issue.rule}.title`)}`}
      </h2>
      <PageWhenThere rule={issue.rule} />
      <Button className={page.close} appearance="primary" onClick={onClose}>
        {say("ui.check.closeRule")}
      </Button>
    </dialog>
  );
}

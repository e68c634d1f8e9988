import { useId, type ReactElement } from "react";
import { Button, mergeClasses } from "@fluentui/react-components";
import {
  BookOpenRegular,
  CommentEditRegular,
  LightbulbRegular,
  LocationRegular,
  TableSwitchRegular,
  WrenchRegular,
} from "@fluentui/react-icons";
import { offerTitle } from "../../app/offerTitle";
import type { FixOffer, Issue } from "../../core/rules";
import { useShellStyles } from "../shellStyles";
import { useLocale, useTexts } from "../texts";
import { useActions, useWorkspaceState } from "../workspaceHooks";
import { keepFocusInList } from "./issueKeys";

interface OfferProps {
  readonly issue: Issue;
  readonly offer: FixOffer;
  /** What stands before its title, "Sửa: ". */
  readonly word: string;
}

function OfferButton({ issue, offer, word }: OfferProps): ReactElement {
  const locale = useLocale();
  const actions = useActions();
  const { busy } = useWorkspaceState();
  return (
    <Button
      size="small"
      appearance="primary"
      icon={offer.kind === "fix" ? <WrenchRegular /> : <LightbulbRegular />}
      disabledFocusable={busy !== null}
      onClick={() => void actions.applyFix(issue, offer).then(keepFocusInList)}
    >
      {word + offerTitle(issue, offer, locale)}
    </Button>
  );
}

/** The fix by itself, or the suggestions of which one is to be chosen. */
function OfferButtons({ issue }: { readonly issue: Issue }): ReactElement | null {
  const say = useTexts();
  const styles = useShellStyles();
  const id = useId();
  const { fix, others = [] } = issue;
  if (!fix) return null;
  if (others.length === 0) {
    const word = say(fix.kind === "fix" ? "ui.check.fix" : "ui.check.suggest");
    return <OfferButton issue={issue} offer={fix} word={`${word}: `} />;
  }
  return (
    <div role="group" aria-labelledby={id} className={mergeClasses(styles.row, styles.wide)}>
      <span id={id} className={styles.small}>
        {say("ui.check.suggestOneOf")}
      </span>
      {[fix, ...others].map((offer, at) => (
        <OfferButton key={at} issue={issue} offer={offer} word="" />
      ))}
    </div>
  );
}

/** A sheet that is no form for sure: its columns can be matched with those of a form. */
function MappingButton({ issue }: { readonly issue: Issue }): ReactElement | null {
  const say = useTexts();
  const actions = useActions();
  if (issue.rule !== "form-not-recognised") return null;
  return (
    <Button
      size="small"
      appearance="primary"
      icon={<TableSwitchRegular />}
      onClick={() => void actions.openMapping(issue.at.sheet)}
    >
      {say("ui.mapping.open")}
    </Button>
  );
}

/** A file of an older version of its forms: they can be moved to the one at hand. */
function MigrationButton({ issue }: { readonly issue: Issue }): ReactElement | null {
  const say = useTexts();
  const actions = useActions();
  if (issue.rule !== "form-version-old" || issue.messageId === "newer") return null;
  return (
    <Button
      size="small"
      appearance="primary"
      icon={<TableSwitchRegular />}
      onClick={() => void actions.openMigration()}
    >
      {say("migration.open")}
    </Button>
  );
}

interface IssueActionsProps {
  readonly issue: Issue;
  readonly onExplain: () => void;
  /** Opens the page of the rule. */
  readonly onRead: () => void;
}

/** Go to the cell, mend it, explain why it stays, or read about the rule. */
export function IssueActions({ issue, onExplain, onRead }: IssueActionsProps): ReactElement {
  const say = useTexts();
  const styles = useShellStyles();
  const actions = useActions();
  const { cell } = issue.at;
  return (
    <div className={styles.row}>
      <OfferButtons issue={issue} />
      <MappingButton issue={issue} />
      <MigrationButton issue={issue} />
      <Button size="small" icon={<LocationRegular />} onClick={() => void actions.goTo(issue)}>
        {cell === undefined ? say("ui.check.goTo") : say("ui.check.goToCell", { cell })}
      </Button>
      {issue.severity === "warning" ? (
        <Button size="small" icon={<CommentEditRegular />} onClick={onExplain}>
          {say("ui.check.explain")}
        </Button>
      ) : null}
      <Button size="small" icon={<BookOpenRegular />} onClick={onRead}>
        {say("ui.check.rule")}
      </Button>
    </div>
  );
}
